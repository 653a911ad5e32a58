import { expect, test } from 'vitest';
import { inspect, networkIn, rolesOf, spellsOf } from '../inspect.ts';

test.each([
	[
		'Kumu',
		'From,To,Type,Tags\nAnna,Bert,Knows,2012|2013|2016\nBert,Cora|Dora,Funds,2013\n',
		[
			'Anna → Bert Knows 2012~2013',
			'Anna → Bert Knows 2016~2016',
			'Bert → Cora Funds 2013~2013',
			'Bert → Dora Funds 2013~2013'
		]
	],
	[
		'Kumu with other tags',
		'From,To,Tags\nAnna,Bert,key|2012\nBert,Cora,2013|late\nCora,Dora,key\n',
		['Anna → Bert 2012~2012', 'Bert → Cora 2013~2013', 'Cora → Dora ~']
	],
	[
		'Palladio',
		'Letter ID\tLetter Author\tLetter Recipient\tDate\n1\tM\tP\t1633-01-04\n2\tP\tM\t-0044\n',
		['M → P 1633-01-04~1633-01-04', 'P → M -0044~-0044']
	],
	['visone', 'name;name;calls;texts\nAnna;Bert;3;1\nBert;Cora;1;0\n', ['Anna → Bert ~ w3', 'Bert → Cora ~']],
	[
		'Vistorian',
		'Name 1,Name 2,Content,Place 1,Year\nAnna,Bert,letter,Rome,1701\nBert,Cora,gift,Paris,1702\n',
		['Anna → Bert letter 1701~1701', 'Bert → Cora gift 1702~1702']
	],
	[
		'Cosmograph',
		'time;source;target;value\n2020-01-01;a;b;1\n2020-01-02;b;c;2\n',
		['a → b 2020-01-01~2020-01-01', 'b → c 2020-01-02~2020-01-02 w2']
	],
	[
		'Topogram',
		'source,target,start,end,weight,color\na,b,2001-01-01,2001-02-01,1,red\nb,c,2001-01-05,,2,red\n',
		['a → b 2001-01-01~2001-02-01', 'b → c 2001-01-05~ w2']
	],
	[
		'Raphtory',
		'DateTime\tActor\tRecipient\tBehavior\n13/06/2019 09:50\tA\tB\tGroom\n14/06/2019 10:00\tB\tC\tRest\n',
		['A → B Groom 2019-06-13 09:50~2019-06-13 09:50', 'B → C Rest 2019-06-14 10:00~2019-06-14 10:00']
	],
	['visNetwork', 'from,to,label\n1,2,x\n2,3,y\n', ['1 → 2 ~', '2 → 3 ~']],
	['Dynet', 'T_Start,T.End,Ego,Alter,Strength\n1,4,a,b,2\n2,3,b,c,1\n', ['a → b 1~4 w2', 'b → c 2~3']],
	['manynet', 'from,to,begin,end\na,b,1,3\nb,c,2,4\n', ['a → b 1~3', 'b → c 2~4']],
	[
		'from and to that are dates',
		'person,organisation,from,to\nAnna,Acme,2001,2005\nBert,Acme,2003,2006\nAnna,Bolt,2006,2008\nBert,Bolt,2007,2009\n',
		['Anna → Acme 2001~2005', 'Anna → Bolt 2006~2008', 'Bert → Acme 2003~2006', 'Bert → Bolt 2007~2009']
	],
	[
		'several senders',
		'sender,addressee,year\nA|B,C,1700\nC,A,1701\n',
		['A → C 1700~1700', 'B → C 1700~1700', 'C → A 1701~1701']
	],
	[
		'ids in two columns',
		'h1,m1,h2,m2,day\nH,1,L,1,1\nH,2,L,1,1\nL,2,H,1,2\nE,1,H,1,3\n',
		['E 1 → H 1 3~3', 'H 1 → L 1 1~1', 'H 2 → L 1 1~1', 'L 2 → H 1 2~2']
	],
	['ids that look like numbers', 'source,target\n007,1e5\n7,100000\n', ['007 → 1e5 ~', '7 → 100000 ~']],
	[
		'decimal commas',
		'source;target;weight;time\na;b;1,5;0,25\nb;c;2,5;1,75\n',
		['a → b 0.25~0.25 w1.5', 'b → c 1.75~1.75 w2.5']
	]
])('%s', async (_, text, expected) => {
	expect(spellsOf(await networkIn(text))).toEqual(expected);
});

test('an adjacency list is a node and its neighbours per line, ragged as it is', async () => {
	const read = await inspect('f; a ;g;h; i  \na;b;c\ng;f\nh;i;a;b\n');
	expect(read).toMatchObject({ nodes: 7, ties: 10, pairs: 10, timeKind: 'none', rows: { read: 4, drawn: 4 } });
	expect(await inspect('a b c\nb c\nc d e f\nd a\n')).toMatchObject({ nodes: 6, ties: 7 });
});

test('columns that say the same of a node in all rows are the nodes’ own', async () => {
	const text = 'Time;id1;id2;PC;PC\n54120;1;2;A;B\n54140;1;2;A;B\n54160;3;2;A;B\n54160;3;1;A;A\n';
	expect(Object.values(rolesOf(await inspect(text)))).toEqual(['time', 'source', 'target', 'attribute of the target']);
	expect((await networkIn(text)).nodes.map(({ id, attributes }) => [id, attributes.PC])).toEqual([
		['1', 'A'],
		['2', 'B'],
		['3', 'A']
	]);
});

test('ids that differ in capitals are told, spaces around ids are left out and told, and neither is merged', async () => {
	const { nodes, issues } = await inspect('source,target\nAnna,bert\nanna,Bert\n Anna ,bert\n');
	expect(nodes).toBe(4);
	expect(issues.map(({ message }) => message.split('.')[0])).toEqual([
		'1 id has spaces around it (line 4)',
		'“anna” and “Anna” differ only in capitals',
		'“Bert” and “bert” differ only in capitals',
		'The same tie at the same time stands in a row before'
	]);
});
