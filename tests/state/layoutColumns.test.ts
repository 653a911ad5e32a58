import { expect, test } from 'vitest';
import { columnsOf, groupColumns, hasStanding, numberColumns } from '../../src/lib/state/layoutColumns.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

const network = networkOf({
	nodes: [
		{ id: 'a', role: 'organisation', attributes: { place: 'town', miles: '3', site: 'a.org', wave: '1', note: '' } },
		{ id: 'b', attributes: { place: 'town', miles: '16.5', site: 'b.org', wave: '1', note: '' } },
		{ id: 'c', attributes: { place: 'away', miles: '', site: 'c.org', wave: '1', note: '' } },
		{ id: 'd', attributes: { place: 'away', miles: '20', site: 'd.org', wave: '1', note: '' } }
	]
});

test('columns are those that say something, in the order of the table', () => {
	expect(columnsOf(network)).toEqual(['place', 'miles', 'site', 'wave']);
	expect(columnsOf(networkOf())).toEqual([]);
});

test('nodes can be kept together by what groups them, not by what each has of its own or all have', () => {
	expect(groupColumns(network)).toEqual(['role', 'place']);
	expect(groupColumns(networkOf())).toEqual([]);
});

test('statuses group where there is more than one', () => {
	const statuses = [statusOf('outsider', 0, 5), statusOf('local', 5, 10)];
	const standing = networkOf({ nodes: [{ id: 'a', statuses }, 'b'] });
	expect([groupColumns(standing), hasStanding(standing)]).toEqual([['status'], true]);
	expect(groupColumns(networkOf({ nodes: [{ id: 'a', statuses: statuses.slice(1) }] }))).toEqual([]);
	expect(hasStanding(network)).toBe(false);
});

test('distances are numbers wherever there is a word, and not all the same', () => {
	expect(numberColumns(network)).toEqual(['miles']);
});
