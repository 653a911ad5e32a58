import type { Camera, Viewport } from './camera.ts';
import { namedIn } from './named.ts';
import { short } from './number.ts';
import type { NodeMark, Scene } from './types.ts';

/** A label in CSS pixels of the picture; anchor as in text-anchor, y at the baseline of its only line. */
export interface LabelMark {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly strong: boolean;
	readonly muted: boolean;
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Size of label text in CSS pixels. */
export const labelSize = 13.5;
// Mean advance of the label face per character, as a share of its size: measured generously, so that boxes are never too small.
const advance = 0.56;
const longest = 30;

/**
 * Labels that fit: the important first, each at the first free of its places, never upon another label nor upon a vessel.
 * A narrow picture names fewer nodes (namedIn). A label that finds no place is left out, except that of a node in focus, which takes the place of others.
 * @param required ids that are placed before all others, in this order.
 */
export function labelsAt(
	scene: Scene,
	camera: Camera,
	viewport: Viewport,
	required: readonly string[]
): readonly LabelMark[] {
	const isNamed = namedIn(scene, viewport.width);
	const discs = scene.nodes.filter((n) => !n.leaving).map((n) => ({ node: n, box: discOf(n, camera) }));
	const taken: Box[] = [];
	const labels: LabelMark[] = [];
	for (const { node } of [...discs].sort((a, b) => rank(a.node, required) - rank(b.node, required))) {
		const needed = rank(node, required) < 0;
		if (!needed && !isNamed(node)) continue;
		const options = placesFor(node, camera);
		const free = options.find(
			({ box }) =>
				inside(box, viewport) &&
				!taken.some((other) => meet(box, other)) &&
				!discs.some((disc) => disc.node.id !== node.id && meet(box, disc.box))
		);
		const place =
			free ??
			(needed
				? options.find(({ box }) => inside(box, viewport) && !taken.some((other) => meet(box, other)))
				: undefined);
		if (!place) continue;
		taken.push(place.box);
		labels.push(place.label);
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

/** Below zero: required, in the order asked for. */
function rank(node: NodeMark, required: readonly string[]): number {
	const place = required.indexOf(node.id);
	if (place >= 0) return place - required.length;
	return ranks[node.shape] + (node.emphasis === 'muted' ? 10 : 0);
}

function discOf(node: NodeMark, { k, x, y }: Camera): Box {
	const r = node.radius * k + 1;
	const cx = node.x * k + x;
	const cy = node.y * k + y;
	return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
}

function placesFor(node: NodeMark, camera: Camera): { label: LabelMark; box: Box }[] {
	const text = shorten(node.shortLabel);
	const width = [...text].length * labelSize * advance;
	const cx = node.x * camera.k + camera.x;
	const cy = node.y * camera.k + camera.y;
	const r = node.radius * camera.k + 4;
	const low = labelSize * 0.28;
	const make = (x: number, baseline: number, anchor: LabelMark['anchor']) => {
		const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		const box = { left: left - 2, right: left + width + 2, top: baseline - labelSize * 0.82, bottom: baseline + low };
		const label: LabelMark = {
			id: node.id,
			text,
			x: short(x),
			y: short(baseline),
			anchor,
			strong: node.shape === 'vessel' || node.emphasis === 'focus',
			muted: node.emphasis === 'muted'
		};
		return { label, box };
	};
	const below = make(cx, cy + r + labelSize * 0.82, 'middle');
	const above = make(cx, cy - r - low, 'middle');
	const right = make(cx + r + 2, cy + labelSize * 0.33, 'start');
	const left = make(cx - r - 2, cy + labelSize * 0.33, 'end');
	const d = r * 0.75;
	const corners = [
		make(cx + d, cy + d + labelSize * 0.6, 'start'),
		make(cx - d, cy + d + labelSize * 0.6, 'end'),
		make(cx + d, cy - d, 'start'),
		make(cx - d, cy - d, 'end')
	];
	// The side is fixed by the shape, so that labels rarely change sides.
	if (node.shape === 'vessel') return [below, above, right, left, ...corners];
	if (node.shape === 'diamond' || node.shape === 'double-square') return [above, below, right, left, ...corners];
	return [right, left, below, above, ...corners];
}

/** A label is one line; a very long one is cut with an ellipsis, and whole in card and table. */
function shorten(text: string): string {
	const letters = [...text.replace(/\s+/g, ' ').trim()];
	return letters.length <= longest
		? letters.join('')
		: `${letters
				.slice(0, longest - 1)
				.join('')
				.trimEnd()}…`;
}

function inside(box: Box, { width, height }: Viewport): boolean {
	return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
}

function meet(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
