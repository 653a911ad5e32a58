import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issuesIn, networkIn, spans } from './read.ts';

const filesOf = (folder: string) =>
	Object.fromEntries(
		['nodes.csv', 'ties.csv', 'statuses.csv'].map((name) => [
			name,
			readFileSync(new URL(`fixtures/${folder}/${name}`, import.meta.url), 'utf8')
		])
	);

test('three people and their club are read from tables as people write them', () => {
	const files = filesOf('triad');
	expect(issuesIn(files)).toEqual([]);
	const { nodes, ties, unit, observed } = networkIn(files);
	expect(nodes.map(({ id, parent, attributes }) => [id, parent, attributes])).toEqual([
		['ann', 'club', { place: 'York' }],
		['bob', 'club', { place: 'Leeds' }],
		['cem', null, {}],
		['club', null, { place: 'York' }]
	]);
	expect(ties.map((tie) => [tie.id, tie.directed, ...spans(tie, 'date')])).toEqual([
		['ann → bob → plays_with → realised', false, '2007-01-01..2009-01-01', '2009-01-01..2010-07-01'],
		['ann → cem → endorsement → realised', true, '2009-09-15..2009-09-16'],
		['bob → cem → plays_with → realised', false, '2009-10-01..2010-07-01']
	]);
	expect(ties[0]?.spells.map(({ weight, note }) => [weight, note])).toEqual([
		[1, 'Weekly;\nat the club'],
		[2, '']
	]);
	expect(ties[1]?.spells[0]?.note).toBe('She said: "He plays well."');
	expect(nodes[2]?.statuses.map(({ status, degree }) => [status, degree])).toEqual([
		['newcomer', 0.2],
		['member', 0.8]
	]);
	expect(unit).toBe('day');
	expect(observed).toEqual({ start: Date.UTC(2007, 0), end: Date.UTC(2010, 6) });
});

test('everything that is wrong with messy tables is told at once, in the order of lines', () => {
	expect(issuesIn(filesOf('messy'))).toEqual([
		'? nodes.csv, rolle: “rolle” is kept as a column of your own. If you meant “role”, rename it.',
		'! nodes.csv, 4, end: It ends (2009) before it starts (2010). Exchange the two dates, or mend one.',
		'! nodes.csv, 4, evidence: “certain” is not a word for this column. Use one of: documented, inferred, illustrative.',
		'! nodes.csv, 6, id: “ann” is already the id of line 2. Give this node an id of its own, or remove one of the rows.',
		'! nodes.csv, 6, start: “2007-13” is not a date that can be read. Write 2009, 2009-09 or 2009-09-15.',
		'! nodes.csv, 7, id: This cell is empty. The name by which other tables mean this node. Example: org_a.',
		'? nodes.csv, 8, id: “Bob” and “bob” differ only in capitals. They are drawn as two nodes; if they are one, write them alike.',
		'! nodes.csv, 9: This row has 2 cells and the header has 6. Put a cell that holds a separator in quotation marks, or add what is missing.',
		'? ties.csv, weigth: “weigth” is kept as a column of your own. If you meant “weight”, rename it.',
		'! ties.csv, 3, target: “bobb” is not in the nodes table. Did you mean “bob”?',
		'! ties.csv, 4, directed: “sometimes” is not a word for this column. Use one of: yes, no, true, false.',
		'! ties.csv, 4, start: “09/2009” is not a date that can be read. Write 2009, 2009-09 or 2009-09-15.',
		'! ties.csv, 5, source: This cell is empty. The id of the node from which it goes. Example: org_a.',
		'! ties.csv, 7, start: The tie “ann → bob → tie → realised” is already active then, from line 6. Let that spell end before this one starts.',
		'! statuses.csv, 2, degree: “80%” is not a number from 0 to 1. Write it with a point, such as 0.5.',
		'! statuses.csv, 3, start: “ann” already has a status then, from line 2. Let that one end before this one starts.',
		'! statuses.csv, 4, node: “zed” is not in the nodes table. Add it there, or mend the name here.',
		'! statuses.csv, 4, status: This cell is empty. What it was, in your own word. Example: outsider.'
	]);
});
