import type { StatusSpell, TemporalNetwork, TemporalNode, Tie, TieSpell } from '../../src/lib/model/types.ts';

const unsourced = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' } as const;

type SpellOf =
	readonly [start: number, end: number, weight?: number] | (Partial<TieSpell> & { start: number; end: number });

const always: readonly SpellOf[] = [[0, Infinity]];

/** What of a small network a test wants to say; the rest is sensible. */
export interface Sketch {
	readonly nodes?: readonly (string | (Partial<TemporalNode> & { id: string }))[];
	/** [id, source, target, the rest]. */
	readonly ties?: readonly (readonly [
		string,
		string,
		string,
		(Partial<Omit<Tie, 'spells'>> & { spells?: readonly SpellOf[] })?
	])[];
	readonly rest?: Partial<TemporalNetwork>;
}

/** A complete network from a sketch, nodes and ties in the order given (a network has them by id): numbered time, observed from 0 to 10, everything there all the while. */
export function networkOf({ nodes = ['a', 'b', 'c'], ties = [], rest = {} }: Sketch = {}): TemporalNetwork {
	return {
		title: 'A small network',
		citation: '',
		timeKind: 'number',
		observed: { start: 0, end: 10 },
		shownUntil: 10,
		unit: 'number',
		dwell: 1,
		nodes: nodes.map((node) => nodeOf(typeof node === 'string' ? { id: node } : node)),
		ties: ties.map(([id, source, target, { spells = always, ...more } = {}]) => ({
			id,
			source,
			target,
			kind: 'referral',
			mode: 'realised',
			directed: true,
			audience: null,
			processEvidence: null,
			process: '',
			chapter: '',
			alternatives: '',
			...more,
			spells: spells.map((spell, i) => tieSpellOf(spell, i + 1))
		})),
		events: [],
		processes: [],
		kinds: [
			{ id: 'endorsement', label: 'Endorsement', description: '', form: 'endorsement' },
			{ id: 'referral', label: 'Referral', description: '', form: 'referral' }
		],
		roles: [
			{ id: 'organisation', label: 'Organisation', description: '', shape: 'vessel' },
			{ id: 'provider', label: 'Provider', description: '', shape: 'square' }
		],
		statuses: [
			{ id: 'local', label: 'Local', description: '' },
			{ id: 'outsider', label: 'Outsider', description: '' }
		],
		perspectives: [{ id: 'analyst', label: 'The analyst', description: '' }],
		standing: { line: 0.6, given: { base: 0.4, history: 0.4 }, earnedStep: 0.15 },
		...rest
	};
}

function nodeOf(node: Partial<TemporalNode> & { id: string }): TemporalNode {
	return {
		label: node.id,
		shortLabel: node.id,
		role: 'provider',
		attributes: {},
		parent: null,
		activity: [{ start: -Infinity, end: Infinity, startText: '', endText: '' }],
		statuses: [],
		...unsourced,
		...node
	};
}

function tieSpellOf(spell: SpellOf, number: number): TieSpell {
	const given = 'start' in spell ? spell : { start: spell[0], end: spell[1], weight: spell[2] ?? 1 };
	return { number, weight: 1, startText: String(given.start), endText: '', ...unsourced, ...given };
}

/** A status spell of the analyst. */
export function statusOf(status: string, start: number, end: number, more: Partial<StatusSpell> = {}): StatusSpell {
	return {
		id: `${status} ${start}`,
		status,
		degree: null,
		perspective: 'analyst',
		basis: [],
		start,
		end,
		startText: String(start),
		endText: String(end),
		...unsourced,
		...more
	};
}
