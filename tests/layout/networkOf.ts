import type { Sourced, TemporalNetwork, TemporalNode, Tie, WrittenSpell } from '../../src/lib/model/types.ts';

const unsourced: Sourced = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' };
const spell = (start: number, end: number): WrittenSpell => ({
	start,
	end,
	startText: String(start),
	endText: String(end)
});

export interface NodeSketch {
	readonly id: string;
	readonly spells?: readonly (readonly [number, number])[];
	readonly parent?: string;
	readonly role?: string;
	/** [start, end, degree] in the default perspective; a degree of null is a status without one. */
	readonly degrees?: readonly (readonly [number, number, number | null])[];
}

/** [source, target, start, end, weight] */
export type TieSketch = readonly [source: string, target: string, start?: number, end?: number, weight?: number];

export function nodeOf({
	id,
	spells = [[0, Infinity]],
	parent,
	role = 'actor',
	degrees = []
}: NodeSketch): TemporalNode {
	return {
		...unsourced,
		id,
		label: id,
		shortLabel: id,
		role,
		attributes: {},
		parent: parent ?? null,
		activity: spells.map(([start, end]) => spell(start, end)),
		statuses: degrees.map(([start, end, degree], i) => ({
			...unsourced,
			...spell(start, end),
			id: `${id}-${i}`,
			status: 'local',
			degree,
			perspective: 'analyst',
			basis: []
		}))
	};
}

export function tieOf([source, target, start = 0, end = Infinity, weight = 1]: TieSketch, i: number): Tie {
	return {
		id: `t${String(i).padStart(4, '0')}`,
		source,
		target,
		kind: 'knows',
		mode: 'realised',
		directed: false,
		audience: null,
		spells: [{ ...unsourced, ...spell(start, end), number: 1, weight }],
		processEvidence: null,
		process: '',
		chapter: '',
		alternatives: ''
	};
}

/** A network in plain numbers, observed from 0 to 10 with a line at 0.6, from the least that a test has to say. */
export function networkOf(
	nodes: readonly (string | NodeSketch)[],
	ties: readonly TieSketch[],
	rest: Partial<TemporalNetwork> = {}
): TemporalNetwork {
	return {
		title: '',
		citation: '',
		timeKind: 'number',
		observed: { start: 0, end: 10 },
		shownUntil: 10,
		unit: 'number',
		dwell: 0.5,
		nodes: nodes.map((node) => nodeOf(typeof node === 'string' ? { id: node } : node)),
		ties: ties.map(tieOf),
		events: [],
		processes: [],
		kinds: [{ id: 'knows', label: 'knows', description: '', form: 'plain' }],
		roles: [
			{ id: 'actor', label: 'actor', description: '', shape: 'square' },
			{ id: 'organisation', label: 'organisation', description: '', shape: 'vessel' },
			{ id: 'project', label: 'project', description: '', shape: 'project' }
		],
		statuses: [],
		perspectives: [{ id: 'analyst', label: '', description: '' }],
		standing: { line: 0.6, given: {}, earnedStep: null },
		...rest
	};
}
