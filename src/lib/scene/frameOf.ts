import { positionsAt } from '../layout/positionsAt.ts';
import type { Extent, Trajectories } from '../layout/trajectories.ts';
import type { Time } from '../model/types.ts';
import { ordinalsOf } from './ordinals.ts';
import type { Told } from './view.ts';

/** Room around what a step is about, in layout units: a vessel with its name. */
const room = 95;
/** The share of the whole that a frame shows at least: nearer, nobody would know where they are. */
const least = { wide: 0.62, narrow: 0.46 };

/**
 * The box that a step of a story shows, in layout units: everything, or what it is about with room around it, moved so
 * that it does not reach beyond the whole. A narrow picture always comes near: it has no room for everything.
 */
export function frameOf(
	whole: Extent,
	trajectories: Trajectories,
	t: Time,
	told: Told | null,
	narrow: boolean
): Extent {
	if (!told || told.nodes.length === 0 || (told.camera === 'all' && !narrow)) return whole;
	const ordinals = ordinalsOf(trajectories);
	const positions = positionsAt(trajectories, t);
	const places = told.nodes.map((id) => ordinals.get(id)!).map((i) => [positions[2 * i]!, positions[2 * i + 1]!]);
	const share = narrow ? least.narrow : least.wide;
	const side = (axis: 0 | 1, from: number, to: number): [number, number] => {
		const along = places.map((place) => place[axis]!);
		const [low, high] = [Math.min(...along) - room, Math.max(...along) + room];
		const length = Math.min(to - from, Math.max(high - low, share * (to - from)));
		const begin = Math.min(Math.max((low + high - length) / 2, from), to - length);
		return [begin, begin + length];
	};
	const [left, right] = side(0, whole.left, whole.right);
	const [top, bottom] = side(1, whole.top, whole.bottom);
	return { left, top, right, bottom };
}
