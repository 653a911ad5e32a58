import { expect, test } from 'vitest';
import { inspect, networkIn, spellsOf } from '../inspect.ts';

test.each([
	['Dutch', 'van;naar;jaar;soort\nA;B;1701;brief\nB;C;1702;brief\n', 2, '1701', '1702'],
	['French, with accents', 'expéditeur;destinataire;année\nA;B;1701\nB;C;1702\n', 2, '1701', '1702'],
	[
		'German, with spells',
		'Knoten 1;Knoten 2;Von;Bis;Art der Beziehung\nA;B;2001;2003;x\nB;C;2002;;y\n',
		2,
		'2001',
		'2003'
	],
	['Italian', 'mittente,destinatario,anno\nA,B,1701\nB,C,1702\n', 2, '1701', '1702'],
	['English, with a word before the year', 'author_1,author_2,pub_year\nA,B,1999\nB,C,2001\n', 2, '1999', '2001'],
	['of lists of years', 'source,target,years\na,b,"[2006, 2007, 2008]"\nb,c,"[2007]"\n', 2, '2006', '2008']
])('headers are read that are %s', async (_, text, ties, first, last) => {
	expect(await inspect(text)).toMatchObject({ ties, nodes: 3, first, last, rows: { heldBack: 0 } });
});

test('a title above the header is passed over and said to be, and a row of totals is held back', async () => {
	const { nodes, first, rows, issues } = await inspect(
		'Friendship survey 2010\n\nfrom,to,year\na,b,2010\nb,c,2011\nc,d,2012\nd,a,2013\nTotal,,4\n'
	);
	expect({ nodes, first, rows }).toEqual({
		nodes: 4,
		first: '2010',
		rows: { read: 5, drawn: 4, noted: 0, heldBack: 1 }
	});
	expect(issues.map(({ line, message }) => [line, message.slice(0, 44)])).toContainEqual([
		1,
		'“Friendship survey 2010” stands above the he'
	]);
});

test('days, months and years of start and end are joined whatever stands before them', async () => {
	const network = await networkIn(
		'ccode1,ccode2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year\n200,235,1,1,1816,,,\n200,380,1,1,1816,15,2,1911\n240,245,1,1,1838,15,3,1848\n'
	);
	expect(spellsOf(network)).toEqual([
		'200 → 235 1816-01-01~',
		'200 → 380 1816-01-01~1911-02-15',
		'240 → 245 1838-01-01~1848-03-15'
	]);
});

test('what is measured of both ends is no part of their ids', async () => {
	const { mapping, nodes } = await inspect(
		'ccode1,ccode2,year,flow1,flow2\n2,20,1920,611,735\n2,20,1921,335,442\n2,31,1920,11,34\n20,31,1922,1,3\n'
	);
	expect(nodes).toBe(3);
	expect(mapping[0]!.columns.filter(({ role }) => role === 'source').map(({ column }) => column)).toEqual(['ccode1']);
});

test('ids of two columns that come again at the other end are ids of two columns', async () => {
	const { nodes } = await inspect('h1,m1,h2,m2,year\n1,1,1,2,2001\n1,2,2,1,2001\n2,1,2,2,2002\n2,2,1,1,2003\n');
	expect(nodes).toBe(4);
});

test('two times in brackets are two moments where the column is called a timestamp, as in Gephi', async () => {
	const stamps = await networkIn('Source,Target,Timestamp\nA,B,"<[2016-02-03, 2016-02-05]>"\nB,C,"<[2016-02-07]>"\n');
	expect(spellsOf(stamps)).toEqual([
		'A → B 2016-02-03~2016-02-03',
		'A → B 2016-02-05~2016-02-05',
		'B → C 2016-02-07~2016-02-07'
	]);
	const interval = await networkIn('Source,Target,Interval\nA,B,"<[2016-02-03, 2016-02-05]>"\n');
	expect(spellsOf(interval)).toEqual(['A → B 2016-02-03~2016-02-05']);
});

test('contacts are read as t i j, also with the class of each, and where nobody is at both ends', async () => {
	const rows = Array.from({ length: 30 }, (_, at) => [28820 + 20 * at, 492 + ((at * 7) % 20), 938 + ((at * 3) % 9)]);
	const three = await inspect({ 'tij.dat': rows.map((row) => row.join(' ')).join('\n') });
	expect(three).toMatchObject({ ties: 30, first: '28820', last: '29400' });
	const classes = ['MED', 'NUR', 'PAT'];
	const five = await inspect({
		'tij.dat': rows.map((row, at) => `${row.join('\t')}\t${classes[at % 3]}\t${classes[(at * 2) % 3]}`).join('\n')
	});
	expect(five).toMatchObject({ ties: 30, nodes: three.nodes, first: '28820' });
});
