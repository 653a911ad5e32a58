import type { Ground } from '../chart/groundOf.ts';
import type { Camera } from '../camera.ts';
import type { Point } from '../curve.ts';
import type { Selection } from '../view.ts';
import type { DrawList } from './types.ts';

/** A mark is hit within so many CSS pixels of its middle line: 24 across (WCAG 2.2, 2.5.8). */
export const reach = 12;

// A curve is measured as so many straight pieces.
const pieces = 6;

/** What a list looks like on the page at a moment. */
export interface Seen {
	readonly list: DrawList;
	/** x and y interleaved, in layout units, in the order of the trajectories' nodes. */
	readonly positions: Float64Array;
	readonly camera: Camera;
	/** Factor on every size. */
	readonly glyph: number;
	/** What lies beneath every mark; null or left out where nothing does. */
	readonly ground?: Ground | null;
}

/**
 * The mark under a point of the picture, in CSS pixels, or null: the node whose disc it is in, or else the nearest mark.
 * It looks at all of them, which for tens of thousands takes less than keeping a grid up to date with what moves.
 */
export function markAt(seen: Seen, point: Point): Selection | null {
	const { k, x, y } = seen.camera;
	const at = { x: (point.x - x) / k, y: (point.y - y) / k };
	const [node, toNode] = nearestNode(seen, at);
	if (node >= 0 && toNode <= 0) return nodeOf(seen.list, node);
	const [tie, toTie] = nearestTie(seen, at);
	if (tie >= 0 && toTie < toNode && toTie * k <= reach) return tieOf(seen.list, tie);
	return node >= 0 && toNode * k <= reach ? nodeOf(seen.list, node) : null;
}

function nodeOf({ slice, nodeEntry }: DrawList, i: number): Selection {
	return { type: 'node', id: slice.nodes[nodeEntry[i]!]!.node.id };
}

function tieOf({ slice, tieEntry }: DrawList, i: number): Selection {
	return { type: 'tie', id: slice.ties[tieEntry[i]!]!.tie.id };
}

/** The node whose rim is nearest, and how far outside of it the point is; what is painted last comes first. */
function nearestNode({ list, positions, glyph }: Seen, at: Point): [i: number, distance: number] {
	let [nearest, least] = [-1, Infinity];
	for (let i = list.node.length - 1; i >= 0; i--) {
		const place = list.node[i]!;
		const dx = positions[2 * place]! - at.x;
		const dy = positions[2 * place + 1]! - at.y;
		const distance = Math.sqrt(dx * dx + dy * dy) - list.rim[place]! * glyph;
		if (distance < least) [nearest, least] = [i, distance];
	}
	return [nearest, least];
}

function nearestTie({ list, positions, camera }: Seen, at: Point): [i: number, distance: number] {
	let [nearest, least] = [-1, Infinity];
	const far = reach / camera.k;
	for (const { look, from, to } of list.tieBatches) {
		for (let i = to - 1; i >= from; i--) {
			const [a, b] = [2 * list.source[i]!, 2 * list.target[i]!];
			const [ax, ay, bx, by] = [positions[a]!, positions[a + 1]!, positions[b]!, positions[b + 1]!];
			// An arc stays as near to its chord as it is high.
			const high = Math.abs(look.bulge) * (Math.abs(bx - ax) + Math.abs(by - ay)) + far;
			if (at.x < Math.min(ax, bx) - high || at.x > Math.max(ax, bx) + high) continue;
			if (at.y < Math.min(ay, by) - high || at.y > Math.max(ay, by) + high) continue;
			const distance = toCurve(at, ax, ay, bx, by, look.bulge);
			if (distance < least) [nearest, least] = [i, distance];
		}
	}
	return [nearest, least];
}

function toCurve(at: Point, ax: number, ay: number, bx: number, by: number, bulge: number): number {
	const cx = (ax + bx) / 2 + (by - ay) * 2 * bulge;
	const cy = (ay + by) / 2 - (bx - ax) * 2 * bulge;
	let least = Infinity;
	let [px, py] = [ax, ay];
	for (let n = 1; n <= pieces; n++) {
		const u = n / pieces;
		const v = 1 - u;
		const qx = v * v * ax + 2 * v * u * cx + u * u * bx;
		const qy = v * v * ay + 2 * v * u * cy + u * u * by;
		least = Math.min(least, toSegment(at, px, py, qx, qy));
		[px, py] = [qx, qy];
	}
	return least;
}

function toSegment(at: Point, ax: number, ay: number, bx: number, by: number): number {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const u = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - ax) * dx + (at.y - ay) * dy) / length));
	const [ex, ey] = [ax + u * dx - at.x, ay + u * dy - at.y];
	return Math.sqrt(ex * ex + ey * ey);
}
