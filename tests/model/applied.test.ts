import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, changesOf, changeTimes, type Change } from '../../src/lib/model/changes.ts';
import { sliceAt, type Slice } from '../../src/lib/model/slice.ts';
import { filters, networks } from '../model/networks.ts';

/** What of a slice a change can alter: who is there, with what standing, and how strong which tie is. */
interface State {
	readonly nodes: Set<string>;
	readonly standing: Map<string, string>;
	readonly ties: Map<string, number>;
}

const stateOf = (slice: Slice): State => ({
	nodes: new Set(slice.nodes.map(({ node }) => node.id)),
	standing: new Map(
		slice.nodes.flatMap(({ node, status }) => (status ? [[node.id, `${status.status} ${status.degree}`] as const] : []))
	),
	ties: new Map(slice.ties.map(({ tie, spell }) => [tie.id, spell.weight]))
});

function apply(state: State, change: Change) {
	const { nodes, standing, ties } = state;
	if (change.type === 'node start') nodes.add(change.id);
	else if (change.type === 'node end') nodes.delete(change.id);
	else if (change.type === 'tie start') ties.set(change.id, change.spell.weight);
	else if (change.type === 'tie change') ties.set(change.id, change.to.weight);
	else if (change.type === 'tie end') ties.delete(change.id);
	else if (change.type === 'status change' && change.to)
		standing.set(change.id, `${change.to.status} ${change.to.degree}`);
	else standing.delete(change.id);
}

const moment = fc.integer({ min: 0, max: 39 }).map((n) => n / 4);

test('the changes between two dates, applied one by one to the first slice, give the second', () => {
	fc.assert(
		fc.property(networks, filters, moment, moment, (network, filter, a, b) => {
			const [from, to] = a < b ? [a, b] : [b, a];
			const state = stateOf(sliceAt(network, from, filter));
			for (const change of changesBetween(changesOf(network, filter), from, to)) apply(state, change);
			expect(state).toEqual(stateOf(sliceAt(network, to, filter)));
		})
	);
});

test('every change alters something, and none does so twice', () => {
	fc.assert(
		fc.property(networks, filters, (network, filter) => {
			const state = stateOf(sliceAt(network, 0, filter));
			const told = () => JSON.stringify([[...state.nodes].sort(), [...state.standing].sort(), [...state.ties].sort()]);
			for (const change of changesOf(network, filter)) {
				const before = told();
				apply(state, change);
				expect(told()).not.toBe(before);
			}
		})
	);
});

test('changes are told in the order of time, within the observation, and their times are theirs', () => {
	fc.assert(
		fc.property(networks, filters, (network, filter) => {
			const changes = changesOf(network, filter);
			const times = changes.map(({ time }) => time);
			expect(times).toEqual([...times].sort((a, b) => a - b));
			expect(times.every((t) => t > 0 && t < 10)).toBe(true);
			expect(new Set(changeTimes(changes))).toEqual(new Set(times));
		})
	);
});
