import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../src/lib/model/pictureAsked.ts';
import { coloursOf, luminance } from './tokens.ts';

const css = readFileSync(new URL('../../src/lib/theme/projector.css', import.meta.url), 'utf8');
const own = new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]));
const tokens = new Map([...coloursOf('light'), ...own]);

/** Contrast on a screen on which a share of white light lies, as in a room that is not dark. */
function veiled(a: string, b: string, veil: number): number {
	const seen = (colour: string) => (1 - veil) * luminance(colour) + veil;
	const [light, dark] = [seen(a), seen(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

test('a veil takes contrast: black on white is 21 without one and 5.25 under fifteen per cent', () => {
	expect(veiled('#000000', '#ffffff', 0)).toBeCloseTo(21, 5);
	expect(veiled('#000000', '#ffffff', 0.15)).toBeCloseTo(5.25, 5);
});

const marks = ['ink', 'ink-2', 'word', 'refer', 'mark', 'rule', 'band-edge', 'focus'];

test.each(marks.flatMap((mark) => ['paper', 'glass', 'panel', 'land'].map((ground) => [mark, ground] as const)))(
	'on a projector, %s on %s keeps 3 under a veil of fifteen per cent',
	(mark, ground) => {
		expect(veiled(tokens.get(mark)!, tokens.get(ground)!, 0.15)).toBeGreaterThanOrEqual(3);
	}
);

test.each(colours.map((colour) => [colour]))(
	'the colour %s of a status can be told from white under the veil',
	(colour) => {
		expect(veiled(tokens.get(`hue-${colour}`)!, tokens.get('paper')!, 0.15)).toBeGreaterThanOrEqual(3);
	}
);

test('text is told from every ground by 4.5 without the veil', () => {
	for (const text of ['ink', 'ink-2', 'word', 'refer'])
		for (const ground of ['paper', 'glass', 'panel', 'land'])
			expect(veiled(tokens.get(text)!, tokens.get(ground)!, 0)).toBeGreaterThanOrEqual(4.5);
});
