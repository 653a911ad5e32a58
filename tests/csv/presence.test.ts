import { expect, test } from 'vitest';
import { networkIn, told } from './read.ts';
import { readNetwork } from '../../src/lib/csv/readNetwork.ts';

const files = (presence: string) => [
	{ name: 'nodes.csv', text: 'id,label\na,Ann\nb,Bob\n' },
	{ name: 'ties.csv', text: 'source,target,start,end\na,b,2001,2009\n' },
	{ name: 'presence.csv', text: presence }
];

test('a node that comes and goes is there in each of its stays, in order; the others as the nodes table says', () => {
	const network = networkIn(
		Object.fromEntries(files('node,start,end\na,2005,2006\na,2001,2002\n').map(({ name, text }) => [name, text]))
	);
	expect(network.nodes.map(({ activity }) => activity.map(({ startText, endText }) => [startText, endText]))).toEqual([
		[
			['2001', '2002'],
			['2005', '2006']
		],
		[['', '']]
	]);
});

test('stays that overlap and nodes that nobody knows are said', () => {
	const { network, issues } = readNetwork(files('node,start,end\na,2001,2005\na,2003,2006\nc,2001,2002\n'));
	expect(network).toBe(null);
	expect(issues.map(told)).toEqual([
		'! presence.csv, 3, start: “a” is already there then, from line 2. Let that stay end before this one starts.',
		expect.stringMatching(/^! presence\.csv, 4, node: “c” is not in the nodes table/)
	]);
});
