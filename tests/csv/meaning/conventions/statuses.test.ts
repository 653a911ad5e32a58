import { describe, expect, test } from 'vitest';
import { inspect, networkIn, statusesOf } from '../inspect.ts';

const spells = 'source,target,start,end\na,b,2001,2005\nb,c,2002,2006\n';
const waves = 'source,target,wave\na,b,1\nb,c,2\n';

describe('statuses over time are there, in order and without overlap, whatever their shape', () => {
	test.each<[string, Record<string, string>, string[]]>([
		[
			'a log',
			{ 'ties.csv': spells, 's.csv': 'node,time,status\na,2001,local\nb,2002,outsider\na,2004,outsider\n' },
			['a local 2001~2004', 'a outsider 2004~', 'b outsider 2002~']
		],
		[
			'spells',
			{
				'ties.csv': spells,
				's.csv': 'node,start,end,status\na,2001,2003,local\na,2003,2006,outsider\nb,2002,,local\n'
			},
			['a local 2001~2003', 'a outsider 2003~2006', 'b local 2002~']
		],
		[
			'in a cell',
			{
				'ties.csv': spells,
				'n.csv':
					'Id,Label,status\na,Anna,"<[2001, 2003, local]; [2003, 2006, outsider]>"\nb,Bert,"<[2002, 2005, local]>"\nc,Cora,\n'
			},
			['a local 2001~2003', 'a outsider 2003~2006', 'b local 2002~2005']
		],
		[
			'a column per year',
			{
				'ties.csv': 'source,target,year\na,b,2007\nb,c,2009\n',
				'n.csv': 'id,label,status_2007,status_2009\na,Anna,local,outsider\nb,Bert,local,local\nc,Cora,,local\n'
			},
			['a local 2007~2009', 'a outsider 2009~', 'b local 2007~2009', 'b local 2009~', 'c local 2009~']
		],
		[
			'years as names of columns',
			{
				'ties.csv': 'source,target,year\na,b,2007\nb,c,2009\n',
				'n.csv': 'id,2007,2009\na,local,outsider\nb,local,local\nc,outsider,\n'
			},
			['a local 2007~2009', 'a outsider 2009~', 'b local 2007~2009', 'b local 2009~', 'c outsider 2007~']
		],
		[
			'a column per wave',
			{ 'ties.csv': waves, 'n.csv': 'id,w1,w2\na,in,out\nb,in,in\nc,out,in\n' },
			['a in 1~2', 'a out 2~', 'b in 1~2', 'b in 2~', 'c out 1~2', 'c in 2~']
		],
		[
			'numbers per wave',
			{ 'ties.csv': waves, 'n.csv': 'id,status1,status2\na,0,1\nb,1,1\nc,0,0\n' },
			['a 0 1~2', 'a 1 2~', 'b 1 1~2', 'b 1 2~', 'c 0 1~2', 'c 0 2~']
		],
		[
			'a log without a header',
			{
				'a.txt':
					'1,InfectionEvent,a,EXPOSED\n2,InfectionEvent,b,EXPOSED\n2,InfectionEvent,a,SICK\n3,InfectionEvent,c,EXPOSED\n4,InfectionEvent,a,WELL\n5,InfectionEvent,b,SICK\n',
				'z.txt': '1,a,b\n2,b,c\n3,c,a\n4,a,d\n'
			},
			['a EXPOSED 1~2', 'a SICK 2~4', 'a WELL 4~', 'b EXPOSED 2~5', 'b SICK 5~', 'c EXPOSED 3~']
		]
	])('%s', async (_, files, expected) => {
		const network = await networkIn(files);
		expect(statusesOf(network)).toEqual(expected);
		for (const { statuses } of network.nodes)
			for (const [at, { start }] of statuses.entries())
				expect(start).toBeGreaterThanOrEqual(statuses[at - 1]?.end ?? -Infinity);
	});
});

test('changes of several variables are sorts of statuses beside each other', async () => {
	const { nodes, perspectives } = await networkIn({
		'ties.csv': 'from,to,begin,end\na,b,1,3\nb,c,2,4\n',
		'changes.csv': 'time,node,var,value\n1,a,status,in\n2,a,age,5\n3,a,status,out\n'
	});
	expect(
		nodes[0]!.statuses.map(({ perspective, status, startText, endText }) => [perspective, status, startText, endText])
	).toEqual([
		['age', '5', '2', ''],
		['status', 'in', '1', '3'],
		['status', 'out', '3', '']
	]);
	expect(perspectives.map(({ id }) => id)).toEqual(['age', 'status']);
});

test('a spell without a word is one of being there', async () => {
	const { nodes } = await networkIn({
		'ties.csv': spells,
		'nodespells.csv': 'id,start,end,key,value\na,2001,2003,role,chair\na,2003,2005\nb,2001,2006,role,member\n'
	});
	expect(nodes[0]!.activity.map(({ startText, endText }) => [startText, endText])).toEqual([['2003', '2005']]);
	expect(nodes[0]!.statuses.map(({ status }) => status)).toEqual(['chair']);
});

test('ties without time are always there; the time is that of the statuses', async () => {
	const read = await inspect({
		'ties.csv': 'source,target\na,b\nb,c\n',
		's.csv': 'node,time,status\na,2001,local\na,2004,outsider\n'
	});
	expect(read).toMatchObject({ timeKind: 'date', first: '2001', last: '2004', times: 0, ties: 2 });
	expect(statusesOf(read.network!)).toEqual(['a local 2001~2004', 'a outsider 2004~']);
});

test('waves that ties dated otherwise do not have are kept as they stand, and told', async () => {
	const read = await inspect({ 'ties.csv': spells, 'n.csv': 'id,w1,w2\na,in,out\nb,in,in\nc,out,in\n' });
	expect(read.network!.nodes[0]!.attributes).toEqual({ w1: 'in', w2: 'out' });
	expect(read.issues.map(({ message }) => message).join()).toContain(
		'w1, w2 say what nodes were at times that the ties do not have'
	);
});

test('a column of nodes that is called status holds through the whole observation; another can be said to be it', async () => {
	const files = {
		'ties.csv': 'source,target,year\na,b,2001\nb,c,2003\n',
		'nodes.csv': 'id,status,sex\na,local,f\nb,outsider,m\nc,,f\n'
	};
	expect(statusesOf(await networkIn(files))).toEqual(['a local ~', 'b outsider ~']);
	expect(statusesOf(await networkIn(files, { 'nodes.status': 'sex' }))).toEqual(['a f ~', 'b m ~', 'c f ~']);
	expect(statusesOf(await networkIn(files, { 'nodes.status': 'none' }))).toEqual([]);
});
