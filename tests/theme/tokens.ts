import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../src/lib/theme/tokens.css', import.meta.url), 'utf8');

/** The colours of a scheme by the name of their token, as #rrggbb. */
export function coloursOf(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
	const pairs = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
	return new Map([...pairs].map(([, name, light, dark]) => [name ?? '', (scheme === 'light' ? light : dark) ?? '']));
}

/** Relative luminance of a colour as WCAG 2.2 defines it, 0 (black) to 1 (white). */
export function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
		.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}
