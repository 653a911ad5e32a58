import { describe, expect, test } from 'vitest';
import { activityOf } from '../../src/lib/measures/activity.ts';
import { evidenceCounts, kindCounts, statusCounts } from '../../src/lib/measures/counts.ts';
import { changesOf } from '../../src/lib/model/changes.ts';
import { evidenceLevels } from '../../src/lib/model/evidence.ts';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { unitStarts } from '../../src/lib/time/calendar.ts';
import { utc } from '../../src/lib/time/parseTime.ts';
import { cell } from '../data/tables.ts';
import { readSeatown } from '../layout/seatown.ts';
import { holds, monthNumber, nodesThere, statusRows, tally, tieRowsLeft, tieRowsThere } from './tables.ts';

const network = readSeatown();
const dates = [
	[2007, 1],
	[2008, 6],
	[2009, 9],
	[2010, 11],
	[2012, 3]
] as const;
const filterOf = (expected: boolean) => ({ ...defaultFilter(network), expected });

describe.each(dates)('in Seatown in %i-%i', (year, month) => {
	const t = utc(year, month - 1, 1);
	const at = monthNumber(year, month);

	test.each([false, true])('the evidence counts are those of the rows (expected ties: %s)', (expected) => {
		expect(evidenceCounts(network, t, filterOf(expected))).toEqual(
			evidenceLevels.map((level) => {
				const left = tieRowsLeft(level, expected);
				return {
					level,
					total: left.length,
					ties: new Set(left.map((row) => cell(row, 'id'))).size,
					atTime: tieRowsThere(at, level, expected).length
				};
			})
		);
	});

	test.each(evidenceLevels)('nodes and ties by kind are those of the rows at level %s', (evidence) => {
		const slice = sliceAt(network, t, { ...filterOf(true), evidence });
		const counted = Object.fromEntries([...kindCounts(slice, network)].filter(([, n]) => n > 0));
		expect(counted).toEqual(tally(tieRowsThere(at, evidence, true), 'kind'));
		expect(new Set(slice.nodes.map(({ node }) => node.id))).toEqual(nodesThere(at, evidence));
	});

	test('statuses are those of the rows, and who has none is counted as such', () => {
		const there = nodesThere(at, 'all');
		const rows = statusRows.filter(
			(row) => cell(row, 'perspective') === 'analyst' && there.has(cell(row, 'node')) && holds(row, at)
		);
		const counts = Object.fromEntries(statusCounts(sliceAt(network, t, defaultFilter(network))));
		expect(counts).toEqual({ ...tally(rows, 'status'), none: there.size - rows.length });
	});
});

test('what forms and ends in each month of Seatown is what the rows say', () => {
	const filter = filterOf(true);
	const starts = unitStarts(network.observed, 'month');
	const activity = activityOf(changesOf(network, filter), starts);
	const idsIn = (month: number) => new Set(tieRowsThere(month, 'all', true).map((row) => cell(row, 'id')));
	const first = monthNumber(2007, 1);
	expect(activity).toHaveLength(65);
	for (const [i, { formed, ended }] of activity.entries()) {
		const [before, now] = [idsIn(first + i - 1), idsIn(first + i)];
		const came = [...now].filter((id) => !before.has(id)).length;
		const went = [...before].filter((id) => !now.has(id)).length;
		// What was there from the first month is no change.
		expect([formed, ended], `month ${i + 1}`).toEqual(i === 0 ? [0, 0] : [came, went]);
	}
});
