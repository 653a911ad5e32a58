import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspect } from '../inspect.ts';

test.each([
	[
		'a list of files',
		'Group,Name,Filename,Period\nG,N1,FR0.DAT,1\nG,N2,FR1.DAT,2\n',
		0,
		/^This is a list of other files\. Open/
	],
	[
		'two header rows',
		',Tie,Tie,Tie,Attr\nid,source,target,year,sex\n1,a,b,2001,m\n2,b,c,2002,f\n',
		0,
		/two header rows.*Keep one/
	],
	[
		'questions below their numbers',
		'StartDate,EndDate,Q1,Q2\nStart Date,End Date,Who are you?,Whom do you trust?\n2020-01-01,2020-01-01,Anna,Bert\n2020-01-01,2020-01-01,Bert,Cora\n',
		0,
		/two header rows/
	],
	[
		'who was present',
		'Date,Present\n2001-01-01,Anna,Bert,Cora\n2001-02-01,Anna,Dora\n2001-03-01,Bert,Cora,Dora,Emil\n',
		0,
		/who was present.*Write a row/
	],
	[
		'lists of who came, side by side',
		'Spring,Summer,Autumn\nAnna,Bert,Anna\nBert,Cora,Cora\nCora,,Dora\nDora,,\n',
		0,
		/who was present/
	],
	[
		'nodes alone, which are counted',
		'Id,Label,Role\n1,Anna,x\n2,Bert,y\n3,Cora,x\n',
		3,
		/nodes but no ties\. Open the table of ties/
	],
	[
		'places',
		'City Name\tCoordinates\nParis\t48.85,2.35\nRome\t41.9,12.5\nAix\t43.5,5.4\n',
		0,
		/^This is a table of places/
	],
	['JSON', '[{"a":1},{"b":2}]\n', 0, /JSON.*Save/],
	['no ends', 'temperature,pressure\n20.1,1000\n21.2,1001\n19.2,1003\n', 0, /^No two columns.*Name those/],
	['nothing', '', 0, /empty/],
	['a header alone', 'source,target,start,end\n', 0, /has no rows\. Add one row/]
])('%s: refused with what to do', async (_, text, nodes, sentence) => {
	const read = await inspect(text);
	expect(read.refused).toMatch(sentence);
	expect(read).toMatchObject({ nodes, ties: 0, network: null, rows: { read: 0 } });
});

test('a file that is wrong in ten ways says all ten, in the order of its lines', async () => {
	const read = await inspect(
		'source,target,start,end,weight\na,b,2001,2002,1\n,b,2001,2002,1\na,,2001,2002,1\na,c,20x1,2002,1\na,c,2001,2oo2,1\na,c,2005,2002,1\na,c,,,1\na,a,2001,2002,1\na,b,2001,2002,1\nb,c,2001,2002,heavy\nb,d,ca. 2003,2004,1\n|,d,2003,2004,1\n'
	);
	expect(read.issues.map(({ line, severity }) => `${line} ${severity}`)).toEqual([
		'3 error',
		'4 error',
		'5 error',
		'6 error',
		'7 error',
		'8 warning',
		'9 warning',
		'10 warning',
		'11 warning',
		'12 warning',
		'13 error'
	]);
	expect(read.rows).toEqual({ read: 12, drawn: 1, noted: 5, heldBack: 6 });
	for (const { message } of read.issues) expect(message).toMatch(/^[A-Z“].*\.$/);
});

const cell = fc.constantFrom(
	'a',
	'b',
	'c',
	'A',
	' a',
	'',
	'2001',
	'2002',
	'1999-05-01',
	'soon',
	'?',
	'1',
	'-3',
	'x|y',
	'9999'
);
const tables = fc.record({
	header: fc.constantFrom(
		'source,target,start,end,weight',
		'from,to,date,kind,status',
		'id,label,start,status,x',
		'p,q,r,s,t',
		'time,tail,head,direction,z'
	),
	rows: fc.array(fc.tuple(cell, cell, cell, cell, cell), { maxLength: 12 })
});

test('of any table each row is drawn, noted or held back, and what is held back is told', async () => {
	await fc.assert(
		fc.asyncProperty(tables, async ({ header, rows }) => {
			const {
				rows: counts,
				issues,
				questions,
				network,
				refused
			} = await inspect(`${header}\n${rows.map((row) => row.join(',')).join('\n')}\n`);
			expect(counts.read).toBe(counts.drawn + counts.noted + counts.heldBack);
			expect(Math.min(counts.drawn, counts.noted, counts.heldBack)).toBeGreaterThanOrEqual(0);
			expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(counts.heldBack);
			expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
			expect(network === null).toBe(refused !== null);
			for (const { spells } of network?.ties ?? [])
				for (const [at, { start }] of spells.entries())
					expect(start).toBeGreaterThanOrEqual(spells[at - 1]?.end ?? -Infinity);
		})
	);
});
