import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { networkOf, statusOf } from '../../model/networkOf.ts';

const idOf = (i: number) => `n${String(i).padStart(4, '0')}`;

/** Nodes in rows of fifty, 100 apart, each tied to its neighbours at the right and beneath; the first counts as inside the line. */
export function manyExplorer(count: number): Explorer {
	const columns = 50;
	const ids = Array.from({ length: count }, (_, i) => idOf(i));
	const pairs = ids.flatMap((_, i) => [
		...((i + 1) % columns > 0 && i + 1 < count ? [[i, i + 1] as const] : []),
		...(i + columns < count ? [[i, i + columns] as const] : [])
	]);
	const network = networkOf({
		nodes: ids.map((id, i) => ({
			id,
			shortLabel: `Person ${i}`,
			statuses: i === 0 ? [statusOf('local', 0, 10, { degree: 0.8 })] : []
		})),
		ties: pairs.map(([i, j], e) => [`t${String(e).padStart(4, '0')}`, idOf(i), idOf(j), { kind: 'contact' }] as const),
		rest: { kinds: [{ id: 'contact', label: 'Contact', description: '', form: 'plain' }] }
	});
	const places = ids.flatMap((_, i) => [100 * (i % columns), 100 * Math.floor(i / columns)]);
	const explorer = new Explorer(
		{ network, trajectories: { nodeIds: ids, times: Float64Array.of(0), positions: Float32Array.from(places) } },
		{ now: () => 0, request: () => {} }
	);
	explorer.settleAt(1, explorer.filter);
	return explorer;
}

/** Where a node of manyExplorer stands on a picture of 900 by 600 pixels: with a margin of 52. */
export function pixelOf(i: number, count: number) {
	const columns = 50;
	const rows = Math.ceil(count / columns);
	const k = Math.min((900 - 104) / (100 * (columns - 1)), (600 - 104) / (100 * (rows - 1)));
	return {
		x: 450 + k * 100 * ((i % columns) - (columns - 1) / 2),
		y: 300 + k * 100 * (Math.floor(i / columns) - (rows - 1) / 2)
	};
}
