import { expect, test } from 'vitest';
import { networkIn } from './read.ts';

const day = (t: number) => new Date(t).toISOString();
const midnight = (d: string) => `${d}T00:00:00.000Z`;
const ofTies = (rows: readonly string[], more: Record<string, string | string[]> = {}) =>
	networkIn({ ties: ['source,target,start,end', ...rows.map((row, i) => `a${i},b${i},${row}`)], ...more });

test.each([
	[['2009-05,2011'], '2009-05-01', '2012-01-01'],
	[['2009-05,', '2010,2010'], '2009-05-01', '2011-01-01'],
	[['2007,', '2012-05,'], '2007-01-01', '2012-06-01'],
	[[',2009'], '2009-01-01', '2010-01-01'],
	[['2009-09-15,'], '2009-09-15', '2009-09-16'],
	[[',', '2009,..', '..,2010-02'], '2009-01-01', '2010-03-01']
])('the dates %j are observed from %s to before %s', (rows, start, end) => {
	const { observed } = ofTies(rows);
	expect([day(observed.start), day(observed.end)]).toEqual([midnight(start), midnight(end)]);
});

test.each([
	[['1,3'], 1, 4],
	[['1,', '2,'], 1, 3],
	[[',3'], 3, 4],
	[['0.5,0.75', '0.1,0.2'], 0.1, 0.75],
	[['0.5,', '0.1,0.2'], 0.1, 1.5],
	[['2.5,2.5'], 2.5, 3.5],
	[[','], 0, 1]
])('the numbers %j are observed from %d to before %d', (rows, start, end) => {
	expect(ofTies(rows).observed).toEqual({ start, end });
});

test('times of nodes and statuses count too, those of events only where there are no others', () => {
	const nodes = ['id,start', 'a0,2001', 'b0,'];
	const statuses = ['node,status,start,end', 'a0,x,2005,2013'];
	const events = ['id,label,start', 'e,E,1999'];
	const { observed } = ofTies(['2009,2010'], { nodes, statuses, events });
	expect([day(observed.start), day(observed.end)]).toEqual([midnight('2001-01-01'), midnight('2014-01-01')]);
	const alone = ofTies([','], { events }).observed;
	expect([day(alone.start), day(alone.end)]).toEqual([midnight('1999-01-01'), midnight('2000-01-01')]);
});

test('a network without any time has one moment, which is a number', () => {
	const { timeKind, unit, observed, shownUntil, dwell } = ofTies([',']);
	expect({ timeKind, unit, observed, shownUntil, dwell }).toEqual({
		timeKind: 'number',
		unit: 'number',
		observed: { start: 0, end: 1 },
		shownUntil: 1,
		dwell: 1
	});
});

test.each([
	[['2009,2010'], 'year'],
	[['2009,2010-05'], 'month'],
	[['2009,2010-05', '2009-05-01,'], 'day'],
	[['-0044-03,-0043', '-0044-04,'], 'month'],
	[['1,2'], 'number']
])('time steps in the finest unit of %j, which is the %s', (rows, unit) => {
	expect(ofTies(rows).unit).toBe(unit);
});

test('an instant of dated data shows for a sixtieth of the observation', () => {
	expect(ofTies(['2009-01-01,2009-03-01']).dwell).toBe(864e5);
});
