import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingIn, withReading, asksReading } from '../../src/lib/state/readingAddress.ts';

const own = { given: { base: 0.4, history: 0.4, near: 0.2 }, earnedStep: 0.15, line: 0.6 };
const ours = { seed: 0, rule: null };

test('our own reading leaves no trace in the address, and takes an older one away', () => {
	expect(withReading('?t=2009', ours, own)).toBe('?t=2009');
	expect(withReading('?drawing=3&t=2009&rule=line:0.5', ours, own)).toBe('?t=2009');
	expect(asksReading('?t=2009')).toBe(false);
});

test('another drawing and another rule stand in it as few words', () => {
	const rule = { ...own, given: { ...own.given, base: 0.2 }, line: 0.5 };
	const search = withReading('?t=2009', { seed: 1, rule }, own);
	expect(search).toBe('?t=2009&drawing=2&rule=base:0.2,line:0.5');
	expect(asksReading(search)).toBe(true);
	expect(readingIn(search, own)).toEqual({ seed: 1, rule });
});

test('what cannot be followed is left as ours', () => {
	for (const search of [
		'?drawing=0',
		'?drawing=-1',
		'?drawing=1e9',
		'?drawing=x',
		'?rule=',
		'?rule=base:2',
		'?rule=x:0.5',
		'?rule=line:0'
	])
		expect([search, readingIn(search, own)]).toEqual([search, ours]);
	expect(readingIn('?rule=line:0.5', null)).toEqual(ours);
});

test('every reading comes back from its address', () => {
	const share = fc.integer({ min: 2, max: 20 }).map((n) => n / 20);
	const rules = fc.record({
		given: fc.record({ base: share, history: share, near: share }),
		earnedStep: share,
		line: share
	});
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 9998 }), rules, (seed, rule) => {
			const read = readingIn(withReading('', { seed, rule }, own), own);
			expect(read.seed).toBe(seed);
			expect(read.rule ?? own).toEqual(rule);
		})
	);
});
