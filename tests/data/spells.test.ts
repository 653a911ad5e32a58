import { expect, test } from 'vitest';
import { boundsOf, monthsOf, spellOf } from './months.ts';
import { cell, rowsOf, type Row } from './tables.ts';

const ties = rowsOf('ties');
const statuses = rowsOf('statuses');
const nodes = rowsOf('nodes');
const timed = [...nodes, ...ties, ...statuses, ...rowsOf('events'), ...rowsOf('chapters'), ...rowsOf('voices')];
const monthsOfRow = (row: Row) => spellOf(cell(row, 'start'), cell(row, 'end'));
const [firstMonth, afterLast] = [monthsOf('2007')[0], monthsOf('2012')[1]];

/** Rows by the text of some columns, in the order of the table. */
function grouped(rows: readonly Row[], columns: readonly string[]): Row[][] {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const key = columns.map((column) => cell(row, column)).join(' ');
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return [...groups.values()];
}

test('a year covers twelve months and a month one', () => {
	expect(spellOf('2007', '2007')).toEqual([24084, 24096]);
	expect(spellOf('2012-05', '2012-05')).toEqual([24148, 24149]);
	expect(spellOf('2009-09', '')).toEqual([24116, Infinity]);
	expect(() => monthsOf('2009-9')).toThrow('invalid date: 2009-9');
	expect(() => monthsOf('2009-13')).toThrow('invalid date: 2009-13');
});

test('no spell ends before it starts', () => {
	expect(timed.filter((row) => monthsOfRow(row)[0] >= monthsOfRow(row)[1])).toEqual([]);
});

test('the spells of a tie are counted from one and follow without gap or overlap', () => {
	const several = grouped(ties, ['id']).filter((rows) => rows.length > 1);
	expect(several).toHaveLength(23);
	for (const rows of grouped(ties, ['id'])) {
		expect(rows.map((row) => cell(row, 'spell'))).toEqual(rows.map((_, i) => String(i + 1)));
		for (const [i, row] of rows.entries()) if (i > 0) expect(monthsOfRow(row)[0]).toBe(monthsOfRow(rows[i - 1]!)[1]);
	}
});

test('a tie goes over into its next spell because its weight changes', () => {
	for (const rows of grouped(ties, ['id']))
		for (const [i, row] of rows.entries())
			if (i > 0) expect(cell(row, 'weight')).not.toBe(cell(rows[i - 1]!, 'weight'));
});

test('a tie lasts no longer than the actors that it joins', () => {
	const lifeOf = new Map(nodes.map((row) => [cell(row, 'id'), monthsOfRow(row)]));
	for (const row of ties) {
		for (const end of [cell(row, 'source'), cell(row, 'target')]) {
			expect(lifeOf.get(end)![0]).toBeLessThanOrEqual(monthsOfRow(row)[0]);
			expect(lifeOf.get(end)![1]).toBeGreaterThanOrEqual(monthsOfRow(row)[1]);
		}
	}
});

test('in one pair of eyes an actor has one standing at a time', () => {
	for (const rows of grouped(statuses, ['node', 'perspective']))
		for (const [i, row] of rows.entries())
			if (i > 0) expect(monthsOfRow(row)[0]).toBeGreaterThanOrEqual(monthsOfRow(rows[i - 1]!)[1]);
});

test.each(['org_a', 'org_b', 'org_c', 'org_d', 'org_e', 'org_f'])(
	'in the analyst’s eyes %s has a standing from 2007 to the end, without a gap',
	(id) => {
		const rows = statuses.filter((row) => cell(row, 'node') === id && cell(row, 'perspective') === 'analyst');
		expect(monthsOfRow(rows[0]!)[0]).toBe(firstMonth);
		for (const [i, row] of rows.entries()) if (i > 0) expect(monthsOfRow(row)[0]).toBe(monthsOfRow(rows[i - 1]!)[1]);
		expect(cell(rows.at(-1)!, 'end')).toBe('');
	}
);

test('every actor that is no project has a standing, or the word that it has none, in the analyst’s eyes', () => {
	const seen = new Set(statuses.filter((row) => cell(row, 'perspective') === 'analyst').map((row) => row['node']));
	expect(
		nodes.filter((row) => cell(row, 'role') !== 'tw_project' && !seen.has(row['id'])).map((row) => row['id'])
	).toEqual([]);
});

test('every start and every end that is given lies within the bounds of its row', () => {
	for (const row of [...ties, ...statuses, ...rowsOf('events')]) {
		const [lower, upper] = boundsOf(cell(row, 'bounds'));
		const [start, end] = monthsOfRow(row);
		expect([cell(row, 'id'), start >= lower && start < upper, end === Infinity || end <= upper]).toEqual([
			cell(row, 'id'),
			true,
			true
		]);
	}
});

test('nothing but the guidance of 2006 is dated before 2007 or after 2012', () => {
	const outside = timed.filter(
		(row) =>
			monthsOfRow(row)[0] < firstMonth ||
			(cell(row, 'end') !== '' && cell(row, 'end') !== '..' && monthsOfRow(row)[1] > afterLast)
	);
	expect(outside.map((row) => row['id'])).toEqual(['ev_guidance']);
});

test('only an event may go on with two dots, and those that do are three', () => {
	expect(timed.filter((row) => cell(row, 'end') === '..').map((row) => row['id'])).toEqual([
		'ev_crisis',
		'ev_targets',
		'ev_niche'
	]);
});
