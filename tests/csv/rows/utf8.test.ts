import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinct } from '../../../src/lib/csv/rows/distinct.ts';
import { writeUtf8 } from '../../../src/lib/csv/rows/utf8.ts';

const written = (value: string): Uint8Array => {
	const bytes = new Uint8Array(3 * value.length);
	return bytes.slice(0, writeUtf8(value, bytes));
};

test('strings are written in UTF-8 as the encoder of the platform writes them', () =>
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (value) => {
			expect(written(value)).toEqual(new TextEncoder().encode(value));
		})
	));

test('halves of surrogate pairs are no error, and are told apart', () => {
	const known = distinct();
	const halves = ['\ud800', '\udc00', '\ud801', '\ud800\udc00', '\ud800x', '\ufffd'];
	expect(halves.map((half) => known.codeOf(half))).toEqual([0, 1, 2, 3, 4, 5]);
	expect(known.values).toEqual(halves);
});
