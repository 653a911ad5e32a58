import { conventions } from './conventions.ts';
import type { Files } from './flawIn.ts';

/** A number from 0 up to, and without, a limit. */
export type Draw = (below: number) => number;

/** What files of networks are made of, and what breaks them. */
const parts = [
	...['"', '""', ',', ';', '\t', ' ', '|', '\n', '\r\n', '\r', '\n\n', '\0', '\uFEFF', '\uFFFD', 'é', '😀', '%', '#'],
	...['//', '0', '1', '-1', '1e9', '1,5', '007', 'NA', 'Inf', '-Infinity', '*', '..', '?', '2001', '2001-02-30'],
	...['31.12.1999', '1/2/3', '2010-Q2', '[2006, 2007]', '<[1, 2); [3, 4]>', '1082008561', '9'.repeat(20), '-0350'],
	...['source', 'target', 'time', 'start', 'end', 'id', 'label', 'wave', 'status', 'weight', 'Type', 'Directed'],
	...['__proto__', 'constructor', '=1+1', '<a>', 'a', 'b', 'a|b']
] as const;

const one = <T>(draw: Draw, all: readonly T[]): T => all[draw(all.length)]!;

/** Up to eleven bytes of any kind. */
export const anyBytes = (draw: Draw): Files => ({
	'f.csv': Uint8Array.from({ length: draw(12) }, () => draw(256))
});

/** Up to fifteen words of files of networks, in any order. */
export const anyWords = (draw: Draw): Files => ({
	'f.csv': new TextEncoder().encode(Array.from({ length: draw(16) }, () => one(draw, parts)).join(''))
});

/** Files of a convention with one to four changes. */
export function mutated(draw: Draw): Files {
	const files = Object.entries(one(draw, conventions));
	const [name, text] = one(draw, files);
	let changed = text;
	for (let changes = 1 + draw(4); changes > 0; changes -= 1) changed = one(draw, mutations)(changed, draw);
	const others = files.filter(([other]) => other !== name).map(([other, left]) => [other, utf8(left)] as const);
	return Object.fromEntries([[name, one(draw, encodings)(changed)], ...(draw(4) === 0 ? [] : others)]);
}

const mutations: readonly ((text: string, draw: Draw) => string)[] = [
	// Most often a part of the text is lost, or something stands in its place.
	...Array.from({ length: 4 }, () => (text: string, draw: Draw) => {
		const at = draw(text.length + 1);
		return text.slice(0, at) + one(draw, parts) + text.slice(at + draw(3));
	}),
	(text, draw) => {
		const at = draw(text.length + 1);
		return text.slice(0, at) + text.slice(at + draw(9));
	},
	(text, draw) => text.replaceAll(one(draw, [',', ';', '\t', ' ', '"', '\n']), one(draw, parts)),
	(text, draw) => text.slice(0, draw(text.length + 1)),
	(text, draw) => swapped(text.split('\n'), draw).join('\n'),
	(text, draw) => text + one(draw, text.split('\n')) + '\n',
	(text, draw) => text.split('\n').toSpliced(draw(3), 1).join('\n')
];

function swapped(lines: readonly string[], draw: Draw): string[] {
	const [one, other] = [draw(lines.length), draw(lines.length)];
	return lines.with(one, lines[other]!).with(other, lines[one]!);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const encodings: readonly ((text: string) => Uint8Array)[] = [
	...Array.from({ length: 6 }, () => utf8),
	(text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff),
	(text) => Uint8Array.from([...`\uFEFF${text}`].flatMap((letter) => unitBytes(letter)))
];

/** UTF-16, the lower byte first. */
const unitBytes = (letter: string): number[] =>
	letter.split('').flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]);
