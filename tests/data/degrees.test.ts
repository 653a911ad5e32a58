import { expect, test } from 'vitest';
import { cell, listed, rowsOf, type Row } from './tables.ts';

const statuses = rowsOf('statuses');
const given: Readonly<Record<string, number>> = { base: 40, history: 40, near: 20 };
const organisations = ['org_a', 'org_b', 'org_c', 'org_d', 'org_e', 'org_f'];
const spellsOf = (id: string) =>
	statuses.filter((row) => cell(row, 'node') === id && cell(row, 'perspective') === 'analyst');
const hundredths = (row: Row) => Math.round(Number(cell(row, 'degree')) * 100);
const givenShare = (row: Row) => listed(cell(row, 'basis'), ';').reduce((sum, basis) => sum + (given[basis] ?? 0), 0);

test.each([
	['org_a', [80]],
	['org_b', [60]],
	['org_c', [0, 15, 30, 45, 60]],
	['org_d', [0, 15, 30, 45]],
	['org_e', [80]],
	['org_f', [40, 55]]
])('the degrees of %s are %j hundredths', (id, degrees) => {
	expect(spellsOf(id).map(hundredths)).toEqual(degrees);
});

test.each(organisations)(
	'each degree of %s is what is given plus one step of 0.15 for each spell, never above 0.90',
	(id) => {
		for (const [steps, row] of spellsOf(id).entries()) {
			expect(hundredths(row)).toBe(Math.min(90, givenShare(row) + 15 * steps));
			const earned = listed(cell(row, 'basis'), ';').filter((basis) => !(basis in given) && basis !== 'none');
			expect(earned.length === 0).toBe(steps === 0);
			expect(earned.length).toBeLessThanOrEqual(steps);
		}
	}
);

test('what is given follows from Table 2: base, distance and history', () => {
	for (const node of rowsOf('nodes').filter((row) => cell(row, 'role') === 'tw_organisation')) {
		const bases = listed(cell(spellsOf(cell(node, 'id'))[0]!, 'basis'), ';');
		expect(bases.includes('history')).toBe(cell(node, 'history_in_town') === 'yes');
		expect(bases.includes('base')).toBe(cell(node, 'distance_miles') === '0');
		expect(bases.includes('near')).toBe(cell(node, 'distance_miles') === '3');
	}
});

test('the word follows from the degree: local from 0.60, in flux from 0.30, outsider below', () => {
	for (const row of statuses) {
		const word =
			cell(row, 'degree') === ''
				? 'not_applicable'
				: hundredths(row) >= 60
					? 'local'
					: hundredths(row) >= 30
						? 'in_flux'
						: 'outsider';
		expect([cell(row, 'id'), cell(row, 'status')]).toEqual([cell(row, 'id'), word]);
	}
});

test('the three stand-ins of the mistaken belief have equal rows: each sees itself alone outside', () => {
	for (const self of ['org_c', 'org_d', 'org_f']) {
		const rows = statuses.filter((row) => cell(row, 'perspective') === `one_newcomer:${self}`);
		expect(rows.map((row) => cell(row, 'node'))).toEqual(organisations);
		expect(rows.filter((row) => cell(row, 'status') === 'outsider').map((row) => cell(row, 'node'))).toEqual([self]);
		expect(new Set(rows.map((row) => `${row['evidence']} ${row['start']} ${row['end']}`))).toEqual(
			new Set(['illustrative 2010-02 2011-02'])
		);
	}
});
