import { expect, test } from 'vitest';
import { sameHeld } from '../../src/lib/model/sameHeld.ts';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { networkOf, statusOf } from './networkOf.ts';

const network = networkOf({
	nodes: [{ id: 'a', statuses: [statusOf('outsider', 0, 4), statusOf('local', 4, 10)] }, 'b'],
	ties: [
		[
			't1',
			'a',
			'b',
			{
				spells: [
					[2, 6],
					[6, 8, 3]
				]
			}
		]
	]
});
const at = (t: number) => sliceAt(network, t, defaultFilter(network));

test.each([
	[0, 1, true, 'nothing changed'],
	[1, 2, false, 'a tie came'],
	[2, 3, true, 'nothing changed'],
	[3, 4, false, 'a status changed'],
	[5, 6, false, 'a tie changed its weight'],
	[7, 8, false, 'a tie went']
])('from %i to %i what holds is the same: %s (%s)', (from, to, same) => expect(sameHeld(at(from), at(to))).toBe(same));
