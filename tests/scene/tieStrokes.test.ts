import { expect, test } from 'vitest';
import { tieStrokes, type TieStyle } from '../../src/lib/scene/tieStrokes.ts';
import type { TieForm } from '../../src/lib/model/types.ts';

const curve = { from: { x: 0, y: 0 }, control: { x: 50, y: 0 }, to: { x: 100, y: 0 } };
const whole: TieStyle = {
	form: 'referral',
	mode: 'realised',
	evidence: 'documented',
	weight: 1,
	glyph: 1,
	growth: 1
};
const draw = (style: Partial<TieStyle> = {}) => tieStrokes(curve, { ...whole, ...style });
const paths = (style: Partial<TieStyle> = {}) => draw(style).map(({ d }) => d);

const forms: readonly TieForm[] = ['endorsement', 'referral', 'joint', 'information', 'pull', 'funding', 'plain'];
const lineOf: Readonly<Record<TieForm, number>> = {
	endorsement: 0,
	referral: 0,
	joint: 0,
	information: 0,
	pull: 1,
	funding: 0,
	plain: 0
};

test('an endorsement is a line in the hue of words, from a ring to an arrow head', () => {
	expect(draw({ form: 'endorsement' })).toEqual([
		{ d: 'M0 0Q50 0 90.4 0', fill: null, ink: 'word', width: 3.1, dash: null },
		{
			d: 'M-4.4 0a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0Z',
			fill: 'paper',
			ink: 'word',
			width: 1.9,
			dash: null
		},
		{ d: 'M100 0L88 -5.25L88 5.25Z', fill: 'word', ink: null, width: 0, dash: null }
	]);
});

test('a referral carries two open chevrons in its own hue', () => {
	expect(paths()).toEqual(['M0 0Q50 0 100 0', 'M45.5 -4.55L52 0L45.5 4.55', 'M92.5 -5.25L100 0L92.5 5.25']);
	expect(draw().map(({ fill, ink }) => [fill, ink])).toEqual(Array(3).fill([null, 'refer']));
});

test('joint work carries a lozenge, information nothing, funding a square where it arrives, a pull is a band', () => {
	expect(paths({ form: 'joint' })[1]).toBe('M55.5 0L50 -4.4L44.5 0L50 4.4Z');
	expect(paths({ form: 'information' })).toEqual(['M0 0Q50 0 100 0']);
	expect(paths({ form: 'funding' })).toEqual([
		'M0 -1.4Q50 -1.4 100 -1.4',
		'M0 1.4Q50 1.4 100 1.4',
		'M97.5 -2.5h5v5h-5Z'
	]);
	expect(draw({ form: 'pull' }).map(({ fill, ink }) => [fill, ink])).toEqual([
		['band', null],
		[null, 'band-edge'],
		[null, 'band-edge']
	]);
});

test('a stronger pull is a broader band', () => {
	const heightAtStart = (weight: number) => Number(/^M\S+ (\S+?)Q/.exec(paths({ form: 'pull', weight })[0] ?? '')?.[1]);
	expect([1, 2, 3].map(heightAtStart)).toEqual([-4, -6, -10]);
});

test.each(forms)('%s: solid where stated, dashed where it follows, dotted where it is our drawing', (form) => {
	const dashes = (['documented', 'inferred', 'illustrative', null] as const).map(
		(evidence) => draw({ form, evidence })[lineOf[form]]?.dash ?? null
	);
	expect(dashes[0]).toBeNull();
	expect(dashes[1]).toMatch(/^[1-9][\d.]* [1-9][\d.]*$/);
	expect(dashes[2]).toMatch(/^0 [1-9][\d.]*$/);
	expect(dashes[3]).toBeNull();
});

test('a tie that forms grows from its source, its middle sign comes when it is half-way, its end leads', () => {
	expect(paths({ growth: 0 })).toEqual(['M0 0Q1 0 2 0', 'M-5.5 -5.25L2 0L-5.5 5.25']);
	expect(paths({ growth: 0.5 })).toEqual(['M0 0Q25 0 50 0', 'M42.5 -5.25L50 0L42.5 5.25']);
	expect(paths({ growth: 1 })).toHaveLength(3);
	expect(paths({ form: 'joint', growth: 0.5 })).toHaveLength(1);
	expect(paths({ form: 'joint', growth: 1 })).toHaveLength(2);
});

test('a tie expected and not come about is two ends that reach for one another, without a middle', () => {
	const strokes = draw({ mode: 'expected_unmet', evidence: 'illustrative' });
	expect(strokes.map(({ d }) => d)).toEqual([
		'M0 0Q15 0 30 0',
		'M26.6 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0Z',
		'M100 0Q85 0 70 0',
		'M66.6 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0Z'
	]);
	expect(strokes.map(({ dash }) => dash)).toEqual(['0 4.75', null, '0 4.75', null]);
});

test('a blocked tie is stopped by a bar before its target', () => {
	const strokes = draw({ mode: 'blocked' });
	expect(strokes.map(({ d }) => d)).toEqual(['M0 0Q27.5 0 55 0', 'M55 -7.5L55 7.5']);
	expect(strokes[1]).toMatchObject({ ink: 'refer', width: 3 });
});

test('a declined tie ends on the way, without the square of an arrival', () => {
	expect(paths({ mode: 'declined', form: 'funding' })).toEqual(['M0 -1.4Q31 -1.4 62 -1.4', 'M0 1.4Q31 1.4 62 1.4']);
});

test('what did not come about forms as well: half-way it has half its length', () => {
	expect(paths({ mode: 'blocked', growth: 0.5 })[0]).toBe('M0 0Q13.75 0 27.5 0');
	expect(paths({ mode: 'declined', growth: 0.5 })[0]).toBe('M0 -1.4Q15.5 -1.4 31 -1.4');
	expect(paths({ mode: 'expected_unmet', growth: 0.5 })[0]).toBe('M0 0Q7.5 0 15 0');
});

test('where the camera stands far off, widths and signs are larger and the line is as long', () => {
	const [line, sign] = draw({ glyph: 2, mode: 'blocked' });
	expect(line).toMatchObject({ d: 'M0 0Q27.5 0 55 0', width: 3.5 });
	expect(sign).toMatchObject({ d: 'M55 -15L55 15', width: 6 });
});

test('a weight beyond the three steps weighs as the nearest of them', () => {
	const width = (weight: number) => draw({ weight })[0]?.width;
	expect([-5, 0, 1, 2, 3, 99].map(width)).toEqual([1.75, 1.75, 1.75, 2, 2.25, 2.25]);
});
