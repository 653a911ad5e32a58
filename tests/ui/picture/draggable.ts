import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { networkOf } from '../../model/networkOf.ts';
import { standInDrags } from '../../state/standInDrags.ts';
import { standInSolver } from '../../state/standInSolver.ts';

/** Six parties in two rows, on a picture of 900 by 600 pixels at a camera of 1.6; layouts and previews come when told to. */
export function draggable() {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const network = networkOf({
		nodes: ids.map((id) => ({ id, shortLabel: `Org ${id.toUpperCase()}` })),
		ties: [
			['t1', 'a', 'b'],
			['t2', 'b', 'c'],
			['t3', 'd', 'e']
		]
	});
	const positions = Float32Array.of(0, 0, 200, 0, 400, 0, 0, 200, 200, 200, 400, 200);
	const { solver, asked } = standInSolver();
	const { drags, sessions } = standInDrags();
	const frames = { now: () => performance.now(), request: (draw: () => void) => void requestAnimationFrame(draw) };
	const trajectories = { nodeIds: ids, times: Float64Array.of(0), positions };
	const explorer = new Explorer({ network, trajectories }, frames, solver, drags);
	explorer.settleAt(3, explorer.filter);
	return { explorer, asked, sessions, k: 1.6 };
}
