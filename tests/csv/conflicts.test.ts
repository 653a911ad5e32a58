import { expect, test } from 'vitest';
import { annAndBob, issuesIn, networkIn } from './read.ts';

const header = 'id,source,target,kind,mode,directed,audience,start,end';

test.each([
	['source', 't,bob,bob,help,,yes,ann,3,3'],
	['target', 't,ann,ann,help,,yes,ann,3,3'],
	['kind', 't,ann,bob,work,,yes,ann,3,3'],
	['kind', 't,ann,bob,,,yes,ann,3,3'],
	['mode', 't,ann,bob,help,declined,yes,ann,3,3'],
	['directed', 't,ann,bob,help,,no,ann,3,3'],
	['audience', 't,ann,bob,help,,yes,bob,3,3']
])('another %s in a later row of one id is an issue', (column, row) => {
	expect(issuesIn({ nodes: annAndBob, ties: [header, 't,ann,bob,help,,yes,ann,1,1', row] })).toEqual([
		`! ties.csv, 3, ${column}: The tie “t” has another ${column} here than on line 2. Give this row an id of its own, or make the two alike.`
	]);
});

test('an audience that the first row does not have is an issue too', () => {
	expect(
		issuesIn({ nodes: annAndBob, ties: ['source,target,audience,start,end', 'ann,bob,,1,1', 'ann,bob,bob,3,3'] })
	).toEqual([
		'! ties.csv, 3, audience: The tie “ann → bob → tie → realised” has another audience here than on line 2. Give this row an id of its own, or make the two alike.'
	]);
});

test('a later row may leave direction and audience blank, and they stay as they were', () => {
	const ties = [header, 't,ann,bob,help,,no,ann,1,1', 't,ann,bob,help,,,,3,3'];
	expect(networkIn({ nodes: annAndBob, ties }).ties).toMatchObject([{ directed: false, audience: 'ann' }]);
});

test('an empty end of a tie is one issue a row, without others about what could follow from it', () => {
	expect(issuesIn({ nodes: annAndBob, ties: ['id,source,target', 't,ann,', 't,,bob', ',,bob', ',,bob'] })).toEqual([
		'! ties.csv, 2, target: This cell is empty. The id of the node to which it goes. Example: org_b.',
		'! ties.csv, 3, source: This cell is empty. The id of the node from which it goes. Example: org_a.',
		'! ties.csv, 4, source: This cell is empty. The id of the node from which it goes. Example: org_a.',
		'! ties.csv, 5, source: This cell is empty. The id of the node from which it goes. Example: org_a.'
	]);
});
