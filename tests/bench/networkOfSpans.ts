import type { Sourced, Spell, TemporalNetwork, WrittenSpell } from '../../src/lib/model/types.ts';
import type { Interval, Spans } from './Spans.ts';

const unsourced: Sourced = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' };

function spellOf([start, end]: Interval): WrittenSpell {
	return { start, end, startText: String(start), endText: String(end) };
}

/** A network in plain numbers without roles, weights and standing, as if read from a table that has none; spells become right-open. */
export function networkOfSpans(title: string, ids: readonly string[], spans: Spans, observed: Spell): TemporalNetwork {
	return {
		title,
		citation: '',
		timeKind: 'number',
		observed,
		shownUntil: observed.end,
		unit: 'number',
		dwell: (observed.end - observed.start) / 1000,
		nodes: ids.map((id, i) => ({
			...unsourced,
			id,
			label: id,
			shortLabel: id,
			role: 'node',
			attributes: {},
			parent: null,
			activity: spans.nodes[i]!.map(spellOf),
			statuses: []
		})),
		ties: spans.ties.map(({ i, j, when }, e) => ({
			id: `tie_${String(e).padStart(6, '0')}`,
			source: ids[i]!,
			target: ids[j]!,
			kind: 'tie',
			mode: 'realised',
			directed: false,
			audience: null,
			spells: when.map((interval, s) => ({ ...unsourced, ...spellOf(interval), number: s + 1, weight: 1 })),
			processEvidence: null,
			process: '',
			chapter: '',
			alternatives: ''
		})),
		events: [],
		processes: [],
		kinds: [{ id: 'tie', label: 'tie', description: '', form: 'plain' }],
		roles: [{ id: 'node', label: 'node', description: '', shape: 'square' }],
		statuses: [],
		perspectives: [{ id: 'observer', label: 'observer', description: '' }],
		standing: { line: null, given: {}, earnedStep: null }
	};
}
