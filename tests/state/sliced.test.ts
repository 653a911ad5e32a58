import { expect, test } from 'vitest';
import { atOnce, type Steps } from '../../src/lib/model/bySteps.ts';
import { sliced } from '../../src/lib/state/sliced.ts';

/** Counts to n; each step takes 5 ms of a clock that is turned by hand. */
function counting(n: number) {
	let now = 0;
	function* steps(): Steps<number> {
		for (let i = 0; i < n; i++) {
			now += 5;
			yield;
		}
		return n;
	}
	return { steps: steps(), clock: () => now };
}

test('work by steps comes to the same result at once and in slices', async () => {
	expect(atOnce(counting(7).steps)).toBe(7);
	const { steps, clock } = counting(7);
	expect(await sliced(steps, undefined, clock)).toBe(7);
});

test('the page gets a turn after a few steps, and not after each', async () => {
	const { steps, clock } = counting(9);
	let turns = 0;
	let done = false;
	const wait = () => {
		if (done) return;
		turns++;
		setTimeout(wait);
	};
	setTimeout(wait);
	await sliced(steps, undefined, clock);
	done = true;
	expect(turns).toBeGreaterThanOrEqual(2);
	expect(turns).toBeLessThan(9);
});

test('work that is called off ends at its next step, with the reason', async () => {
	const { steps, clock } = counting(1000);
	const controller = new AbortController();
	const work = sliced(steps, controller.signal, clock);
	controller.abort(new Error('enough'));
	await expect(work).rejects.toThrow('enough');
	expect(clock()).toBeLessThan(5000);
});
