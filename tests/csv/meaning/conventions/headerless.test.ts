import { expect, test } from 'vitest';
import { inspect, networkIn, rolesOf } from '../inspect.ts';

test.each([
	[
		'SNAP',
		'1 2 1082040961\n3 4 1082155839\n5 2 1082414391\n1 5 1082439619\n',
		{ nodes: 5, ties: 4, timeKind: 'date', first: '1082040961', last: '1082439619' }
	],
	[
		'a rating with a clock of decimals',
		'6,2,4,1289241911.72836\n6,5,2,1289241941.53378\n1,15,1,1289243140.39049\n4,3,-7,1289245277.36975\n13,16,8,1289254254.44746\n',
		{ nodes: 9, ties: 5, first: '1289241911.72836', last: '1289254254.44746' }
	],
	[
		'KONECT, two columns',
		'% sym unweighted\n1 2\n1 3\n2 3\n3 4\n',
		{ nodes: 4, ties: 4, timeKind: 'none', convention: 'KONECT' }
	],
	[
		'KONECT, whose third column is a weight even where it never falls',
		'% asym posweighted\n1 2 1\n1 3 2\n2 3 3\n3 4 4\n',
		{ nodes: 4, ties: 4, timeKind: 'none' }
	],
	[
		'KONECT, four columns',
		'% asym positive\n1 2 1 1082040961\n3 4 1 1082155839\n5 2 1 1082414391\n',
		{ nodes: 5, ties: 3, first: '1082040961' }
	],
	[
		'KONECT, two modes with the same numbers',
		'% bip unweighted\n1 1\n1 2\n2 1\n3 2\n3 3\n',
		{ nodes: 6, ties: 5, pairs: 5 }
	],
	[
		'SocioPatterns',
		'20\t1\t2\n40\t1\t2\n40\t3\t4\n60\t2\t3\n80\t1\t4\n',
		{ nodes: 4, ties: 5, pairs: 4, first: '20', last: '80', times: 4 }
	],
	[
		'a sorted list of ties, whose first column is no time',
		'1 2 4\n1 3 1\n1 4 2\n2 3 2\n3 4 1\n4 5 3\n',
		{ nodes: 5, ties: 6, timeKind: 'none' }
	],
	[
		'RSiena: i j value wave',
		'1 2 1 1\n1 3 1 1\n2 3 1 1\n1 2 1 2\n3 1 1 2\n2 1 1 3\n3 2 1 3\n',
		{ nodes: 3, ties: 7, first: '1', last: '3', times: 3 }
	],
	[
		'speakers and addressees',
		'Romeo\tJulia\nJulia\tRomeo\nJulia\tNurse\nNurse\tJulia\n',
		{ nodes: 3, ties: 4, pairs: 4, timeKind: 'none' }
	]
])('%s', async (_, text, expected) => {
	expect(await inspect(text)).toMatchObject({ ...expected, refused: null, rows: { heldBack: 0 } });
});

test('codes that each contact says of both are the nodes’, and no kinds of ties', async () => {
	const text = '20 1 2 MED NUR\n40 1 2 MED NUR\n40 3 4 ADM PAT\n60 2 3 NUR ADM\n80 1 4 MED PAT\n';
	expect(Object.values(rolesOf(await inspect(text)))).toEqual([
		'time',
		'source',
		'target',
		'attribute of the source',
		'attribute of the target'
	]);
	const { nodes, kinds } = await networkIn(text);
	expect(nodes.map(({ attributes }) => Object.values(attributes)[0])).toEqual(['MED', 'NUR', 'ADM', 'PAT']);
	expect(kinds.map(({ id }) => id)).toEqual(['tie']);
});

test('seconds of a clock are counted as numbers and shown as dates', async () => {
	const { ties } = await networkIn('1 2 1082040961\n3 4 1082155839\n5 2 1082414391\n1 5 1082439619\n');
	expect(ties[0]!.spells[0]!.startText).toBe('2004-04-15 14:56:01');
});

test('KONECT says whether ties have a direction', async () => {
	const { ties } = await networkIn('% sym weighted\n2 1 5\n1 3 1\n');
	expect(ties.map(({ source, target, directed }) => [source, target, directed])).toEqual([
		['1', '2', false],
		['1', '3', false]
	]);
});
