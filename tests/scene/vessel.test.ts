import { expect, test } from 'vitest';
import type { Stripe } from '../../src/lib/scene/stripes.ts';
import { letterOf, vesselStrokes } from '../../src/lib/scene/vessel.ts';

const given = (from: number, to: number): Stripe => ({ from, to, earned: false, basis: 'base', evidence: null });
const earned = (from: number, to: number, evidence: Stripe['evidence']): Stripe => ({
	from,
	to,
	earned: true,
	basis: 'earned',
	evidence
});
const kinds = (...args: Parameters<typeof vesselStrokes>) =>
	vesselStrokes(...args).map(({ fill, ink }) => fill ?? `rim ${ink}`);

test('an empty vessel is glass in a rim, and without a line it has no ticks', () => {
	expect(kinds([], null, 'documented', 1)).toEqual(['glass', 'rim ink']);
});

test('two ticks outside the rim show where the line lies', () => {
	expect(vesselStrokes([], 0.6, null, 1).at(-1)?.d).toBe('M-37.75 -7.4h-6M37.75 -7.4h6');
	expect(vesselStrokes([], 0.5, null, 1).at(-1)?.d).toBe('M-38.5 0h-6M38.5 0h6');
});

test('stripes fill from the foot, what is given in ink, what is earned in the hue of words', () => {
	const strokes = vesselStrokes([given(0, 0.4), earned(0.4, 0.55, 'documented')], null, null, 1);
	expect(strokes.map(({ fill }) => fill)).toEqual(['glass', 'ink', 'word', null]);
	expect(strokes[1]?.d).toMatch(/^M-33\.11 8\.65H33\.11A/);
	expect(strokes[2]?.d).toMatch(/^M-34\.14 -2\.45H34\.14A/);
});

test('an earned stripe is solid where stated, blocks where it follows, beads where it is our drawing', () => {
	const [, stated] = vesselStrokes([earned(0, 0.3, 'documented')], null, null, 1);
	const [, follows] = vesselStrokes([earned(0, 0.3, 'inferred')], null, null, 1);
	const [, ours] = vesselStrokes([earned(0, 0.3, 'illustrative')], null, null, 1);
	expect(stated).toMatchObject({ fill: 'word', ink: null, dash: null });
	expect(follows).toMatchObject({ fill: null, ink: 'word' });
	expect(follows?.dash).toMatch(/^[\d.]+ [\d.]+$/);
	expect(ours).toMatchObject({ fill: 'word', ink: null });
	expect(ours?.d.match(/Z/g)?.length).toBeGreaterThan(1);
});

test('the rim is solid, dashed or dotted for how sure the node is', () => {
	const rim = (evidence: Stripe['evidence']) => vesselStrokes([], null, evidence, 1)[1]?.dash;
	expect(rim('documented')).toBeNull();
	expect(rim(null)).toBeNull();
	expect(rim('inferred')).toMatch(/^[1-9][\d.]* [1-9][\d.]*$/);
	expect(rim('illustrative')).toMatch(/^0 [1-9][\d.]*$/);
});

test('a stripe too thin to be seen is not drawn', () => {
	expect(kinds([given(0, 0.005)], null, null, 1)).toEqual(['glass', 'rim ink']);
});

test.each([
	['stands in ink on an empty vessel', [], 'ink', 'glass'],
	['stands in ink above stripes below half', [given(0, 0.4)], 'ink', 'glass'],
	['sits in glass within given stripes from half on', [given(0, 0.4), given(0.4, 0.8)], 'glass', 'ink'],
	['has a halo of the hue of words within stated words', [earned(0, 0.6, 'documented')], 'glass', 'word'],
	['stays ink upon beads and blocks, which would eat it', [earned(0, 0.6, 'illustrative')], 'ink', 'glass']
] as const)('the letter %s', (_, stripes, fill, halo) => {
	expect(letterOf('C', stripes, 1)).toMatchObject({ text: 'C', size: 35.52, fill, halo });
});

test('a letter is within the vessel at any level', () => {
	for (let level = 0; level <= 1; level += 0.05) {
		const { y, size } = letterOf('C', level > 0 ? [given(0, level)] : [], 1);
		expect(Math.abs(y) + 0.35 * size).toBeLessThan(37);
	}
});
