import { defaultFilter, sliceAt } from '../../../src/lib/model/slice.ts';
import type { TemporalNetwork } from '../../../src/lib/model/types.ts';
import { drawListOf } from '../../../src/lib/scene/drawing/drawListOf.ts';
import type { Selection } from '../../../src/lib/scene/view.ts';
import { networkOf } from '../../model/networkOf.ts';

/** Three nodes in a row, 100 apart: a refers to b and vouches for c, b refers to c from 5 on. */
export const network = networkOf({
	nodes: ['a', 'b', 'c'],
	ties: [
		['t1', 'a', 'b', { kind: 'referral' }],
		['t2', 'a', 'c', { kind: 'endorsement' }],
		['t3', 'b', 'c', { kind: 'referral', spells: [{ start: 5, end: 10 }] }]
	]
});

export const trajectories = {
	nodeIds: ['a', 'b', 'c'],
	times: Float64Array.of(0),
	positions: Float32Array.of(0, 0, 100, 0, 200, 0)
};

export const positions = Float64Array.from(trajectories.positions);

export const sliceOf = (t: number, of: TemporalNetwork = network) => sliceAt(of, t, defaultFilter(of));

export const listAt = (t: number, selected: Selection | null = null) =>
	drawListOf(network, trajectories, sliceOf(t), selected);

/** A network of nodes at given places and of plain ties between them by number, all there all the while. */
export function placedNetwork(
	places: readonly (readonly [number, number])[],
	pairs: readonly (readonly [number, number])[]
) {
	const name = (prefix: string, i: number) => `${prefix}${String(i).padStart(4, '0')}`;
	const ids = places.map((_, i) => name('n', i));
	const network = networkOf({
		nodes: ids,
		ties: pairs.map(([i, j], e) => [name('t', e), ids[i]!, ids[j]!, { kind: 'contact' }] as const),
		rest: { kinds: [{ id: 'contact', label: 'Contact', description: '', form: 'plain' }] }
	});
	const trajectories = { nodeIds: ids, times: Float64Array.of(0), positions: Float32Array.from(places.flat()) };
	return { network, trajectories, list: drawListOf(network, trajectories, sliceOf(0, network), null) };
}
