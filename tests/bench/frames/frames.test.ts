import { expect, test } from 'vitest';
import { framesTable, medianOf } from './framesTable.ts';
import { movingNetwork } from './motion.ts';

test('the motion has three ties for each node, none of a node with itself, and moves every node in every frame', () => {
	const { source, target, frames } = movingNetwork(50, 1);
	expect([source.length, target.length, frames.length]).toEqual([150, 150, 30]);
	expect(source.every((i, e) => i < 50 && target[e]! < 50 && target[e] !== i)).toBe(true);
	const next = frames[1]!;
	expect(frames[0]!.every((x, c) => c % 2 === 1 || x !== next[c] || frames[0]![c + 1] !== next[c + 1])).toBe(true);
});

test('the same seed gives the same motion', () => {
	expect(movingNetwork(20, 5)).toEqual(movingNetwork(20, 5));
	expect(movingNetwork(20, 5)).not.toEqual(movingNetwork(20, 6));
});

test('every program is set beside the fastest of others at its size', () => {
	const row = (program: string, frameMs: number, nodes = 50) => ({
		program,
		nodes,
		ties: 3 * nodes,
		frameMs,
		scriptMs: 1
	});
	expect(
		framesTable([row('ours', 2), row('a', 5), row('b', 4), row('ours', 3, 500)])
			.split('\n')
			.slice(2)
	).toEqual([
		'| ours | 50 | 150 | 2.0 | 1.0 | 0.50 |',
		'| a | 50 | 150 | 5.0 | 1.0 | 1.25 |',
		'| b | 50 | 150 | 4.0 | 1.0 | 1.00 |',
		'| ours | 500 | 1500 | 3.0 | 1.0 | – |'
	]);
});

test('the median is the middle one', () => {
	expect(medianOf([9, 1, 5])).toBe(5);
	expect(medianOf([])).toBe(NaN);
});
