import type { Viewport } from '../scene/camera.ts';
import inks from '../theme/inks.css?raw';
import tokens from '../theme/tokens.css?raw';

/** What the components' own styles say of a still picture, for a file that stands alone. */
const own = [
	'.line { fill-rule: evenodd; }',
	'.line path, .tie path { stroke-linejoin: round; }',
	'.tie.muted { opacity: 0.3; }',
	'.node.muted { opacity: 0.42; }',
	'.audience { stroke-linecap: round; }',
	'.letter { font-family: Newsreader, Georgia, serif; font-weight: 500; text-anchor: middle; dominant-baseline: central; paint-order: stroke; stroke-linejoin: round; }',
	'.labels { font-family: "Instrument Sans", "Helvetica Neue", Arial, sans-serif; fill: var(--ink-2); stroke: var(--paper); stroke-width: 4.5px; stroke-linejoin: round; paint-order: stroke; }',
	'.labels .line-name { font-family: Newsreader, Georgia, serif; font-style: italic; fill: var(--ink); }',
	'.labels .leader { stroke-width: 1px; }',
	'.strong { font-weight: 600; fill: var(--ink); }',
	'.labels .land { stroke: var(--land); }',
	'.labels .muted { opacity: 0.55; }'
];

/** The colours of both schemes: a file that is shown on its own follows the system. */
function colours(): string {
	const pairs = [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
	const of = (at: 2 | 3) => pairs.map((pair) => `${pair[1]}: ${pair[at]};`).join(' ');
	return `:root { ${of(2)} }\n@media (prefers-color-scheme: dark) { :root { ${of(3)} } }`;
}

/** The rules for inks that a picture uses. */
function inksOf(picture: string): string[] {
	return [...inks.matchAll(/\.([\w-]+) \{[^}]*\}/g)]
		.filter(([, name]) => picture.includes(name!))
		.map(([rule]) => rule.replace(/\s+/g, ' '));
}

/** A picture that was rendered for a page, as a file of its own: with its colours, its paper, and nothing of the framework. */
export function standAlone(rendered: string, { width, height }: Viewport): string {
	const picture = rendered
		.replace(/<!--.*?-->/g, '')
		.replace(/ ?\bsvelte-\w+/g, '')
		.replace(/ class=""/g, '')
		.replace(/ style=""/g, '')
		.replace(/><\/(path|circle|rect)>/g, '/>')
		.replace(/>\s+</g, '><')
		.trim();
	const style = ['.f-paper { fill: var(--paper); }', ...inksOf(picture), ...own].join('\n');
	return picture
		.replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`)
		.replace(
			'>',
			`>\n<style>\n${colours()}\n${style}\n</style>\n<rect width="${width}" height="${height}" class="f-paper"/>\n`
		);
}
