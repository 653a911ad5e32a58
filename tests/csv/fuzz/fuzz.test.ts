import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventions } from './conventions.ts';
import { anyBytes, anyWords, mutated, type Draw } from './drawnFiles.ts';
import { flawIn, shown, type Files } from './flawIn.ts';

/** What a maker of files draws, from fast-check's numbers: a failure is made as small as can be. */
const filesBy = (make: (draw: Draw) => Files): fc.Arbitrary<Files> =>
	fc.infiniteStream(fc.nat(0xffff)).map((numbers) =>
		make((below) => {
			const { value } = numbers.next();
			return (value as number) % below;
		})
	);

const soundly = (make: (draw: Draw) => Files) =>
	fc.assert(
		fc.asyncProperty(filesBy(make), async (files) => {
			expect(await flawIn(files), shown(files)).toBeNull();
		})
	);

describe('no row is lost and nothing is thrown', () => {
	test('whatever the bytes', () => soundly(anyBytes));
	test('whatever the order of words that files of networks have', () => soundly(anyWords));
	test('however a file of a known convention is damaged', () => soundly(mutated));
});

test.each(conventions.map((files) => [Object.keys(files).join(' and '), files] as const))(
	'the files that the damaged ones begin as are networks, or part of one: %s',
	async (_, files) => {
		const encoded = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
		expect(await flawIn(Object.fromEntries(encoded))).toBeNull();
	}
);
