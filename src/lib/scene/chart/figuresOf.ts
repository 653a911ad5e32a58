import { Boxes, type Box } from '../boxes.ts';
import type { Camera, Viewport } from '../camera.ts';
import { labelSize } from '../labelPlaces.ts';
import type { LabelMark } from '../labels.ts';
import { short } from '../number.ts';
import { directions } from './directions.ts';
import type { Chart } from './types.ts';

const advance = 0.5;

/** What the chart says of itself, in CSS pixels: the miles of each ring upon it, the town, and what those apart are; never upon a mark or one another, and left out where there is no room. */
export function figuresOf(
	{ rings, town, apart, shelf }: Chart,
	{ k, x, y }: Camera,
	viewport: Viewport,
	marks: readonly Box[],
	size = labelSize
): readonly { readonly label: LabelMark; readonly box: Box }[] {
	const taken = new Boxes();
	for (const box of marks) taken.add(box);
	const made: { label: LabelMark; box: Box }[] = [];
	const put = (id: string, text: string, at: { x: number; y: number }, land = false): boolean => {
		const [cx, cy] = [at.x * k + x, at.y * k + y];
		const half = ([...text].length * size * advance) / 2 + 3;
		const box = { left: cx - half, right: cx + half, top: cy - size * 0.6, bottom: cy + size * 0.6 };
		const isIn = box.left >= 2 && box.top >= 2 && box.right <= viewport.width - 2 && box.bottom <= viewport.height - 2;
		if (!isIn || taken.meets(box)) return false;
		taken.add(box);
		const label: LabelMark = {
			...{ id, text, x: short(cx), y: short(cy + size * 0.33), anchor: 'middle' },
			...{ strong: false, muted: false, leader: '', land, figure: true }
		};
		made.push({ label, box });
		return true;
	};
	for (const { miles, radius } of rings) {
		const text = `${miles} ${miles === 1 ? 'mile' : 'miles'}`;
		// Beneath and to the right first, so that the figures stand in one sector.
		for (let i = 0; i < directions.length; i++) {
			const turn = 22 + (i % 2 === 0 ? i / 2 : -(i + 1) / 2);
			const direction = directions[(turn + 2 * directions.length) % directions.length]!;
			const at = { x: direction.x * radius, y: direction.y * radius };
			if (shelf !== null && at.y < shelf + (size * 0.8) / k) continue;
			if (put(`ring ${miles}`, text, at)) break;
		}
	}
	const inset = town - (size * 1.4) / k - 6;
	for (const i of [96, 90, 102, 84, 108, 32]) {
		const direction = directions[i]!;
		if (put('the town', 'the town', { x: direction.x * inset, y: direction.y * inset }, true)) break;
	}
	for (const { label, left, right, top, bottom } of apart) {
		// Never beyond the shelf: there it would name what lies in the rings.
		const low = bottom + (size * 2.6) / k;
		const heights = [
			top - (size * 2.9) / k,
			top - (size * 1.7) / k,
			...(shelf === null || low + size / k < shelf ? [low] : [])
		];
		for (const y of heights) if (put(label, label, { x: (left + right) / 2, y })) break;
	}
	return made;
}
