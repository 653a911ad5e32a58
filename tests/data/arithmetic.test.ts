import { expect, test } from 'vitest';
import { cell, rowsOf } from './tables.ts';

const nodes = rowsOf('nodes');
const sum = (numbers: readonly string[]) => numbers.reduce((total, number) => total + Number(number), 0);

test('nineteen bids less eight projects leave the eleven that were not funded', () => {
	const projects = nodes.filter((row) => cell(row, 'role') === 'tw_project').length;
	expect(projects).toBe(8);
	expect(
		Number(
			cell(
				nodes.find((row) => row['id'] === 'unsuccessful_bids')!,
				'count'
			)
		)
	).toBe(19 - projects);
});

test('the six organisations ran one or two projects as Table 2 says, eight in all, five of them new', () => {
	const organisations = nodes.filter((row) => cell(row, 'role') === 'tw_organisation');
	expect(organisations.map((row) => [row['id'], row['count'], row['distance_miles'], row['history_in_town']])).toEqual([
		['org_a', '1', '0', 'yes'],
		['org_b', '1', '3', 'yes'],
		['org_c', '2', '20', 'no'],
		['org_d', '1', '16', 'no'],
		['org_e', '2', '0', 'yes'],
		['org_f', '1', '30', 'yes']
	]);
	expect(sum(organisations.map((row) => cell(row, 'count')))).toBe(8);
	const fresh = nodes.filter((row) => row['origin'] === 'new').map((row) => row['id']);
	expect(fresh).toEqual(['proj_a1', 'proj_c1', 'proj_c2', 'proj_e1', 'proj_e2']);
});

test('the partnership chose each of the eight projects once and turned the other bids down', () => {
	const choices = rowsOf('ties').filter((row) => cell(row, 'source') === 'lsp' || cell(row, 'target') === 'lsp');
	expect(choices.filter((row) => row['mode'] === 'realised')).toHaveLength(8);
	expect(choices.filter((row) => row['mode'] === 'declined').map((row) => row['source'])).toEqual([
		'unsuccessful_bids'
	]);
});

test('of ten areas nine are elsewhere', () => {
	expect(
		cell(
			nodes.find((row) => row['id'] === 'other_tw_areas')!,
			'count'
		)
	).toBe('9');
});

test('the interviewees of Table 1 are 15, 4, 5 and 5, and 29 in all', () => {
	const [total, ...kinds] = rowsOf('interviewees').toReversed();
	expect(kinds.toReversed().map((row) => cell(row, 'number_interviewed'))).toEqual(['15', '4', '5', '5']);
	expect(cell(total!, 'role')).toBe('All');
	expect(cell(total!, 'number_interviewed')).toBe('29');
	expect(sum(kinds.map((row) => cell(row, 'number_interviewed')))).toBe(29);
});

test('referral was expected between each pair of the six organisations: fifteen ghosts, one a pair', () => {
	const ghosts = rowsOf('ties').filter((row) => cell(row, 'mode') === 'expected_unmet');
	expect(new Set(ghosts.map((row) => [row['source'], row['target']].sort().join(' '))).size).toBe(15);
	expect(ghosts).toHaveLength(15);
	expect(new Set(ghosts.map((row) => row['kind']))).toEqual(new Set(['referral']));
});

test('32 interviews with 29 people are three more than people, and three were seen twice', () => {
	const label = (id: string) =>
		cell(
			rowsOf('events').find((row) => row['id'] === id)!,
			'label'
		);
	const [interviews = 0, people = 0] = label('ev_int').match(/\d+/g)!.map(Number);
	expect([interviews, people]).toEqual([32, 29]);
	expect(interviews - people).toBe(3);
	expect(label('ev_followup')).toMatch(/\bthree people seen twice\b/);
});
