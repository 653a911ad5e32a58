import { expect, test } from 'vitest';
import { markdownTables } from './markdownTables.ts';
import { monthsOf, spellOf } from './months.ts';
import { cell, dataText, rowsOf, tableNames, type Row } from './tables.ts';

const readme = markdownTables(dataText('README.md'));
const stated = (heading: string) => readme.find((table) => table.heading === heading)!;
const ties = rowsOf('ties');
const grades = ['documented', 'inferred', 'illustrative'];
const counted = (rows: readonly Row[], column: string, words: readonly string[]) =>
	words.map((word) => String(rows.filter((row) => cell(row, column) === word).length));
const tiesIn = (rows: readonly Row[]) => String(new Set(rows.map((row) => cell(row, 'id'))).size);

test('the codebook counts the rows of each table, by how sure they are and how their dates are known', () => {
	const { columns, rows } = stated('Rows by table');
	expect(columns.slice(1)).toEqual(['Rows', ...grades, 'stated', 'bounded', 'illustrative']);
	expect(rows).toEqual(
		tableNames.map((name) => [
			name,
			String(rowsOf(name).length),
			...counted(rowsOf(name), 'evidence', grades),
			...counted(rowsOf(name), 'date_precision', ['stated', 'bounded', 'illustrative'])
		])
	);
});

test('the codebook counts ties and spells of each kind, by mode and by whether the paper states the kind', () => {
	const { columns, rows } = stated('Ties by kind');
	const modes = ['realised', 'expected_unmet', 'blocked', 'declined'];
	expect(columns.slice(1)).toEqual(['Ties', 'Spells', ...modes, 'kind documented', 'kind inferred']);
	const line = (name: string, own: readonly Row[]) => [
		name,
		tiesIn(own),
		String(own.length),
		...counted(own, 'mode', modes),
		...counted(own, 'process_evidence', grades.slice(0, 2))
	];
	const kinds = [...new Set(ties.map((row) => cell(row, 'kind')))].toSorted();
	expect(rows).toEqual([
		...kinds.map((kind) =>
			line(
				kind,
				ties.filter((row) => row['kind'] === kind)
			)
		),
		line('all', ties)
	]);
});

test('the codebook counts the ties that hold in some months', () => {
	const { rows } = stated('Ties that hold at a time');
	expect(rows.map(([month]) => month)).toEqual(['2007-06', '2009-06', '2010-06', '2012-05']);
	for (const [month = '', count] of rows) {
		const [at] = monthsOf(month);
		const holding = ties.filter((row) => {
			const [start, end] = spellOf(cell(row, 'start'), cell(row, 'end'));
			return cell(row, 'mode') === 'realised' && start <= at && at < end;
		});
		expect([month, count]).toEqual([month, tiesIn(holding)]);
	}
});

test.each([
	['Nodes by role', 'nodes', 'role'],
	['Statuses by perspective', 'statuses', 'perspective']
] as const)('the codebook counts %s', (heading, name, column) => {
	const words = [...new Set(rowsOf(name).map((row) => cell(row, column)))].toSorted();
	const counts = counted(rowsOf(name), column, words);
	expect(stated(heading).rows).toEqual(words.map((word, i) => [word, counts[i]]));
});
