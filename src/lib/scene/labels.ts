import { Boxes, type Box } from './boxes.ts';
import type { Camera, Viewport } from './camera.ts';
import type { Point } from './curve.ts';
import { boxesOf, isOnLand } from './line/clearOf.ts';
import { figuresOf } from './chart/figuresOf.ts';
import type { Ground } from './chart/groundOf.ts';
import { namedIn } from './named.ts';
import { placesFor } from './labelPlaces.ts';
import type { NodeMark } from './types.ts';

/** A label in CSS pixels of the picture; anchor as in text-anchor, y at the baseline of its only line. */
export interface LabelMark {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly strong: boolean;
	readonly muted: boolean;
	/** A hair from a label that stands far off to its node, as path data; "" for one that stands beside it. */
	readonly leader: string;
	/** Whether it lies within the line: its halo has the colour of the ground under it. */
	readonly land: boolean;
	/** Whether it says what the picture says of itself, a distance or a place, and names no node. */
	readonly figure?: boolean;
}

/** What of a node's mark its label depends on. */
export type LabelledNode = Pick<
	NodeMark,
	'id' | 'shortLabel' | 'shape' | 'x' | 'y' | 'radius' | 'emphasis' | 'leaving'
>;

/** How a picture is labelled. */
export interface LabelStyle {
	/** How many labels are tried at most: among thousands the least important have no room anyhow. */
	readonly tried?: number;
	/** Whether what a story is not about goes without a name. */
	readonly sparse?: boolean;
	/** Size of the letters in CSS pixels. */
	readonly size?: number;
}

/**
 * Labels that fit: the important first, each at the first free of its places, never upon another label, a vessel or the line.
 * A narrow or sparse picture names fewer nodes (namedIn). A label that finds no place is left out, except that of a node in focus, which takes the place of others.
 * @param required ids that are placed before all others, in this order.
 */
export function labelsAt(
	scene: {
		readonly nodes: readonly LabelledNode[];
		readonly line?: { readonly rings: readonly (readonly Point[])[] } | null;
		readonly ground?: Ground | null;
	},
	camera: Camera,
	viewport: Viewport,
	required: readonly string[],
	{ tried = Infinity, sparse = false, size }: LabelStyle = {}
): readonly LabelMark[] {
	const isNamed = namedIn(scene, sparse ? 0 : viewport.width);
	const places = new Map(required.map((id, i) => [id, i - required.length]));
	const discs = scene.nodes
		.filter((node) => !node.leaving && isSeen(node, camera, viewport))
		.map((node) => ({ node, box: discOf(node, camera), rank: places.get(node.id) ?? rank(node) }));
	const occupied = new Boxes();
	for (const { box } of discs) occupied.add(box);
	const ground = scene.ground?.presence === 1 ? scene.ground : null;
	const rings = (ground ?? scene.line)?.rings ?? [];
	const edge = new Boxes();
	for (const box of boxesOf(rings, camera)) edge.add(box);
	const taken = new Boxes();
	const labels: LabelMark[] = [];
	for (const { label, box } of ground
		? figuresOf(
				ground.chart,
				camera,
				viewport,
				discs.map((disc) => disc.box),
				size
			)
		: []) {
		taken.add(box);
		labels.push(label);
	}
	for (const { node, box: own, rank } of discs.sort((a, b) => a.rank - b.rank).slice(0, tried)) {
		const needed = rank < 0;
		if (!needed && !isNamed(node)) continue;
		const options = placesFor(node, camera, size, needed).filter(
			({ box }) => inside(box, viewport) && !taken.meets(box)
		);
		const clear = options.filter(({ box }) => !edge.meets(box));
		const place = clear.find(({ box }) => !occupied.meets(box, own)) ?? (needed ? (clear[0] ?? options[0]) : undefined);
		if (!place) continue;
		taken.add(place.box);
		labels.push({ ...place.label, land: isOnLand(rings, centreOf(place.box, camera)) });
	}
	return labels.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const ranks: Readonly<Record<NodeMark['shape'], number>> = {
	vessel: 1,
	diamond: 2,
	'double-square': 2,
	square: 3,
	ring: 4,
	project: 5
};

function rank(node: LabelledNode): number {
	return ranks[node.shape] + (node.emphasis === 'muted' ? 10 : 0);
}

function discOf(node: LabelledNode, { k, x, y }: Camera): Box {
	const r = node.radius * k + 1;
	const cx = node.x * k + x;
	const cy = node.y * k + y;
	return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
}

/** Whether the middle of a mark lies in the picture: a name without its mark would mislead. */
const isSeen = ({ x, y }: LabelledNode, camera: Camera, { width, height }: Viewport): boolean => {
	const [cx, cy] = [x * camera.k + camera.x, y * camera.k + camera.y];
	return cx >= 0 && cy >= 0 && cx <= width && cy <= height;
};

const centreOf = ({ left, right, top, bottom }: Box, { k, x, y }: Camera): Point => ({
	x: ((left + right) / 2 - x) / k,
	y: ((top + bottom) / 2 - y) / k
});

function inside(box: Box, { width, height }: Viewport): boolean {
	return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
}
