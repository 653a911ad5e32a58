import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begun, changed, redone, undone } from '../../src/lib/state/history.ts';

test('a step back and a step forward are where one was', () => {
	const history = changed(changed(begun(1), 2), 3);
	expect(undone(history)).toEqual({ past: [1], now: 2, future: [3] });
	expect(redone(undone(history))).toEqual(history);
});

test('before the first and after the last step nothing happens', () => {
	expect(undone(begun(1))).toEqual(begun(1));
	expect(redone(changed(begun(1), 2))).toEqual(changed(begun(1), 2));
});

test('a change after a step back forgets what was undone', () => {
	expect(changed(undone(changed(begun(1), 2)), 3)).toEqual({ past: [1], now: 3, future: [] });
});

test('a change that goes on with the last one is no step of its own', () => {
	expect(changed(changed(begun(1), 2), 3, true)).toEqual({ past: [1], now: 3, future: [] });
});

test('a hundred steps are remembered, however many there were', () => {
	let history = begun(0);
	for (let i = 1; i <= 300; i++) history = changed(history, i);
	expect([history.past.length, history.past[0], history.now]).toEqual([100, 200, 300]);
});

test('all steps back and all forward lead to the same, whatever was done', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), { maxLength: 30 }), (values) => {
			const history = values.reduce((each, value) => changed(each, value), begun(0));
			let back = history;
			for (const _ of values) back = undone(back);
			expect(back.now).toBe(0);
			for (const _ of values) back = redone(back);
			expect(back).toEqual(history);
		})
	);
});
