import { expect, test } from 'vitest';
import { audienceArcs } from '../../src/lib/scene/audience.ts';

const here = { x: 0, y: 0 };

test('who hears an endorsement has two arcs open towards the word', () => {
	expect(audienceArcs(here, { x: 100, y: 0 }, 1)).toEqual([
		{ d: 'M10.73 7.34A13 13 0 0 0 10.73 -7.34', fill: null, ink: 'word', width: 1.9, dash: null },
		{ d: 'M15.68 10.73A19 19 0 0 0 15.68 -10.73', fill: null, ink: 'word', width: 1.9, dash: null }
	]);
});

test('the arcs turn with the way to the word, and grow with the glyphs', () => {
	expect(audienceArcs(here, { x: 0, y: -5 }, 2)[0]).toMatchObject({
		d: 'M14.68 -21.46A26 26 0 0 0 -14.68 -21.46',
		width: 3.8
	});
});

test('a word at the very place of its hearer gives numbers, never NaN', () => {
	expect(JSON.stringify(audienceArcs(here, here, 1))).not.toMatch(/NaN/);
	expect(audienceArcs(here, here, 1)[0]?.d).toBe('M0 0A13 13 0 0 0 0 0');
});

test('while a word is on its way its arcs come from it to the hearer, never wider than they will be, and end where they rest', () => {
	const word = { x: 100, y: 0 };
	const at = (arrived: number) => audienceArcs(here, word, 1, arrived).map(({ d }) => d);
	expect(at(0)).toEqual(['M68.87 10.73A69.7 69.7 0 0 0 68.87 -10.73', 'M99.42 10.73A100 100 0 0 0 99.42 -10.73']);
	expect(at(1)).toEqual(audienceArcs(here, word, 1).map(({ d }) => d));
});
