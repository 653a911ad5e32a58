import { expect, test } from 'vitest';
import { activityOf } from '../../src/lib/measures/activity.ts';
import { changesOf } from '../../src/lib/model/changes.ts';
import { defaultFilter } from '../../src/lib/model/slice.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

const network = networkOf({
	nodes: [
		'a',
		'b',
		{ id: 'c', statuses: [statusOf('outsider', 0, 4, { degree: 0 }), statusOf('local', 4, 10, { degree: 0.6 })] }
	],
	ties: [
		['t1', 'a', 'b', { spells: [[2, 4]] }],
		[
			't2',
			'b',
			'c',
			{
				spells: [
					[2, 5, 1],
					[5, 10, 3]
				]
			}
		],
		['t3', 'a', 'c', { spells: [[0, 10]] }]
	]
});
const changes = changesOf(network, defaultFilter(network));
const none = { formed: 0, ended: 0, changed: 0, status: 0 };

test('each unit counts what formed, ended, changed and whose status changed within it', () => {
	expect(activityOf(changes, [0, 2, 4, 6])).toEqual([
		{ time: 0, ...none },
		{ time: 2, ...none, formed: 2 },
		{ time: 4, ...none, ended: 1, changed: 1, status: 1 },
		{ time: 6, ...none }
	]);
});

test('a change at the very start of a unit belongs to it, and the last unit has no end', () => {
	expect(activityOf(changes, [3, 5])).toEqual([
		{ time: 3, ...none, ended: 1, status: 1 },
		{ time: 5, ...none, changed: 1 }
	]);
});

test('what comes before the first unit is not counted', () => {
	expect(activityOf(changes, [5])).toEqual([{ time: 5, ...none, changed: 1 }]);
});

test('nothing happens where nothing changes, and no units count nothing', () => {
	expect(activityOf([], [0, 1])).toEqual([
		{ time: 0, ...none },
		{ time: 1, ...none }
	]);
	expect(activityOf(changes, [])).toEqual([]);
});
