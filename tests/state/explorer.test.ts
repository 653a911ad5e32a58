import { expect, test } from 'vitest';
import { defaultFilter } from '../../src/lib/model/slice.ts';
import { networkOf } from '../model/networkOf.ts';
import { caseOf, exploring, waves } from './exploring.ts';

const ties = (explorer: ReturnType<typeof exploring>['explorer']) => explorer.slice.ties.map(({ tie }) => tie.id);

test('it opens at the first date, at rest, with nothing chosen', () => {
	const { explorer, frames } = exploring();
	expect(explorer).toMatchObject({ time: 0, first: 0, last: 9, playing: false, settled: true, selected: null });
	expect(explorer.changeTimes).toEqual([2, 4, 5, 7]);
	expect(ties(explorer)).toEqual([]);
	expect(frames.waiting()).toBe(false);
});

test('what follows from the date follows at once', () => {
	const { explorer } = exploring();
	explorer.goTo(4);
	expect(explorer.time).toBe(4);
	expect(ties(explorer)).toEqual(['t1', 't2']);
	explorer.goTo(8);
	expect(ties(explorer)).toEqual(['t2']);
});

test.each([
	[-5, 0],
	[77, 9],
	[Infinity, 9]
])('a date beyond the observation, %d, becomes its nearest end, %d', (t, expected) => {
	const { explorer } = exploring();
	explorer.goTo(3);
	explorer.goTo(t);
	expect(explorer.time).toBe(expected);
});

test('from change to change it goes through all of them, then to the last date, and no further', () => {
	const { explorer } = exploring();
	const times = Array.from({ length: 6 }, () => {
		explorer.nextChange();
		return explorer.time;
	});
	expect(times).toEqual([2, 4, 5, 7, 9, 9]);
});

test('back from change to change it goes to the first date, and no further', () => {
	const { explorer } = exploring();
	explorer.goTo(9);
	const times = Array.from({ length: 6 }, () => {
		explorer.previousChange();
		return explorer.time;
	});
	expect(times).toEqual([7, 5, 4, 2, 0, 0]);
});

test('steps go by units, and stop at both ends', () => {
	const { explorer } = exploring();
	explorer.step(-1);
	expect(explorer.time).toBe(0);
	explorer.step(3);
	expect(explorer.time).toBe(3);
	explorer.step(-1);
	expect(explorer.time).toBe(2);
	explorer.step(100);
	expect(explorer.time).toBe(9);
	explorer.step(1);
	expect(explorer.time).toBe(9);
});

test('a jump remembers where it came from; a hand that drags does not', () => {
	const { explorer } = exploring();
	explorer.goTo(3);
	explorer.goTo(6);
	expect(explorer.since).toBe(3);
	explorer.goTo(8, 'scrub');
	expect(explorer.since).toBe(3);
});

test('after a jump the picture moves for a while and then is at rest, and no frame is drawn any more', () => {
	const { explorer, frames } = exploring();
	explorer.goTo(4);
	expect(explorer.settled).toBe(false);
	frames.frame(20);
	expect(explorer.overlay.growth.get('t1')).toBe(0);
	frames.frame(655);
	expect(explorer.overlay.growth.get('t1')).toBe(0.5);
	frames.run(2000);
	expect(explorer.settled).toBe(true);
	expect(explorer.overlay.growth.size).toBe(0);
	expect(frames.waiting()).toBe(false);
});

test('what is asked for at once is shown without any motion', () => {
	const { explorer, frames } = exploring();
	explorer.settleAt(5, { ...defaultFilter(waves), kinds: new Set(['endorsement']) });
	expect(explorer).toMatchObject({ time: 5, settled: true });
	expect(ties(explorer)).toEqual(['t2']);
	expect(frames.waiting()).toBe(false);
});

test('another choice of what is shown changes the picture and not the date', () => {
	const { explorer } = exploring();
	explorer.goTo(5);
	explorer.show({ ...explorer.filter, kinds: new Set() });
	expect(explorer.time).toBe(5);
	expect(ties(explorer)).toEqual([]);
	expect(explorer.changeTimes).toEqual([5]);
	expect(explorer.overlay.leavingTies.map(({ tie }) => tie.id)).toEqual(['t1', 't2']);
});

test('what is chosen holds the tab stop, also after the choice is undone', () => {
	const { explorer } = exploring();
	explorer.select({ type: 'node', id: 'a' });
	explorer.select(null);
	expect(explorer.selected).toBeNull();
	expect(explorer.active).toEqual({ type: 'node', id: 'a' });
});

test('another network opens at its first date, at rest, with nothing left of the one before', () => {
	const { explorer, frames } = exploring();
	explorer.goTo(5);
	explorer.select({ type: 'node', id: 'a' });
	explorer.show({ ...explorer.filter, kinds: new Set(), expected: true });
	explorer.notice = 'Nothing here is called “x”.';
	explorer.play();
	frames.frame();
	const other = networkOf({ nodes: ['x'], rest: { observed: { start: 20, end: 30 } } });
	explorer.open(caseOf(other));
	expect(explorer).toMatchObject({
		...{ network: other, time: 20, first: 20, last: 29, since: 20, playing: false, settled: true },
		...{ selected: null, active: null, notice: '', filter: defaultFilter(other) }
	});
	expect(explorer.slice.nodes.map(({ node }) => node.id)).toEqual(['x']);
	frames.run(1000);
	expect(explorer.time).toBe(20);
});
