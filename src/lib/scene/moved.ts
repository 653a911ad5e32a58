import { positionsAt } from '../layout/positionsAt.ts';
import type { Trajectories } from '../layout/trajectories.ts';
import type { Time } from '../model/types.ts';
import type { Camera } from './camera.ts';
import type { Point } from './curve.ts';
import { ordinalsOf } from './ordinals.ts';
import type { Overlay } from './view.ts';

/** The point in layout units that a camera shows at a point of the picture, in CSS pixels. */
export function pointIn({ k, x, y }: Camera, point: Point): Point {
	return { x: (point.x - x) / k, y: (point.y - y) / k };
}

/** Where a node belongs at t, in layout units; null where the trajectories do not know it. */
export function placeOf(trajectories: Trajectories, id: string, t: Time): Point | null {
	const i = ordinalsOf(trajectories).get(id);
	if (i === undefined) return null;
	const positions = positionsAt(trajectories, t);
	return { x: positions[2 * i]!, y: positions[2 * i + 1]! };
}

/** The overlay in which one node is drawn in another place than where it belongs at t. */
export function overlayMoved(overlay: Overlay, trajectories: Trajectories, id: string, t: Time, to: Point): Overlay {
	const place = placeOf(trajectories, id, t);
	if (!place) return overlay;
	const offsets = new Map(overlay.offsets).set(id, { x: to.x - place.x, y: to.y - place.y });
	return { ...overlay, offsets };
}

/** Trajectories in which the whole way of one node lies so that it is in a place at t. */
export function trajectoriesMoved(trajectories: Trajectories, id: string, t: Time, to: Point): Trajectories {
	const i = ordinalsOf(trajectories).get(id);
	const place = placeOf(trajectories, id, t);
	if (i === undefined || !place) return trajectories;
	const { nodeIds, times } = trajectories;
	const positions = Float32Array.from(trajectories.positions);
	for (let at = 2 * i; at < positions.length; at += 2 * nodeIds.length) {
		positions[at]! += to.x - place.x;
		positions[at + 1]! += to.y - place.y;
	}
	return { nodeIds, times, positions };
}
