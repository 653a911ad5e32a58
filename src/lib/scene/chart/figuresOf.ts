import { Boxes, type Box } from '../boxes.ts';
import type { Camera, Viewport } from '../camera.ts';
import type { Point } from '../curve.ts';
import { labelSize } from '../labelPlaces.ts';
import type { LabelMark } from '../labels.ts';
import { narrow } from '../named.ts';
import { short } from '../number.ts';
import { directions } from './directions.ts';
import type { Chart } from './types.ts';

const advance = 0.5;

/** Below a narrow picture's figures stand the buttons that zoom, in CSS pixels. */
const buttons = 48;

/** What the chart says of itself, in CSS pixels: the miles of each ring upon it, the town, and what those apart are; never upon one another, upon a mark only where there is nothing but marks, and left out where there is no room. */
export function figuresOf(
	{ rings, town, apart, shelf }: Chart,
	{ k, x, y }: Camera,
	viewport: Viewport,
	marks: readonly Box[],
	size = labelSize
): readonly { readonly label: LabelMark; readonly box: Box }[] {
	const occupied = new Boxes();
	for (const box of marks) occupied.add(box);
	const taken = new Boxes();
	const bottom = viewport.height - (viewport.width < narrow ? buttons : 2);
	const made: { label: LabelMark; box: Box }[] = [];
	const put = (id: string, text: string, at: Point, above: boolean, land = false): boolean => {
		const [cx, cy] = [at.x * k + x, at.y * k + y];
		const half = ([...text].length * size * advance) / 2 + 3;
		const box = { left: cx - half, right: cx + half, top: cy - size * 0.6, bottom: cy + size * 0.6 };
		const isIn = box.left >= 2 && box.top >= 2 && box.right <= viewport.width - 2 && box.bottom <= bottom;
		if (!isIn || taken.meets(box) || (!above && occupied.meets(box))) return false;
		taken.add(box);
		const label: LabelMark = {
			...{ id, text, x: short(cx), y: short(cy + size * 0.33), anchor: 'middle' },
			...{ strong: false, muted: false, leader: '', land, figure: true }
		};
		made.push({ label, box });
		return true;
	};
	/** At the first place that is free of marks or, where none is, the first at all. */
	const putAtOneOf = (id: string, text: string, places: readonly Point[], land = false) =>
		void [false, true].some((above) => places.some((at) => put(id, text, at, above, land)));
	for (const { miles, radius } of rings) {
		const text = `${miles} ${miles === 1 ? 'mile' : 'miles'}`;
		// Beneath and to the right first, so that the figures stand in one sector.
		const around = directions.map((_, i) => {
			const turn = 22 + (i % 2 === 0 ? i / 2 : -(i + 1) / 2);
			const direction = directions[(turn + 2 * directions.length) % directions.length]!;
			return { x: direction.x * radius, y: direction.y * radius };
		});
		const below = around.filter(({ y }) => shelf === null || y >= shelf + (size * 0.8) / k);
		putAtOneOf(`ring ${miles}`, text, below);
	}
	const inset = town - (size * 1.4) / k - 6;
	const within = [96, 90, 102, 84, 108, 32].map((i) => directions[i]!);
	putAtOneOf(
		'the town',
		'the town',
		within.map(({ x, y }) => ({ x: x * inset, y: y * inset })),
		true
	);
	for (const { label, left, right, top, bottom } of apart) {
		// Never beyond the shelf: there it would name what lies in the rings.
		const low = bottom + (size * 2.6) / k;
		const heights = [
			top - (size * 2.9) / k,
			top - (size * 1.7) / k,
			...(shelf === null || low + size / k < shelf ? [low] : [])
		];
		heights.some((y) => put(label, label, { x: (left + right) / 2, y }, false));
	}
	return made;
}
