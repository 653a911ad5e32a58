import { expect, test } from 'vitest';
import { mulberry32 } from '../../../src/lib/layout/mulberry32.ts';
import { labelledNodes } from '../../../src/lib/scene/drawing/labelled.ts';
import { labelSize } from '../../../src/lib/scene/labelPlaces.ts';
import { labelsAt, type LabelMark } from '../../../src/lib/scene/labels.ts';
import { placedNetwork } from './small.ts';

const viewport = { width: 1200, height: 800 };
const camera = { k: 1, x: 0, y: 0 };

const random = mulberry32(7);
const places = Array.from({ length: 2000 }, () => [1200 * random(), 800 * random()] as const);
const pairs = Array.from(
	{ length: 6000 },
	() => [Math.floor(2000 * random() ** 3), Math.floor(2000 * random())] as const
);
const { list, trajectories } = placedNetwork(places, pairs);
const seen = { list, positions: Float64Array.from(trajectories.positions), camera, glyph: 0.4 };

function boxOf({ text, x, y, anchor }: LabelMark) {
	const width = [...text].length * labelSize * 0.5;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - labelSize * 0.75, bottom: y + labelSize * 0.2 };
}

test('nodes with most ties are named first, and only those within the picture', () => {
	const small = placedNetwork(
		[
			[10, 10],
			[300, 300],
			[5000, 10]
		],
		[
			[1, 0],
			[1, 2]
		]
	);
	const inside = { ...seen, list: small.list, positions: Float64Array.from(small.trajectories.positions) };
	expect(labelledNodes(inside, viewport, null).map(({ id }) => id)).toEqual(['n0001', 'n0000']);
	expect(labelledNodes(inside, viewport, new Set(['n0000', 'n0002'])).map(({ id }) => id)).toEqual(['n0000']);
});

test('among 2,000 nodes no label lies upon another, and the chosen has its own', () => {
	const nodes = labelledNodes(seen, viewport, null);
	const labels = labelsAt({ nodes }, camera, viewport, ['n1999'], { tried: 400 });
	expect(labels.length).toBeGreaterThan(5);
	expect(labels.map(({ id }) => id)).toContain('n1999');
	const boxes = labels.map(boxOf);
	const meeting = boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => [a, b])
	);
	expect(meeting).toEqual([]);
});
