import { expect, test } from 'vitest';
import { bracketsOf } from '../../../src/lib/scene/timeline/brackets.ts';
import { eventOf } from './events.ts';

const shown = { start: 0, end: 100 };
const long = (n: number) => ({ label: 'x'.repeat(n) });

test('no events make no brackets', () => {
	expect(bracketsOf([], 'context', shown)).toEqual([]);
});

test('one event is one worded bracket in the first row', () => {
	expect(bracketsOf([eventOf('one', 20, 30)], 'context', shown)).toEqual([
		{ id: 'one', label: 'one', from: 20, to: 30, open: false, row: 0, worded: true }
	]);
});

test('what went on is open, and reaches to the end', () => {
	expect(bracketsOf([eventOf('on', 20)], 'context', shown)[0]).toMatchObject({ from: 20, to: 100, open: true });
});

test('only events of the kind that reach into what is shown are there', () => {
	const events = [
		eventOf('before', -20, 0),
		eventOf('into', -20, 1),
		eventOf('other', 10, 20, { kind: 'fieldwork' }),
		eventOf('last', 99, 200),
		eventOf('after', 100, 200)
	];
	expect(bracketsOf(events, 'context', shown).map(({ id, from, to }) => [id, from, to])).toEqual([
		['into', 0, 1],
		['last', 99, 100]
	]);
});

test('a label that would meet the one before goes to the second row, a third is left out', () => {
	const events = [eventOf('a', 0, 5, long(40)), eventOf('b', 10, 15, long(40)), eventOf('c', 20, 25, long(40))];
	expect(bracketsOf(events, 'context', shown).map(({ row, worded }) => [row, worded])).toEqual([
		[0, true],
		[1, true],
		[0, false]
	]);
});

test('a label that has room again stands in the first row', () => {
	const events = [eventOf('a', 0, 5, long(10)), eventOf('b', 11.69, 15, long(10)), eventOf('c', 23.4, 30, long(10))];
	// Ten letters take 9.7 per cent, and 2 are left free.
	expect(bracketsOf(events, 'context', shown).map(({ row }) => row)).toEqual([0, 1, 0]);
});
