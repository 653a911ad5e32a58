import { atOnce, type Steps } from './bySteps.ts';
import { recallChanges, rememberChanges } from './changesKnown.ts';
import { admits } from './evidence.ts';
import { showsTie, type Filter } from './slice.ts';
import { stretchesOf, unionOf, within } from './stretches.ts';
import type { Spell, StatusSpell, TemporalNetwork, TemporalNode, Tie, TieSpell, Time } from './types.ts';

/** The sorts of change, in the order in which they are told within one instant. */
export const changeTypes = ['node start', 'tie start', 'tie change', 'status change', 'tie end', 'node end'] as const;

const rank = Object.fromEntries(changeTypes.map((type, i) => [type, i])) as Record<Change['type'], number>;

/** Something that changes at an instant. */
export type Change =
	| { readonly time: Time; readonly type: 'node start' | 'node end'; readonly id: string }
	| { readonly time: Time; readonly type: 'tie start' | 'tie end'; readonly id: string; readonly spell: TieSpell }
	| {
			readonly time: Time;
			readonly type: 'tie change';
			readonly id: string;
			readonly from: TieSpell;
			readonly to: TieSpell;
	  }
	| {
			readonly time: Time;
			readonly type: 'status change';
			readonly id: string;
			readonly from: StatusSpell | null;
			readonly to: StatusSpell | null;
	  };

/** Everything that changes within the observation under the filter, by time, type and id: what sliceAt shows differently from just before; what was there from the first instant is no change. */
export function changesOf(network: TemporalNetwork, filter: Filter): readonly Change[] {
	return recallChanges(network, filter) ?? atOnce(changesBySteps(network, filter));
}

/** The same by steps, for networks of which it takes more than a moment; changesOf then has it at once. */
export function* changesBySteps(network: TemporalNetwork, filter: Filter): Steps<readonly Change[]> {
	const { observed, dwell } = network;
	const shown = network.nodes.filter((node) => admits(filter.evidence, node.evidence));
	const presence = new Map(shown.map((node) => [node.id, unionOf(node.activity, dwell)]));
	const presenceOf = (id: string) => presence.get(id) ?? [];
	const runs: Change[][] = [[]];
	const add = (some: readonly Change[]) => {
		for (const change of some)
			if (change.time > observed.start && change.time < observed.end) runs.at(-1)!.push(change);
	};
	for (const node of shown) {
		add(presenceChanges(node.id, presenceOf(node.id)));
		add(statusChanges(node, presenceOf(node.id), filter, dwell));
		if (isFull(runs)) yield;
	}
	for (const tie of network.ties) {
		if (showsTie(filter, tie)) add(tieChanges(tie, [presenceOf(tie.source), presenceOf(tie.target)], filter, dwell));
		if (isFull(runs)) yield;
	}
	// Nodes and ties are by id, and the sort is stable: what is of one time and type stays by id. Runs that are sorted are soon merged.
	const changes = runs.map((run) => run.sort(inTime)).flat();
	yield;
	changes.sort(inTime);
	rememberChanges(network, filter, changes);
	return changes;
}

/** Changes in a run: so many are collected and sorted in a moment. */
const mostInRun = 2000;

/** Whether a run is full: it is then sorted, and the next is begun. */
function isFull(runs: Change[][]): boolean {
	const last = runs.at(-1)!;
	if (last.length < mostInRun) return false;
	last.sort(inTime);
	runs.push([]);
	return true;
}

const inTime = (a: Change, b: Change): number => a.time - b.time || rank[a.type] - rank[b.type];

/** The changes after `from`, up to and with `to`. */
export function changesBetween(changes: readonly Change[], from: Time, to: Time): readonly Change[] {
	return changes.filter(({ time }) => time > from && time <= to);
}

/** The instants at which anything changes, each once, ascending. */
export function changeTimes(changes: readonly Change[]): readonly Time[] {
	const found = timesKnown.get(changes);
	if (found) return found;
	const times: Time[] = [];
	let last = NaN;
	// Changes are by time.
	for (const { time } of changes) if (time !== last) times.push((last = time));
	timesKnown.set(changes, times);
	return times;
}

/** Changes do not change, and each view of them asks. */
const timesKnown = new WeakMap<readonly Change[], readonly Time[]>();

function presenceChanges(id: string, presence: readonly Spell[]): Change[] {
	return presence.flatMap(({ start, end }): Change[] => [
		{ time: start, type: 'node start', id },
		{ time: end, type: 'node end', id }
	]);
}

function statusChanges(node: TemporalNode, presence: readonly Spell[], filter: Filter, dwell: number): Change[] {
	const spells = node.statuses.filter(({ perspective }) => perspective === filter.perspective);
	const shown = stretchesOf(spells, dwell).filter(({ spell }) => admits(filter.evidence, spell.evidence));
	const stretches = within(shown, presence);
	return stretches.flatMap(({ start, end, spell }, i): Change[] => {
		const before = stretches[i - 1];
		const after = stretches[i + 1];
		const from = before?.end === start ? before.spell : null;
		const changes: Change[] = [];
		if (from?.status !== spell.status || from.degree !== spell.degree)
			changes.push({ time: start, type: 'status change', id: node.id, from, to: spell });
		if (after?.start !== end) changes.push({ time: end, type: 'status change', id: node.id, from: spell, to: null });
		return changes;
	});
}

function tieChanges(tie: Tie, presences: readonly (readonly Spell[])[], filter: Filter, dwell: number): Change[] {
	const shown = stretchesOf(tie.spells, dwell).filter(({ spell }) => admits(filter.evidence, spell.evidence));
	const stretches = presences.reduce(within<TieSpell>, shown);
	return stretches.flatMap(({ start, end, spell }, i): Change[] => {
		const before = stretches[i - 1];
		const after = stretches[i + 1];
		const changes: Change[] = [];
		if (before?.end !== start) changes.push({ time: start, type: 'tie start', id: tie.id, spell });
		else if (before.spell.weight !== spell.weight)
			changes.push({ time: start, type: 'tie change', id: tie.id, from: before.spell, to: spell });
		if (after?.start !== end) changes.push({ time: end, type: 'tie end', id: tie.id, spell });
		return changes;
	});
}
