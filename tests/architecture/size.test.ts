import { expect, test } from 'vitest';

const files = import.meta.glob<string>('/src/**/*.{ts,js,svelte,css}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Files that may be longer than 200 lines, each with the reason why a cut would make it worse. */
const exceptions: Readonly<Record<string, string>> = {};

const long = Object.entries(files)
	.map(([path, source]) => ({ path: path.slice(1), lines: source.split('\n').length - 1 }))
	.filter(({ lines }) => lines > 200);

test('no file of src is longer than 200 lines, but for the explained exceptions', () => {
	expect(long.filter(({ path }) => !(path in exceptions)).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('no exception is left over from a file that has been cut since', () => {
	const paths = long.map(({ path }) => path);
	expect(Object.keys(exceptions).filter((path) => !paths.includes(path))).toEqual([]);
});
