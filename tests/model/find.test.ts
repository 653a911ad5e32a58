import { expect, test } from 'vitest';
import { nodeById, tieById } from '../../src/lib/model/find.ts';
import { networkOf } from './networkOf.ts';

test('nodes and ties are found by id, each among its own', () => {
	const network = networkOf({ nodes: ['a', 'b'], ties: [['t1', 'a', 'b']] });
	expect(nodeById(network, 'b')).toBe(network.nodes[1]);
	expect(tieById(network, 't1')).toBe(network.ties[0]);
	expect(nodeById(network, 't1')).toBeUndefined();
	expect(tieById(network, 'a')).toBeUndefined();
	expect(nodeById(network, '__proto__')).toBeUndefined();
});

test('what was found in one network is not looked for in another', () => {
	const one = networkOf({ nodes: ['a'] });
	const other = networkOf({ nodes: ['a', 'b'] });
	expect(nodeById(one, 'a')).toBe(one.nodes[0]);
	expect(nodeById(other, 'a')).toBe(other.nodes[0]);
	expect(nodeById(one, 'b')).toBeUndefined();
});
