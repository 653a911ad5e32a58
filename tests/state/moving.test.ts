import { expect, test } from 'vitest';
import { heldAt } from '../../src/lib/state/held.ts';
import { Explorer } from '../../src/lib/state/explorer.svelte.ts';
import { placeOf, trajectoriesMoved } from '../../src/lib/scene/moved.ts';
import { networkOf } from '../model/networkOf.ts';
import { caseOf, waves } from './exploring.ts';
import { handFrames } from './handFrames.ts';
import { standInDrags } from './standInDrags.ts';
import { heard, standInSolver } from './standInSolver.ts';

function movingIn(network = waves) {
	const { solver, asked } = standInSolver();
	const { drags, sessions } = standInDrags();
	const frames = handFrames();
	const explorer = new Explorer(caseOf(network), frames, solver, drags);
	explorer.settleAt(3, explorer.filter);
	/** Where a node is drawn. */
	const drawn = (id: string) => {
		const place = placeOf(explorer.trajectories, id, explorer.time)!;
		const offset = explorer.overlay.offsets.get(id) ?? { x: 0, y: 0 };
		return [Math.round(place.x + offset.x), Math.round(place.y + offset.y)];
	};
	return { explorer, moving: explorer.moving, frames, asked, sessions, drawn };
}

test('a node follows at once, is held at the date shown where it is dropped, and is drawn there until the layout is there', async () => {
	const { explorer, moving, asked, drawn } = movingIn();
	moving.begin('a', 'hand');
	moving.to({ x: 500, y: -70 });
	expect(drawn('a')).toEqual([500, -70]);
	expect(explorer.settled).toBe(false);
	expect(explorer.layout.pins).toEqual([]);
	moving.drop();
	expect(moving.now).toBe(null);
	expect(explorer.layout.pins).toEqual([{ node: 'a', date: 3, x: 500, y: -70 }]);
	expect(drawn('a')).toEqual([500, -70]);
	expect(moving.said).toBe('a is held in place: 3.');
	await heard();
	expect(asked[0]?.options.pins).toEqual([{ node: 'a', date: 3, x: 500, y: -70 }]);
});

test('given up, everything goes back: nothing is held, nothing is asked for', async () => {
	const { explorer, moving, frames, asked, drawn } = movingIn();
	const before = drawn('a');
	const { trajectories } = explorer;
	moving.begin('a', 'hand');
	moving.to({ x: 500, y: -70 });
	moving.giveUp();
	expect(drawn('a')).toEqual([500, -70]);
	frames.run(1000);
	expect(drawn('a')).toEqual(before);
	expect(explorer.trajectories).toBe(trajectories);
	expect(explorer.layout).toMatchObject({ pins: [], canUndo: false, busy: null });
	await heard();
	expect(asked).toEqual([]);
});

test('previews are shown as they come, with the node where the hand has it', async () => {
	const { explorer, moving, sessions, drawn } = movingIn();
	moving.begin('a', 'hand');
	moving.to({ x: 10, y: 20 });
	await heard();
	expect(sessions).toHaveLength(1);
	expect(sessions[0]?.pins).toEqual([{ node: 'a', date: 3, x: 10, y: 20 }]);
	moving.to({ x: 30, y: 20 });
	sessions[0]?.preview(trajectoriesMoved(explorer.trajectories, 'b', 3, { x: 77, y: 88 }));
	expect(drawn('b')).toEqual([77, 88]);
	expect(drawn('a')).toEqual([30, 20]);
	moving.atAllDates(true);
	expect(sessions[0]?.pins.at(-1)).toEqual({ node: 'a', date: null, x: 30, y: 20 });
	moving.drop();
	expect(sessions[0]?.ended).toBe(true);
	expect(explorer.layout.pins).toEqual([{ node: 'a', date: null, x: 30, y: 20 }]);
	expect(drawn('b')).toEqual([77, 88]);
});

test('a move that ended before its previews could be prepared starts none', async () => {
	const { moving, sessions } = movingIn();
	moving.begin('a', 'hand');
	moving.giveUp();
	await heard();
	expect(sessions).toEqual([]);
});

test('among thousands the node moves alone', async () => {
	const { moving, sessions, drawn } = movingIn(networkOf({ nodes: Array.from({ length: 2500 }, (_, i) => `n${i}`) }));
	moving.begin('n0', 'hand');
	moving.to({ x: 10, y: 20 });
	await heard();
	expect(sessions).toEqual([]);
	expect(drawn('n0')).toEqual([10, 20]);
});

test('to take up a node pauses, and takes up another that is still being moved no further', () => {
	const { explorer, moving } = movingIn();
	explorer.play();
	moving.begin('a', 'hand');
	expect(explorer.playing).toBe(false);
	moving.begin('b', 'keys');
	expect(moving.now?.node).toBe('b');
	expect(moving.said).toBe('Moving b. Arrows move it, Enter holds it, Escape gives up.');
	expect(() => moving.begin('nobody', 'keys')).toThrow('unknown node: nobody');
});

test('steps add up, and each says how far the node is from where it was', () => {
	const { moving } = movingIn();
	moving.step(10, 0);
	expect(moving.said).toBe('');
	moving.begin('a', 'keys');
	moving.step(10, 0);
	moving.step(0, -50);
	expect(moving.said).toBe('a: moved 10 right, 50 up.');
	moving.step(-10, 50);
	expect(moving.said).toBe('a: where it was.');
});

test('a release takes the pin of the date shown first, then the one for all dates', () => {
	const { explorer, moving } = movingIn();
	explorer.layout.pin({ node: 'a', date: null, x: 1, y: 2 });
	explorer.layout.pin({ node: 'a', date: 3, x: 3, y: 4 });
	expect(heldAt(waves, explorer.layout.pins, 'a', 3)?.date).toBe(3);
	expect(heldAt(waves, explorer.layout.pins, 'a', 7)?.date).toBe(null);
	expect(heldAt(waves, explorer.layout.pins, 'b', 3)).toBe(null);
	expect(moving.release('a')).toBe(true);
	expect(explorer.layout.pins).toEqual([{ node: 'a', date: null, x: 1, y: 2 }]);
	expect(moving.said).toBe('a is released here, but held in place at all dates.');
	expect(moving.release('a')).toBe(true);
	expect(moving.said).toBe('a is released.');
	expect(moving.release('a')).toBe(false);
});
