import type { Box } from '../boxes.ts';
import type { Camera, Viewport } from '../camera.ts';
import { labelSize, roomOf } from '../labelPlaces.ts';
import type { LabelMark } from '../labels.ts';
import { narrow } from '../named.ts';
import type { Scene } from '../types.ts';
import { nameAlong, type LineName } from './nameAlong.ts';

/** The name of the line in a picture whose labels are placed already, upon none of them and on no mark; null where it finds no room, or the picture is narrow. */
export function lineNameIn(
	text: string,
	{ line, nodes }: Scene,
	labels: readonly LabelMark[],
	camera: Camera,
	viewport: Viewport,
	size = labelSize
): LineName | null {
	if (!line || viewport.width < narrow) return null;
	const discs = nodes.map(({ x, y, radius }): Box => {
		const [cx, cy, r] = [x * camera.k + camera.x, y * camera.k + camera.y, radius * camera.k + 2];
		return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
	});
	return nameAlong(text, line.rings, [...labels.map((label) => roomOf(label, size)), ...discs], camera, viewport, size);
}
