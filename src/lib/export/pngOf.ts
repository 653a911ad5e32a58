import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import tokens from '../theme/tokens.css?raw';

const find = createRequire(path.resolve('package.json')).resolve;
/** Pictures that were made before, by what they show. */
const kept = path.resolve('node_modules/.cache/figuration-pictures');
/** The faces of the site: the text of a picture is set in them, on every machine alike. */
const faces = [
	'@fontsource/newsreader/files/newsreader-latin-400-normal.woff2',
	'@fontsource/newsreader/files/newsreader-latin-500-normal.woff2',
	'@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2'
];

let ready: Promise<readonly Uint8Array[]> | null = null;

async function begin(): Promise<readonly Uint8Array[]> {
	await initWasm(readFileSync(find('@resvg/resvg-wasm/index_bg.wasm')));
	return faces.map((face) => readFileSync(find(face)));
}

/** An SVG file as a PNG, in the light scheme and in the faces of the site, made without a browser; one that shows the same is made once. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	const plain = inLight(svg);
	const file = path.join(kept, `${createHash('sha256').update(plain).digest('hex')}.png`);
	if (existsSync(file)) return new Uint8Array(readFileSync(file));
	const fontBuffers = [...(await (ready ??= begin()))];
	const image = new Resvg(plain, { font: { fontBuffers, defaultFontFamily: 'Newsreader' } }).render();
	const png = new Uint8Array(image.asPng());
	mkdirSync(kept, { recursive: true });
	writeFileSync(file, png);
	return png;
}

/** The renderer knows no variables and no schemes. */
function inLight(svg: string): string {
	const light = new Map(
		[...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+)/g)].map(([, name, colour]) => [name!, colour!])
	);
	return svg
		.replace(/@media \(prefers-color-scheme: dark\) \{ :root \{[^}]*\} \}/g, '')
		.replace(/:root \{[^}]*\}/g, '')
		.replace(/var\((--[\w-]+)\)/g, (_, name: string) => light.get(name) ?? 'none');
}
