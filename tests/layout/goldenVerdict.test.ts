import { expect, test } from 'vitest';
import { goldenVerdict, type Answer } from './goldenVerdict.mjs';

const golden = [
	{ name: 'Seatown', hash: '01234567' },
	{ name: 'generated-60', hash: '89abcdef' }
];
const given = (answers: Record<string, Answer>) => goldenVerdict(golden, (name) => answers[name]);

test('an engine that computes every hash passes once for each', () => {
	expect(given({ Seatown: { hash: '01234567' }, 'generated-60': { hash: '89abcdef' } })).toEqual({
		counts: { passed: 2, failed: 0, skipped: 0 },
		failures: []
	});
});

test('a hash that differs is a failure that names the layout, what was expected and what came', () => {
	expect(given({ Seatown: { hash: '01234567' }, 'generated-60': { hash: '00000000' } })).toEqual({
		counts: { passed: 1, failed: 1, skipped: 0 },
		failures: ['generated-60: expected 89abcdef, actual 00000000']
	});
});

test('an error and a missing answer are failures', () => {
	expect(given({ Seatown: { error: 'Error: too much recursion' } })).toEqual({
		counts: { passed: 0, failed: 2, skipped: 0 },
		failures: [
			'Seatown: expected 01234567, failed with Error: too much recursion',
			'generated-60: expected 89abcdef, no answer'
		]
	});
});

test('a layout whose hash has never been written fails whatever comes', () => {
	const { counts, failures } = goldenVerdict([{ name: 'new', hash: null }], () => ({ hash: '01234567' }));
	expect(counts.failed).toBe(1);
	expect(failures).toEqual(['new: expected null, actual 01234567']);
});

test('an empty list is a failure, not a success', () => {
	expect(goldenVerdict([], () => undefined).counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
