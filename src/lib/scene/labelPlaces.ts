import type { Box } from './boxes.ts';
import type { Camera } from './camera.ts';
import type { LabelledNode, LabelMark } from './labels.ts';
import { short } from './number.ts';

/** Usual size of label text in CSS pixels. */
export const labelSize = 13.5;
// Mean advance of the label face per character, as a share of its size: measured generously, so that boxes are never too small.
const advance = 0.56;
const longest = 30;

/** A place that a label may take. */
export interface Placing {
	readonly label: Omit<LabelMark, 'land'>;
	readonly box: Box;
}

/** The places of a node's label, the best first. @param needed whether it must be there: then it also has places farther off */
export function placesFor(node: LabelledNode, camera: Camera, size = labelSize, needed = false): Placing[] {
	const text = shorten(node.shortLabel);
	const cx = node.x * camera.k + camera.x;
	const cy = node.y * camera.k + camera.y;
	const r = node.radius * camera.k + 4;
	const low = size * 0.28;
	const make = (x: number, baseline: number, anchor: LabelMark['anchor'], far = false): Placing => {
		const box = roomOf({ text, x, y: baseline, anchor }, size);
		const label = {
			id: node.id,
			text,
			x: short(x),
			y: short(baseline),
			anchor,
			strong: node.shape === 'vessel' || node.emphasis === 'focus',
			muted: node.emphasis === 'muted',
			leader: far ? leaderTo(box, cx, cy, r) : ''
		};
		return { label, box };
	};
	const below = make(cx, cy + r + size * 0.82, 'middle');
	const above = make(cx, cy - r - low, 'middle');
	const right = make(cx + r + 2, cy + size * 0.33, 'start');
	const left = make(cx - r - 2, cy + size * 0.33, 'end');
	const d = r * 0.75;
	const corners = [
		make(cx + d, cy + d + size * 0.6, 'start'),
		make(cx - d, cy + d + size * 0.6, 'end'),
		make(cx + d, cy - d, 'start'),
		make(cx - d, cy - d, 'end')
	];
	const off = (needed ? [12, 24, 40, 60, 84] : []).flatMap((gap) => [
		make(cx, cy + r + gap + size * 0.82, 'middle', true),
		make(cx, cy - r - gap - low, 'middle', true),
		make(cx + r + gap, cy + size * 0.33, 'start', true),
		make(cx - r - gap, cy + size * 0.33, 'end', true),
		make(cx, cy + r + gap + size * 0.82, 'start', true),
		make(cx, cy + r + gap + size * 0.82, 'end', true),
		make(cx, cy - r - gap - low, 'start', true),
		make(cx, cy - r - gap - low, 'end', true),
		make(cx + d + gap, cy + d + gap, 'start', true),
		make(cx - d - gap, cy + d + gap, 'end', true),
		make(cx + d + gap, cy - d - gap, 'start', true),
		make(cx - d - gap, cy - d - gap, 'end', true)
	]);
	// The side is fixed by the shape, so that labels rarely change sides.
	if (node.shape === 'vessel') return [below, above, right, left, ...corners, ...off];
	if (node.shape === 'diamond' || node.shape === 'double-square')
		return [above, below, right, left, ...corners, ...off];
	return [right, left, below, above, ...corners, ...off];
}

/** The room that a label has, as it was reserved. */
export function roomOf({ text, x, y, anchor }: Pick<LabelMark, 'text' | 'x' | 'y' | 'anchor'>, size = labelSize): Box {
	const width = [...text].length * size * advance;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left: left - 2, right: left + width + 2, top: y - size * 0.82, bottom: y + size * 0.28 };
}

/** From the nearest point of a box to the rim of a disc. */
function leaderTo({ left, right, top, bottom }: Box, cx: number, cy: number, r: number): string {
	const x = Math.min(Math.max(cx, left), right);
	const y = Math.min(Math.max(cy, top), bottom);
	const away = Math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy)) || 1;
	const share = Math.max(0, r - 3) / away;
	return `M${short(x)} ${short(y)}L${short(cx + (x - cx) * share)} ${short(cy + (y - cy) * share)}`;
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
