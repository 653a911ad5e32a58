import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import Picture from '../../src/lib/render/Picture.svelte';
import type { ComponentProps } from 'svelte';

// Vitest gives nothing for a style sheet that is imported.
const sheet = (name: string) => readFileSync(new URL(`../../src/lib/theme/${name}`, import.meta.url), 'utf8');

/** What the components' own styles say of a still picture, for a file that stands alone. */
const own = [
	'.tie path { stroke-linejoin: round; }',
	'.letter { font-family: serif; font-weight: 560; text-anchor: middle; dominant-baseline: central; paint-order: stroke; stroke-linejoin: round; }',
	'.labels { font-family: sans-serif; fill: #4b5663; stroke: #f7f4ee; stroke-width: 4.5px; stroke-linejoin: round; paint-order: stroke; }',
	'.strong { font-weight: 600; fill: #1b2430; }'
];

/** The classes of the inks with the colours of the light scheme in them. */
function lightInks(): string[] {
	const light = new Map(
		[...sheet('tokens.css').matchAll(/(--[\w-]+): light-dark\((#\w+)/g)].map(([, name, colour]) => [
			name ?? '',
			colour ?? ''
		])
	);
	return [...sheet('inks.css').matchAll(/(\.[\w-]+) \{\s*(\w+): ([^;]+);/g)].map(
		([, selector, property, value]) =>
			`${selector} { ${property}: ${value?.replace(/var\((--[\w-]+)\)/, (_, name: string) => light.get(name) ?? name)}; }`
	);
}

/** The picture as a file that any viewer shows: one element a line, without what only the framework needs. */
export function standalone(props: ComponentProps<typeof Picture>): string {
	const { width, height } = props.viewport;
	const paper = `<rect width="${width}" height="${height}" class="f-paper"/>`;
	const elements = render(Picture, { props })
		.body.replace(/<!--.*?-->/g, '')
		.replace(/ ?\bsvelte-\w+/g, '')
		.replace(/ class=""/g, '')
		.replace(/ style=""/g, '')
		.replace(/><\/(path|circle)>/g, '/>')
		.replace(/>\s*</g, '>\n<')
		.replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`)
		.replace('>', `>\n<style>\n${[...lightInks(), ...own].join('\n')}\n</style>\n${paper}`);
	return `${indented(elements)}\n`;
}

function indented(lines: string): string {
	let depth = 0;
	return lines
		.split('\n')
		.map((line) => {
			if (line.startsWith('</')) depth--;
			const text = '\t'.repeat(depth) + line.trim();
			if (/^<\w/.test(line) && !line.includes('</') && !line.endsWith('/>')) depth++;
			return text;
		})
		.join('\n');
}
