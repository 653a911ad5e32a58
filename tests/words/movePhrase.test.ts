import { expect, test } from 'vitest';
import {
	droppedSentence,
	heldPhrase,
	movedSentence,
	nameHeld,
	releasedSentence,
	shiftPhrase
} from '../../src/lib/words/movePhrase.ts';
import { networkOf } from '../model/networkOf.ts';

const network = networkOf({ nodes: [{ id: 'a', shortLabel: 'Org A' }] });

test.each([
	[30, -10, 'moved 30 right, 10 up'],
	[-50, 0, 'moved 50 left'],
	[0, 10, 'moved 10 down'],
	[0.4, -0.4, 'where it was'],
	[0, 0, 'where it was']
])('a way of %d and %d is "%s"', (dx, dy, expected) => {
	expect(shiftPhrase(dx, dy)).toBe(expected);
});

test('a move, a drop and a release are said in a sentence with the name', () => {
	expect(movedSentence(network, 'a', 0, 60)).toBe('Org A: moved 60 down.');
	expect(droppedSentence(network, 'a', 3)).toBe('Org A is held in place: 3.');
	expect(droppedSentence(network, 'a', null)).toBe('Org A is held in place: all dates.');
	expect(releasedSentence(network, 'a', null)).toBe('Org A is released.');
	expect(releasedSentence(network, 'a', { date: null })).toBe(
		'Org A is released here, but held in place at all dates.'
	);
});

test('the name of a mark says that it is held, and at which dates', () => {
	expect(heldPhrase(null)).toBe('');
	expect(nameHeld('Org A, provider. 3 ties.', null)).toBe('Org A, provider. 3 ties.');
	expect(nameHeld('Org A, provider. 3 ties.', { date: 3 })).toBe('Org A, provider. 3 ties. Held in place.');
	expect(nameHeld('Org A.', { date: null })).toBe('Org A. Held in place at all dates.');
});
