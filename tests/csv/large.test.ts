import { expect, test } from 'vitest';
import { read } from './read.ts';

const nodes = ['id,label,start', ...Array.from({ length: 10_000 }, (_, i) => `n${i},Node ${i},${i % 50}`)];
const ties = [
	'source,target,kind,start,end',
	...Array.from({ length: 30_000 }, (_, i) => `n${i % 10_000},n${(i * 7 + 1) % 10_000},k${i},${i % 40},${(i % 40) + 3}`)
];

test('ten thousand nodes and thirty thousand ties, each of a kind of its own, are read', () => {
	const { network, issues } = read({ nodes, ties });
	expect(issues).toEqual([]);
	expect([network?.nodes.length, network?.ties.length, network?.kinds.length]).toEqual([10_000, 30_000, 30_000]);
});

test('ten thousand statuses of one node and thirty thousand spells of one tie are read', () => {
	const statuses = [
		'node,status,start,end',
		...Array.from({ length: 10_000 }, (_, i) => `a,x,${9_999 - i},${9_999 - i}`)
	];
	const spells = [
		'source,target,start,end',
		...Array.from({ length: 30_000 }, (_, i) => `a,b,${29_999 - i},${29_999 - i}`)
	];
	const { network } = read({ nodes: ['id', 'a', 'b'], ties: spells, statuses });
	expect([network?.nodes[0]?.statuses.length, network?.ties[0]?.spells.length]).toEqual([10_000, 30_000]);
});

test('tables that do not belong together are answered row by row: sixty thousand issues, in order', () => {
	const strangers = ties.map((line, i) => (i === 0 ? line : line.replaceAll('n', 'person_')));
	const { network, issues } = read({ nodes, ties: strangers });
	expect(network).toBeNull();
	expect(issues).toHaveLength(60_000);
	expect([issues[0]?.line, issues.at(-1)?.line]).toEqual([2, 30_001]);
});

test('two hundred thousand damaged rows are answered one by one', () => {
	const { network, issues } = read({ ties: ['source,target', ...Array.from({ length: 200_000 }, () => 'a')] });
	expect(network).toBeNull();
	expect(issues.filter((issue) => issue.severity === 'error')).toHaveLength(200_000);
});
