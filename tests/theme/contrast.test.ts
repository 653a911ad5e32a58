import { expect, test } from 'vitest';
import { colours } from '../../src/lib/model/pictureAsked.ts';
import { coloursOf, contrast, luminance } from './tokens.ts';

test('contrast is that of the recommendation: black on white 21, grey #767676 on white just over 4.5', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

const texts = ['ink', 'ink-2', 'word', 'refer', 'alert'];
const marks = [...['rule', 'mark', 'band-edge', 'focus', 'word', 'refer'], ...colours.map((colour) => `hue-${colour}`)];

for (const scheme of ['light', 'dark'] as const) {
	const tokens = coloursOf(scheme);
	const of = (name: string) => {
		const colour = tokens.get(name);
		if (!colour) throw new Error(`unknown token: ${name}`);
		return colour;
	};

	test.each(texts.flatMap((text) => ['paper', 'panel', 'land', 'glass'].map((ground) => [text, ground] as const)))(
		`in ${scheme}, text in %s on %s can be read: 4.5 or more`,
		(text, ground) => {
			expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
		}
	);

	test.each(marks.flatMap((mark) => ['paper', 'panel', 'land', 'glass'].map((ground) => [mark, ground] as const)))(
		`in ${scheme}, a mark in %s on %s can be seen: 3 or more`,
		(mark, ground) => {
			expect(contrast(of(mark), of(ground))).toBeGreaterThanOrEqual(3);
		}
	);

	test(`in ${scheme}, what is given, what is earned and what is empty differ in grey alone`, () => {
		const [given, earned, empty] = [of('ink'), of('word'), of('glass')].map(luminance) as [number, number, number];
		const order = scheme === 'light' ? [given, earned, empty] : [empty, earned, given];
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(contrast(of('ink'), of('word'))).toBeGreaterThan(1.5);
		expect(contrast(of('word'), of('glass'))).toBeGreaterThan(4.5);
	});
}
