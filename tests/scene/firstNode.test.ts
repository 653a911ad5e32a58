import { expect, test } from 'vitest';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { firstNode, readingOrder } from '../../src/lib/scene/walk.ts';
import { networkOf } from '../model/networkOf.ts';

test('the first node is the first in reading order', () => {
	const network = networkOf({
		nodes: [{ id: 'b' }, { id: 'a' }, { id: 'z', role: 'organisation' }, { id: 'y', role: 'organisation' }]
	});
	const slice = sliceAt(network, 0, defaultFilter(network));
	expect(firstNode(network, slice)).toEqual({ type: 'node', id: 'y' });
	expect(readingOrder(network, slice)[0]).toBe('y');
});

test('where nobody is there is no first', () => {
	const network = networkOf({ nodes: [] });
	expect(firstNode(network, sliceAt(network, 0, defaultFilter(network)))).toBe(null);
});
