import { expect, test } from 'vitest';
import { annAndBob, issuesIn, networkIn, spans } from './read.ts';

const tiesOf = (ties: readonly string[]) => networkIn({ nodes: annAndBob, ties }).ties;
const spellsOf = (ties: readonly string[]) => tiesOf(ties).map((tie) => [tie.id, ...spans(tie, 'number')]);

test('a tie has what its row says', () => {
	expect(
		tiesOf([
			'id,spell,source,target,kind,directed,start,end,weight,mode,audience,chapter,process,process_evidence,alternatives,evidence,date_precision,bounds,section,note',
			't1,2,ann,bob,referral,no,1,3,0.5,blocked,bob,c01,pr_pull,inferred,to:bob,documented,stated,1/3,Findings,A note.'
		])
	).toEqual([
		{
			id: 't1',
			source: 'ann',
			target: 'bob',
			kind: 'referral',
			mode: 'blocked',
			directed: false,
			audience: 'bob',
			chapter: 'c01',
			process: 'pr_pull',
			processEvidence: 'inferred',
			alternatives: 'to:bob',
			spells: [
				{
					number: 2,
					weight: 0.5,
					start: 1,
					end: 4,
					startText: '1',
					endText: '3',
					evidence: 'documented',
					datePrecision: 'stated',
					bounds: '1/3',
					section: 'Findings',
					note: 'A note.'
				}
			]
		}
	]);
});

test('source and target are enough: a tie without more is directed, realised, of weight 1 and always there', () => {
	expect(tiesOf(['source,target', 'ann,bob'])[0]).toMatchObject({
		id: 'ann → bob → tie → realised',
		kind: 'tie',
		mode: 'realised',
		directed: true,
		audience: null,
		spells: [{ number: 1, weight: 1, start: -Infinity, end: Infinity }]
	});
});

test('without ids, rows of one source, target, kind and mode are one tie, its spells in the order of time', () => {
	expect(
		spellsOf([
			'source,target,kind,mode,start,end',
			'ann,bob,help,,5,6',
			'ann,bob,help,realised,1,2',
			'ann,bob,help,blocked,1,2',
			'ann,bob,,,1,2',
			'bob,ann,help,,1,2',
			'ann,bob,help,,3,3'
		])
	).toEqual([
		['ann → bob → help → blocked', '1..3'],
		['ann → bob → help → realised', '1..3', '3..4', '5..7'],
		['ann → bob → tie → realised', '1..3'],
		['bob → ann → help → realised', '1..3']
	]);
});

test('with ids, rows of one id are one tie, and rows of two ids are two, however alike', () => {
	expect(spellsOf(['id,source,target,start,end', 't2,ann,bob,1,2', 't1,ann,bob,5,5', 't1,ann,bob,1,2'])).toEqual([
		['t1', '1..3', '5..6'],
		['t2', '1..3']
	]);
});

test('names that hold arrows are not taken for others', () => {
	const { ties } = networkIn({ ties: ['source,target', 'a → b,c', 'a,b → c'] });
	expect(ties.map((tie) => [tie.source, tie.target])).toEqual([
		['a → b', 'c'],
		['a', 'b → c']
	]);
	expect(new Set(ties.map((tie) => tie.id)).size).toBe(2);
});

test('a change of weight is another spell of the same tie', () => {
	const ties = tiesOf(['source,target,start,end,weight', 'ann,bob,1,2,1', 'ann,bob,3,,2.5']);
	expect(ties.map((tie) => tie.spells.map(({ weight, start, end }) => [start, end, weight]))).toEqual([
		[
			[1, 3, 1],
			[3, Infinity, 2.5]
		]
	]);
});

test.each([
	[
		['5', '1', '3'],
		['', '', ''],
		[1, 2, 3]
	],
	[
		['1', '3', '5'],
		['3', '2', '1'],
		[3, 2, 1]
	],
	[
		['1', '3', '5'],
		['', '1', ''],
		[2, 1, 3]
	]
])('spells from %j, counted by the table as %j, have the numbers %j in order of time', (starts, counts, numbers) => {
	const rows = starts.map((start, i) => `ann,bob,${start},${start},${counts[i]}`);
	expect(tiesOf(['source,target,start,end,spell', ...rows])[0]?.spells.map((spell) => spell.number)).toEqual(numbers);
});

test('two spells of a tie with one number are an issue', () => {
	expect(
		issuesIn({ nodes: annAndBob, ties: ['id,source,target,start,end,spell', 't,ann,bob,1,1,2', 't,ann,bob,3,3,2'] })
	).toEqual(['! ties.csv, 3, spell: The tie “t” has a spell 2 on line 2 already. Count on, or leave the column out.']);
});

test.each([
	['1,3', '3,4'],
	['1,', '5,'],
	[',', ','],
	['1,1', '1,1'],
	['2.5,2.5', '2.5,2.5']
])('the spells %j and %j of one tie overlap', (first, second) => {
	expect(
		issuesIn({ nodes: annAndBob, ties: ['id,source,target,start,end', `t,ann,bob,${first}`, `t,ann,bob,${second}`] })
	).toEqual([
		'! ties.csv, 3, start: The tie “t” is already active then, from line 2. Let that spell end before this one starts.'
	]);
});

test('every spell that begins within a longer one is told of, not only the next', () => {
	const rows = ['t,ann,bob,4,4', 't,ann,bob,1,9', 't,ann,bob,2,2', 't,ann,bob,10,'];
	expect(issuesIn({ nodes: annAndBob, ties: ['id,source,target,start,end', ...rows] })).toEqual([
		'! ties.csv, 2, start: The tie “t” is already active then, from line 3. Let that spell end before this one starts.',
		'! ties.csv, 4, start: The tie “t” is already active then, from line 3. Let that spell end before this one starts.'
	]);
});
