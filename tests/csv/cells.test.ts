import { expect, test } from 'vitest';
import { annAndBob, issuesIn, networkIn } from './read.ts';

test.each([
	['ann,,,,', '! ties.csv, 2, target: This cell is empty. The id of the node to which it goes. Example: org_b.'],
	['ann,bobb,,,', '! ties.csv, 2, target: “bobb” is not in the nodes table. Did you mean “bob”?'],
	['Ann,bob,,,', '! ties.csv, 2, source: “Ann” is not in the nodes table. Did you mean “ann”?'],
	['carl,bob,,,', '! ties.csv, 2, source: “carl” is not in the nodes table. Add it there, or mend the name here.'],
	[
		'ann,bob,maybe,,',
		'! ties.csv, 2, directed: “maybe” is not a word for this column. Use one of: yes, no, true, false.'
	],
	['ann,bob,,"1,5",', '! ties.csv, 2, weight: “1,5” is not a number. Write it with a point, such as 0.5.'],
	['ann,bob,,0x10,', '! ties.csv, 2, weight: “0x10” is not a number. Write it with a point, such as 0.5.'],
	['ann,bob,,1e400,', '! ties.csv, 2, weight: “1e400” is not a number. Write it with a point, such as 0.5.'],
	['ann,bob,,Infinity,', '! ties.csv, 2, weight: “Infinity” is not a number. Write it with a point, such as 0.5.'],
	[
		'ann,bob,,,x',
		'! ties.csv, 2, audience: “x” is not in the nodes table. Add it there, or mend the name here. Leave the cell blank if there is none.'
	],
	[
		'ann,bob,,,bo',
		'! ties.csv, 2, audience: “bo” is not in the nodes table. Did you mean “bob”? Leave the cell blank if there is none.'
	]
])('the row %j is answered with its line, its column and what to do', (row, sentence) => {
	expect(issuesIn({ nodes: annAndBob, ties: ['source,target,directed,weight,audience', row] })).toEqual([sentence]);
});

test.each([
	['mode', 'perhaps', 'realised, expected_unmet, blocked, declined'],
	['evidence', 'sure', 'documented, inferred, illustrative'],
	['process_evidence', 'none', 'documented, inferred, illustrative'],
	['date_precision', 'exact', 'stated, bounded, illustrative']
])('a word that %s does not have is answered with those that it has', (column, word, words) => {
	expect(issuesIn({ nodes: annAndBob, ties: [`source,target,${column}`, `ann,bob,${word}`] })).toEqual([
		`! ties.csv, 2, ${column}: “${word}” is not a word for this column. Use one of: ${words}.`
	]);
});

test.each([
	['yes', true],
	['no', false],
	['TRUE', true],
	['FALSE', false],
	['No', false],
	['', true]
])('a tie of which directed says %j is directed: %s', (word, directed) => {
	const ties = ['source,target,directed', `ann,bob,${word}`];
	expect(networkIn({ nodes: annAndBob, ties }).ties[0]?.directed).toBe(directed);
});

test.each([
	['2', 2],
	['0.5', 0.5],
	['.5', 0.5],
	['-3', -3],
	['+1e2', 100],
	['   ', 1],
	['', 1]
])('the weight %j is %d', (text, weight) => {
	const ties = ['source,target,weight', `ann,bob,${text}`];
	expect(networkIn({ nodes: annAndBob, ties }).ties[0]?.spells[0]?.weight).toBe(weight);
});

test.each(['-0.1', '1.1', '50%', 'half'])('the degree %j is none from 0 to 1', (degree) => {
	expect(
		issuesIn({
			nodes: annAndBob,
			ties: ['source,target', 'ann,bob'],
			statuses: ['node,status,degree', `ann,local,${degree}`]
		})
	).toEqual([
		`! statuses.csv, 2, degree: “${degree}” is not a number from 0 to 1. Write it with a point, such as 0.5.`
	]);
});

test('several mistakes of one row, and of several rows and tables, are all told at once in the order of lines', () => {
	expect(
		issuesIn({
			nodes: ['id,evidence', 'ann,sure', 'bob,'],
			ties: ['source,target,weight,start', 'ann,,x,soon', 'bob,ann', 'bob,bob,y,'],
			statuses: ['node,status', 'bob,'],
			events: ['id,label,start', ',Flood,']
		})
	).toEqual([
		'! nodes.csv, 2, evidence: “sure” is not a word for this column. Use one of: documented, inferred, illustrative.',
		'! ties.csv, 2, target: This cell is empty. The id of the node to which it goes. Example: org_b.',
		'! ties.csv, 2, weight: “x” is not a number. Write it with a point, such as 0.5.',
		'! ties.csv, 2, start: “soon” is not a date that can be read. Write 2009, 2009-09 or 2009-09-15.',
		'! ties.csv, 3: This row has 2 cells and the header has 4. Put a cell that holds a separator in quotation marks, or add what is missing.',
		'! ties.csv, 4, weight: “y” is not a number. Write it with a point, such as 0.5.',
		'! statuses.csv, 2, status: This cell is empty. What it was, in your own word. Example: outsider.',
		'! events.csv, 2, id: This cell is empty. Names the event. Example: ev_crisis.',
		'! events.csv, 2, start: This cell is empty. First date: 2009, 2009-09, 2009-09-15, or a number. Blank: from the beginning. Example: 2009-09.'
	]);
});
