import { expect, test } from 'vitest';
import { basedPhrase } from '../../src/lib/words/basedPhrase.ts';

const of = (distance_miles: string, place = '') => basedPhrase({ attributes: { distance_miles, place } });

test('where somebody is based is said as their row says it, and no more', () => {
	expect([
		of('20'),
		of('1'),
		of('2.5'),
		of('0'),
		of('', 'in_town'),
		of('', 'regional'),
		of(''),
		of('far'),
		of('3', 'in_town')
	]).toEqual([
		'About 20 miles from the town.',
		'About 1 mile from the town.',
		'About 2.5 miles from the town.',
		'In the town.',
		'In the town.',
		'Regional or national.',
		'Place not stated.',
		'Place not stated.',
		// The chart draws it on its ring too.
		'About 3 miles from the town.'
	]);
	expect(basedPhrase({ attributes: {} })).toBe('Place not stated.');
});
