import { expect, test } from 'vitest';
import { columnLabel, parametersPhrase, pinPhrase, stabilityPhrase } from '../../src/lib/words/layoutPhrase.ts';
import { reportRows, reportText, type Reported } from '../../src/lib/words/reportPhrase.ts';
import { utc } from '../../src/lib/time/parseTime.ts';
import { networkOf } from '../model/networkOf.ts';
import { dated } from '../state/dated.ts';

test.each([
	[0.3, '0.3, moves freely'],
	[3, '3, moves much'],
	[10, '10, moves little'],
	[40, '40, hardly moves'],
	[100, '100, all but stands still']
])('a stability of %d is “%s”', (stability, phrase) => {
	expect(stabilityPhrase(stability)).toBe(phrase);
});

test.each([
	['distance_miles', 'Distance miles'],
	['role', 'Role'],
	['Sector', 'Sector'],
	['_', '_']
])('the column %s is called “%s”', (column, label) => {
	expect(columnLabel(column)).toBe(label);
});

test('who is held is named with the date', () => {
	expect(pinPhrase(dated, { node: 'org_a', date: utc(2009, 8, 1), x: 1, y: 2 })).toBe('org_a, September 2009');
	expect(pinPhrase(dated, { node: 'org_a', date: null, x: 1, y: 2 })).toBe('org_a, all dates');
});

const parameters = {
	stability: 3,
	aspect: 1,
	tidiness: 0.1,
	weightSpread: 0.5,
	gap: 14,
	labelStretch: 2.4,
	parentPull: 30,
	groupBy: '',
	groupPull: 1,
	statusPull: 3,
	ringBy: '',
	ringPull: 2
};

test('all parameters that have a say are named, and no pull to nothing', () => {
	expect(parametersPhrase(parameters)).toBe(
		'stability 3, pull by standing 3, pull to the parent 30, spread of lengths by weight 0.5, width to height 1, tidiness 0.1, gap between marks 14, room for labels 2.4'
	);
	expect(parametersPhrase({ ...parameters, groupBy: 'place', ringBy: 'miles' })).toMatch(
		/^stability 3, kept together by place, pull to the group 1, pull by standing 3, rings by miles, pull to the ring 2,/
	);
});

const report: Reported = {
	dates: 41,
	stress: 0.3197,
	stressBetween: 0.32,
	movement: 0.4312,
	crowding: 2,
	neighbourhoods: null,
	crossings: 24.05,
	countedDates: 1,
	estimated: true
};

test('each measure has its value and a sentence', () => {
	const rows = reportRows(report);
	expect(rows.map(({ name, value }) => [name, value])).toEqual([
		['Stress', '0.320'],
		['Stress between dates', '0.320'],
		['Neighbours kept', 'none'],
		['Crossings', '24.1'],
		['Movement', '0.43'],
		['Crowding', '2']
	]);
	for (const { means } of rows) expect(means).toMatch(/^[A-Z].*\.$/);
	expect(rows[0]!.means).toMatch(/at 41 dates, estimated from some of the parties/);
	expect(rows[3]!.means).toMatch(/at 1 date\./);
});

test('a methods section gets network, parameters, pins, measures and where it is', () => {
	const network = networkOf({ ties: [['t', 'a', 'b']] });
	const text = reportText(network, { parameters, pins: [] }, report, 'https://figuration.test/?stability=3');
	expect(text.split('\n').slice(0, 4)).toEqual([
		'Layout of “A small network” by Figuration: 3 parties, 1 tie.',
		expect.stringMatching(/^Parameters: stability 3, .*\.$/),
		'Nobody is held in place.',
		'Measures, after the best uniform scale:'
	]);
	expect(text.split('\n').at(-1)).toBe('https://figuration.test/?stability=3');
	const pins = [
		{ node: 'a', date: null, x: 5, y: -6 },
		{ node: 'b', date: 2, x: 1, y: 2 }
	];
	const held = reportText(network, { parameters, pins }, report, '');
	expect(held).toContain('Held in place: a, all dates at (5, -6) and b, 2 at (1, 2).');
	expect(held).toMatch(/Crowding: 2\. How often two parties come to touch over all time\.$/);
});
