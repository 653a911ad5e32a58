import { expect, test } from 'vitest';
import { inspect, networkIn, spellsOf } from '../inspect.ts';

test.each([
	['with names and an empty corner', ';A;B;C\nA;0;1;0\nB;1;0;1\nC;0;1;0\n', { nodes: 3, ties: 4 }],
	['with a word in its corner', 'id,Anna,Bert,Cora\nAnna,0,1,0\nBert,1,0,1\nCora,0,1,0\n', { nodes: 3, ties: 4 }],
	['of R, whose header is one shorter', 'A,B,C\nA,0,1,0\nB,1,0,1\nC,0,1,0\n', { nodes: 3, ties: 4 }],
	['of R with spaces and quotes', '"A" "B" "C"\n"A" 0 1 0\n"B" 1 0 1\n"C" 0 1 0\n', { nodes: 3, ties: 4 }],
	['whose names are numbers', ',1,2,3\n1,0,1,0\n2,1,0,1\n3,0,1,0\n', { nodes: 3, ties: 4 }],
	['with names of columns only', 'V1,V2,V3,V4\n0,1,0,1\n1,0,1,0\n0,1,0,1\n1,0,1,0\n', { nodes: 4, ties: 8 }],
	['without names', '0 1 0\n1 0 0\n0 1 0\n', { nodes: 3, ties: 3 }],
	['with decimal commas and blank cells', ';A;B;C\nA;;1,5;\nB;1,5;;2\nC;;2;\n', { nodes: 3, ties: 4 }],
	['one of whose nodes has no name', ';A;;C\nA;0;1;0\n;1;0;1\nC;0;1;0\n', { nodes: 3, ties: 4 }],
	[
		'of RSiena, with codes for what is missing and what is structural',
		'0 1 9 0\n1 0 10 11\n0 6 0 1\n9 0 1 0\n',
		{ nodes: 4, ties: 5 }
	],
	[
		'of persons and events',
		',E1,E2,E3,E4\nEvelyn,1,1,0,1\nLaura,1,0,1,0\nTheresa,0,1,1,1\n',
		{ nodes: 7, ties: 8, convention: 'two-mode matrix' }
	],
	[
		'of persons and events with a word in its corner',
		'Name,E1,E2,E3,E4\nEvelyn,1,1,0,1\nLaura,1,0,1,0\nTheresa,0,1,1,1\n',
		{ nodes: 7, ties: 8 }
	],
	['of some of the nodes only in its rows', ',A,B,C,D\nA,0,1,0,0\nB,1,0,1,1\nC,0,1,0,0\n', { nodes: 4, ties: 5 }],
	['with one row and column too few', ' 1 0\n 1 0\r\n 9\n 0 0 01', { nodes: 3, ties: 1 }],
	['of persons and events without names', '1 0 1 0 1\n0 1 0 1 0\n1 1 1 0 0\n', { nodes: 8, ties: 8 }]
])('a matrix %s', async (_, text, expected) => {
	const read = await inspect(text);
	expect(read).toMatchObject({ timeKind: 'none', first: null, last: null, refused: null, ...expected });
	expect(read.rows).toEqual({ read: read.ties, drawn: read.ties, noted: 0, heldBack: 0 });
});

test('half of a matrix is all of its ties, with their own weights, where they have no direction', async () => {
	const half = (text: string) => networkIn(text, { directed: 'no' });
	expect(spellsOf(await half(';A;B;C\nA;0;0;0\nB;2;0;0\nC;0;3;0\n'))).toEqual(['A — B ~ w2', 'B — C ~ w3']);
	expect(spellsOf(await half(';A;B;C\nA;0;2;0\nB;0;0;3\nC;0;0;0\n'))).toEqual(['A — B ~ w2', 'B — C ~ w3']);
});

test('a matrix that is the same across its diagonal has ties without direction, drawn once and with their own weight', async () => {
	expect(spellsOf(await networkIn(';A;B;C\nA;0;2;0\nB;2;0;1\nC;0;1;0\n'))).toEqual(['A — B ~ w2', 'B — C ~']);
	expect(spellsOf(await networkIn(';A;B;C\nA;0;2;0\nB;2;0;1\nC;0;1;0\n', { directed: 'yes' }))).toHaveLength(4);
});

test('codes can be strengths', async () => {
	const text = '0 1 9 0\n1 0 10 11\n0 6 0 1\n9 0 1 0\n';
	expect((await inspect(text, { missing: 'strength' })).ties).toBe(9);
});

test('a table of three rows under names of ends is no matrix', async () => {
	expect(await inspect('time,tail,head\n1,1,2\n2,2,3\n')).toMatchObject({ ties: 2, nodes: 3 });
});

test('files that differ in one number are waves; each lasts until the next', async () => {
	const read = await networkIn({
		'net_1990.csv': ',A,B,C\nA,0,1,0\nB,0,0,1\nC,0,0,0\n',
		'net_1995.csv': ',A,B,C\nA,0,1,0\nB,0,0,0\nC,0,0,0\n'
	});
	expect(spellsOf(read)).toEqual(['A → B 1990~1990', 'A → B 1995~1995', 'B → C 1990~1990']);
	const [first, second] = read.ties[0]!.spells;
	expect(first!.end).toBe(second!.start);
});

test('waves may be seasons, and may be no waves', async () => {
	const files = { 'moves 1992-93.csv': 'source,target\na,b\nb,c\n', 'moves 1993-94.csv': 'source,target\na,c\n' };
	expect(await inspect(files)).toMatchObject({ first: '1992', last: '1993', ties: 3 });
	expect(await inspect(files, { waves: 'no' })).toMatchObject({ timeKind: 'none', ties: 3 });
});
