import { expect, test } from 'vitest';
import { statusAt } from '../../src/lib/model/status.ts';
import { networkOf, statusOf } from './networkOf.ts';

const node = networkOf({
	nodes: [
		{
			id: 'a',
			statuses: [
				statusOf('outsider', 1, 4),
				statusOf('local', 4, 6, { evidence: 'illustrative' }),
				statusOf('in_flux', 8, 8),
				statusOf('trusted', 0, 10, { perspective: 'schools' })
			]
		}
	]
}).nodes[0]!;
const wordAt = (t: number, ...rest: [string?, number?, ('all' | 'inferred' | 'stated')?]) =>
	statusAt(node, t, rest[0] ?? 'analyst', rest[1], rest[2])?.status ?? null;

test('a status holds from its start to before its end, and then the next', () => {
	expect([0.9, 1, 3.9, 4, 5.9, 6].map((t) => wordAt(t))).toEqual([
		null,
		'outsider',
		'outsider',
		'local',
		'local',
		null
	]);
});

test('each party has a view of its own', () => {
	expect([2, 7].map((t) => wordAt(t, 'schools'))).toEqual(['trusted', 'trusted']);
	expect(wordAt(2, 'nobody')).toBeNull();
});

test('an instant of a status shows for the dwell', () => {
	expect([8, 9.9, 10].map((t) => wordAt(t, 'analyst', 2))).toEqual(['in_flux', 'in_flux', null]);
});

test('a status whose evidence is not admitted is none, not the one before it', () => {
	expect(wordAt(5, 'analyst', 0, 'inferred')).toBeNull();
	expect(wordAt(5, 'analyst', 0, 'all')).toBe('local');
});
