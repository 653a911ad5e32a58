import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choosing, moved } from './choosing.ts';
import { heard } from './standInSolver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Waits as long as a hand that drags may rest. */
async function rested() {
	vi.advanceTimersByTime(1000);
	await heard();
}

test('a pin is rounded to what an address can say, and takes the place of one of the same node and date', async () => {
	const { layout, asked } = choosing();
	layout.pin({ node: 'b', date: null, x: 0.4, y: -0.4 });
	layout.pin({ node: 'a', date: 2, x: 12.6, y: -45.2 });
	layout.pin({ node: 'a', date: null, x: 5, y: 5 });
	layout.pin({ node: 'a', date: 2, x: 13, y: -44 });
	const pins = [
		{ node: 'a', date: null, x: 5, y: 5 },
		{ node: 'a', date: 2, x: 13, y: -44 },
		{ node: 'b', date: null, x: 0, y: 0 }
	];
	expect(layout.pins).toEqual(pins);
	await heard();
	expect(asked.at(-1)!.options).toEqual({ pins });
	expect(() => layout.pin({ node: 'z', date: null, x: 0, y: 0 })).toThrow('unknown node: z');
});

test('a node is let go at one date, for all dates, or altogether; and all of them', () => {
	const { layout } = choosing();
	for (const date of [null, 2, 4]) layout.pin({ node: 'a', date, x: 1, y: 1 });
	layout.pin({ node: 'b', date: 2, x: 1, y: 1 });
	const held = () => layout.pins.map(({ node, date }) => `${node} ${date}`);
	layout.release('a', 2);
	expect(held()).toEqual(['a null', 'a 4', 'b 2']);
	layout.release('a', null);
	expect(held()).toEqual(['a 4', 'b 2']);
	layout.undo();
	layout.release('a');
	expect(held()).toEqual(['b 2']);
	layout.releaseAll();
	expect(held()).toEqual([]);
});

test('the order in which nodes were held decides nothing', async () => {
	const pins = [
		{ node: 'b', date: 2, x: 1, y: 1 },
		{ node: 'a', date: 2, x: 2, y: 2 },
		{ node: 'a', date: 4, x: 3, y: 3 }
	];
	const options = await Promise.all(
		[pins, pins.toReversed()].map(async (order) => {
			const { layout, asked } = choosing();
			for (const pin of order) layout.pin(pin);
			await heard();
			return asked.at(-1)!.options;
		})
	);
	expect(options[0]).toEqual(options[1]);
});

test('a preview is shown and not kept; a pin keeps it on the screen until its layout is there', async () => {
	const { explorer, layout, own, asked } = choosing();
	const preview = moved(5);
	layout.preview(preview);
	expect([explorer.trajectories, layout.laid]).toEqual([preview, own]);
	layout.preview(null);
	expect(explorer.trajectories).toBe(own);
	layout.preview(preview);
	layout.pin({ node: 'a', date: 2, x: 9, y: 9 });
	await heard();
	expect(explorer.trajectories).toBe(preview);
	const answer = moved(6);
	await asked[0]!.answer(answer);
	expect(explorer.trajectories).toBe(answer);
	layout.preview(preview);
	layout.cancel();
	expect(explorer.trajectories).toBe(answer);
});

test('nodes glide from the layout before to the one after, and the frame with them; a preview moves no frame', async () => {
	const { explorer, layout, frames, asked } = choosing();
	layout.preview(moved(300));
	expect(explorer.bounds).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
	layout.preview(null);
	frames.run(2000);
	layout.ask({ stability: 3 });
	await rested();
	await asked[0]!.answer(moved(100));
	expect(explorer.overlay.offsets.get('a')).toEqual({ x: -100, y: -100 });
	const { left } = explorer.bounds;
	frames.run(275);
	expect(explorer.settled).toBe(false);
	expect(explorer.overlay.offsets.get('a')!.x).toBeGreaterThan(-100);
	expect(explorer.bounds.left).toBeGreaterThan(left);
	frames.run(2000);
	expect(explorer.settled).toBe(true);
	expect(explorer.overlay.offsets.size).toBe(0);
	expect(explorer.bounds.left).toBe(left + 100);
});
