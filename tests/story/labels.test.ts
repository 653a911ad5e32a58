import { describe, expect, test } from 'vitest';
import { defaultFilter } from '../../src/lib/model/slice.ts';
import { meet, type Box } from '../../src/lib/scene/boxes.ts';
import type { Viewport } from '../../src/lib/scene/camera.ts';
import { labelSize } from '../../src/lib/scene/labelPlaces.ts';
import type { LabelMark } from '../../src/lib/scene/labels.ts';
import { boxesOf } from '../../src/lib/scene/line/clearOf.ts';
import { stillAt } from '../../src/lib/scene/shot.ts';
import { nameOf, stepsOf } from '../../src/lib/story/machine.ts';
import type { Step } from '../../src/lib/story/types.ts';
import { trajectories } from '../scene/seatown.ts';
import { network, story } from './seatown.ts';

/** What the picture of the story has of a phone, a small and a large screen. */
const viewports: readonly Viewport[] = [
	{ width: 390, height: 290 },
	{ width: 635, height: 470 },
	{ width: 893, height: 610 }
];

function seen(step: Step, viewport: Viewport) {
	const filter = {
		...defaultFilter(network),
		...{ perspective: step.lens, evidence: step.shown, expected: step.expected }
	};
	return stillAt(network, trajectories, { time: step.time, filter, told: step }, viewport);
}

/** A little less than what is reserved: what the letters fill in the mean. */
function boxOf({ text, x, y, anchor }: LabelMark): Box {
	const width = text.length * labelSize * 0.5;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - labelSize * 0.72, bottom: y + labelSize * 0.2 };
}

describe.each(viewports.map((viewport) => [`${viewport.width}×${viewport.height}`, viewport] as const))(
	'in a picture of %s',
	(_, viewport) => {
		test.each(stepsOf(story).map((step) => [nameOf(step), step] as const))(
			'step %s names all it is about, and no name lies on another, on the line, or beyond the edge',
			(_name, step) => {
				const { scene, camera, labels } = seen(step, viewport);
				const named = labels.map(({ id }) => id);
				const there = step.nodes.filter((id) => scene.nodes.some((node) => node.id === id));
				expect(there.filter((id) => !named.includes(id))).toEqual([]);
				const boxes = labels.map(boxOf);
				const overlapping = labels.filter((_label, i) => boxes.some((box, j) => j !== i && meet(box, boxes[i]!)));
				expect(overlapping.map(({ id }) => id)).toEqual([]);
				const edge = boxesOf(scene.line?.rings ?? [], camera);
				expect(labels.filter((_label, i) => edge.some((box) => meet(box, boxes[i]!))).map(({ id }) => id)).toEqual([]);
				const clipped = labels.filter((_label, i) => {
					const { left, right, top, bottom } = boxes[i]!;
					return left < 0 || top < 0 || right > viewport.width || bottom > viewport.height;
				});
				expect(clipped.map(({ id }) => id)).toEqual([]);
				// What a step is about stands whole in the picture.
				const outside = scene.nodes.filter(({ id, x, y, radius }) => {
					const [cx, cy, r] = [x * camera.k + camera.x, y * camera.k + camera.y, radius * camera.k];
					return step.nodes.includes(id) && (cx < r || cy < r || cx > viewport.width - r || cy > viewport.height - r);
				});
				expect(outside.map(({ id }) => id)).toEqual([]);
			}
		);
	}
);
