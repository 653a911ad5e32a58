import { expect, test } from 'vitest';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { readingOrder, walk, type Step } from '../../src/lib/scene/walk.ts';
import { networkOf } from '../model/networkOf.ts';

const network = networkOf({
	nodes: [{ id: 'a' }, { id: 'b' }, { id: 'z', role: 'organisation' }],
	ties: [
		['ab', 'a', 'b'],
		['az', 'a', 'z']
	]
});
const slice = sliceAt(network, 1, defaultFilter(network));
const press = (from: Step | null, ...keys: string[]) =>
	keys.reduce((step, key) => walk(network, slice, step, key) ?? step, from);

test('nodes are read by role as the legend lists them, then by id', () => {
	expect(readingOrder(network, slice)).toEqual(['z', 'a', 'b']);
});

test('the first key leads to the first node, End to the last, Home back', () => {
	expect(press(null, 'ArrowRight')?.active).toEqual({ type: 'node', id: 'z' });
	expect(press(null, 'Home', 'End')?.active).toEqual({ type: 'node', id: 'b' });
	expect(press(null, 'End', 'Home')?.active).toEqual({ type: 'node', id: 'z' });
});

test('left and right go round all nodes', () => {
	expect(press(null, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight')?.active.id).toBe('z');
	expect(press(null, 'Home', 'ArrowLeft')?.active.id).toBe('b');
});

test('down goes into the ties of a node and through them, and after the last back to the node', () => {
	const a = press(null, 'Home', 'ArrowRight');
	expect(press(a, 'ArrowDown')?.active).toEqual({ type: 'tie', id: 'ab' });
	expect(press(a, 'ArrowDown', 'ArrowDown')?.active).toEqual({ type: 'tie', id: 'az' });
	expect(press(a, 'ArrowDown', 'ArrowDown', 'ArrowDown')?.active).toEqual({ type: 'node', id: 'a' });
});

test('on a tie right follows it to its other end and left leads back', () => {
	const tie = press(null, 'Home', 'ArrowRight', 'ArrowDown');
	expect(press(tie, 'ArrowRight')?.active).toEqual({ type: 'node', id: 'b' });
	expect(press(tie, 'ArrowLeft')?.active).toEqual({ type: 'node', id: 'a' });
});

test('every node and every tie is reached by arrow keys alone', () => {
	const reached = new Set<string>();
	let node = press(null, 'Home');
	for (let i = 0; i < 3; i++) {
		let step = node;
		do {
			if (step) reached.add(step.active.id);
			step = press(step, 'ArrowDown');
		} while (step && step.active.type === 'tie');
		node = press(node, 'ArrowRight');
	}
	expect([...reached].sort()).toEqual(['a', 'ab', 'az', 'b', 'z']);
});

test('an empty picture leads nowhere', () => {
	const empty = networkOf({ nodes: [] });
	expect(walk(empty, sliceAt(empty, 1, defaultFilter(empty)), null, 'ArrowRight')).toBeNull();
});
