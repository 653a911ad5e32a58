import { atOnce, type Steps } from '../model/bySteps.ts';
import type { Sourced, Spell, TemporalNetwork, TemporalNode, Tie, WrittenSpell } from '../model/types.ts';
import type { Interval, Spans } from './Spans.ts';

const unsourced: Sourced = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' };

/** How many rows are made in one step. */
const rowsPerStep = 2000;

function spellOf([start, end]: Interval): WrittenSpell {
	return { start, end, startText: String(start), endText: String(end) };
}

/** A network in plain numbers without roles, weights and standing, as if read from a table that has none; spells become right-open. */
export function networkOfSpans(title: string, ids: readonly string[], spans: Spans, observed: Spell): TemporalNetwork {
	return atOnce(networkBySteps(title, ids, spans, observed));
}

/** The same by steps. @param more what a node has beside its id and its spells, by its number. */
export function* networkBySteps(
	title: string,
	ids: readonly string[],
	spans: Spans,
	observed: Spell,
	more: (i: number) => Partial<TemporalNode> = () => ({})
): Steps<TemporalNetwork> {
	const nodes: TemporalNode[] = [];
	for (const [i, id] of ids.entries()) {
		if (i % rowsPerStep === 0) yield;
		nodes.push({
			...unsourced,
			id,
			label: id,
			shortLabel: id,
			role: 'node',
			attributes: {},
			parent: null,
			activity: spans.nodes[i]!.map(spellOf),
			statuses: [],
			...more(i)
		});
	}
	const ties: Tie[] = [];
	for (const [e, { i, j, when }] of spans.ties.entries()) {
		if (e % rowsPerStep === 0) yield;
		ties.push({
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
		});
	}
	return {
		title,
		citation: '',
		timeKind: 'number',
		observed,
		shownUntil: observed.end,
		unit: 'number',
		dwell: (observed.end - observed.start) / 1000,
		nodes,
		ties,
		events: [],
		processes: [],
		kinds: [{ id: 'tie', label: 'tie', description: '', form: 'plain' }],
		roles: [{ id: 'node', label: 'node', description: '', shape: 'square' }],
		statuses: [],
		perspectives: [{ id: 'observer', label: 'observer', description: '' }],
		standing: { line: null, given: {}, earnedStep: null }
	};
}
