import { expect, test } from 'vitest';
import { defaultFilter } from '../../src/lib/model/slice.ts';
import { meet } from '../../src/lib/scene/boxes.ts';
import { labelSize, roomOf } from '../../src/lib/scene/labelPlaces.ts';
import { boxesOf } from '../../src/lib/scene/line/clearOf.ts';
import { boxesAlong, nameSize } from '../../src/lib/scene/line/nameAlong.ts';
import { lineNameIn } from '../../src/lib/scene/line/nameIn.ts';
import { stillAt } from '../../src/lib/scene/shot.ts';
import { nameOf, stepsOf } from '../../src/lib/story/machine.ts';
import { linePhrase } from '../../src/lib/words/linePhrase.ts';
import { trajectories } from '../scene/seatown.ts';
import { network, story } from './seatown.ts';

const viewport = { width: 893, height: 610 };
const size = labelSize * nameSize;

function named(step: ReturnType<typeof stepsOf>[number], width = viewport.width) {
	const filter = {
		...defaultFilter(network),
		...{ perspective: step.lens, evidence: step.shown, expected: step.expected }
	};
	const still = stillAt(network, trajectories, { time: step.time, filter, told: step }, { ...viewport, width });
	const text = linePhrase(network, still.slice, step.lens);
	return { ...still, name: lineNameIn(text, still.scene, still.labels, still.camera, { ...viewport, width }) };
}

test('the line says what it is in most steps of the story, upon no label, no mark and not upon itself', () => {
	let count = 0;
	for (const step of stepsOf(story)) {
		const { name, scene, camera, labels } = named(step);
		if (!name) continue;
		count++;
		const own = boxesAlong(name, name.text.length * size * 0.42, size * 0.9);
		const others = [
			...labels.map((label) => roomOf(label)),
			...boxesOf(scene.line!.rings, camera),
			...scene.nodes.map(({ x, y, radius }) => ({
				...{ left: (x - radius) * camera.k + camera.x, right: (x + radius) * camera.k + camera.x },
				...{ top: (y - radius) * camera.k + camera.y, bottom: (y + radius) * camera.k + camera.y }
			}))
		];
		expect([nameOf(step), own.filter((box) => others.some((other) => meet(box, other)))]).toEqual([nameOf(step), []]);
		// It reads from left to right, and is never steep.
		expect(name.cos).toBeGreaterThan(0.9);
		expect(name.cos * name.cos + name.sin * name.sin).toBeCloseTo(1, 12);
	}
	expect(count).toBeGreaterThan(20);
});

test('on a phone it has no name, and where there is no line there is none to name', () => {
	const step = stepsOf(story)[0]!;
	expect(named(step, 390).name).toBeNull();
	const { scene, labels, camera } = named(step);
	expect(lineNameIn('the line', { ...scene, line: null }, labels, camera, viewport)).toBeNull();
});

test('it says who counts, in the word of those inside, and in a lens whose line it is', () => {
	const { slice } = named(stepsOf(story)[0]!);
	expect(linePhrase(network, slice, 'analyst')).toBe('the line: who counts as local');
	const other = network.perspectives[1]!;
	expect(linePhrase(network, slice, other.id)).toBe(
		`the line, seen by: ${other.label.charAt(0).toLowerCase()}${other.label.slice(1)}`
	);
	expect(linePhrase(network, { ...slice, nodes: [] }, 'analyst')).toBe('the line: who counts as inside');
});
