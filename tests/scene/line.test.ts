import { describe, expect, test } from 'vitest';
import { changesOf, changeTimes } from '../../src/lib/model/changes.ts';
import { defaultFilter, sliceAt, type Filter } from '../../src/lib/model/slice.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import { meet } from '../../src/lib/scene/boxes.ts';
import { boundsOf, fit } from '../../src/lib/scene/camera.ts';
import { labelSize } from '../../src/lib/scene/labelPlaces.ts';
import { labelsAt } from '../../src/lib/scene/labels.ts';
import { boxesOf, isOnLand } from '../../src/lib/scene/line/clearOf.ts';
import { fieldOf } from '../../src/lib/scene/line/fieldOf.ts';
import { stretchesOf } from '../../src/lib/scene/line/stretchesOf.ts';
import { sceneAt } from '../../src/lib/scene/sceneAt.ts';
import { atRest, type Overlay } from '../../src/lib/scene/view.ts';
import { parseTime } from '../../src/lib/time/parseTime.ts';
import { seatown as network, trajectories } from './seatown.ts';

const view = { glyph: 1, selected: null, fresh: new Set<string>() };
const at = (date: string) => parseTime(date, 'date')!.start;

function drawn(t: number, filter: Partial<Filter> = {}, overlay: Overlay = atRest, of: TemporalNetwork = network) {
	const slice = sliceAt(of, t, { ...defaultFilter(of), ...filter });
	return { slice, scene: sceneAt(of, trajectories, slice, view, overlay) };
}

describe('the line', () => {
	test('holds everybody who counts as local and nobody who does not, at the start of Seatown and after each of its changes', () => {
		const times = [network.observed.start, ...changeTimes(changesOf(network, defaultFilter(network)))];
		expect(times.length).toBeGreaterThan(20);
		for (const t of times) {
			const { slice, scene } = drawn(t);
			for (const { node, status } of slice.nodes) {
				const mark = scene.nodes.find(({ id }) => id === node.id)!;
				const [degree, isInside] = [status?.degree ?? null, isOnLand(scene.line!.rings, mark)];
				if (degree !== null && degree >= 0.6) expect([node.id, t, isInside]).toEqual([node.id, t, true]);
				if (degree !== null && degree < 0.4) expect([node.id, t, isInside]).toEqual([node.id, t, false]);
				if (status && degree === null) expect([node.id, t, isInside]).toEqual([node.id, t, false]);
			}
		}
	});

	test('takes Organisation C in step by step: off its mark, before it, through it, behind it', () => {
		const across = (date: string) => {
			const { scene } = drawn(at(date));
			const c = scene.nodes.find(({ id }) => id === 'org_c')!;
			const around = Array.from({ length: 24 }, (_, i) => [Math.cos((i * Math.PI) / 12), Math.sin((i * Math.PI) / 12)]);
			const inside = around.filter(([x, y]) =>
				isOnLand(scene.line!.rings, { x: c.x + 0.9 * c.radius * x!, y: c.y + 0.9 * c.radius * y! })
			);
			return inside.length;
		};
		const [first, word, more, last] = [across('2007-01'), across('2009-10'), across('2010-12'), across('2011-10')];
		expect([first, word]).toEqual([0, 0]);
		expect(more).toBeGreaterThan(6);
		expect(more).toBeLessThan(20);
		expect(last).toBe(24);
	});

	test('is broken as its members are sure: where only our drawing carries it, it is dotted', () => {
		const dashes = (date: string) => drawn(at(date)).scene.line!.strokes.map(({ dash }) => dash);
		expect(dashes('2007-01')).toContain(null);
		expect(dashes('2011-10').some((dash) => dash?.startsWith('0 '))).toBe(true);
	});

	test('rests at “only as stated” on what the paper states alone', () => {
		const { slice, scene } = drawn(at('2011-10'), { evidence: 'stated' });
		const members = slice.nodes.filter(({ status }) => (status?.degree ?? 0) >= 0.6).map(({ node }) => node.id);
		expect(members).toEqual(['ntw_agenda', 'ntw_aggrieved', 'school_1']);
		expect(scene.line!.strokes.every(({ dash }) => dash === null)).toBe(true);
		const c = scene.nodes.find(({ id }) => id === 'org_c')!;
		expect(isOnLand(scene.line!.rings, c)).toBe(false);
	});

	test('is not there for a viewer in whose eyes nobody counts as local', () => {
		expect(drawn(at('2010-01'), { perspective: 'pct_coordinators' }).scene.line).toBeNull();
	});

	test('is not there for data without a line', () => {
		const without = { ...network, standing: { ...network.standing, line: null } };
		expect(drawn(at('2010-01'), {}, atRest, without).scene.line).toBeNull();
	});

	test('leaves dots where it ran before the last change of standing, and none before the first', () => {
		expect(drawn(at('2009-08')).scene.line!.earlier).toBeNull();
		const after = drawn(at('2009-09')).scene.line!;
		expect(after.earlier?.dash).toMatch(/^0 /);
		expect(after.earlier!.d).not.toBe(after.land.d);
	});

	test('moves without a jump: a hundredth of a change moves it by less than a vessel', () => {
		const t = at('2011-09');
		const { slice } = drawn(t);
		const from = drawn(at('2011-08')).slice.nodes.find(({ node }) => node.id === 'org_c')!.status;
		expect(slice.nodes.find(({ node }) => node.id === 'org_c')!.status!.id).not.toBe(from!.id);
		const reach = (share: number) => {
			const overlay = { ...atRest, shifts: new Map([['org_c', { from, share }]]) };
			const { scene } = drawn(t, {}, overlay);
			return Math.max(...scene.line!.rings.flat().map(({ x }) => x));
		};
		const reaches = Array.from({ length: 101 }, (_, i) => reach(i / 100));
		const steps = reaches.slice(1).map((x, i) => Math.abs(x - reaches[i]!));
		expect(Math.max(...steps)).toBeLessThan(10);
		expect(reaches.at(-1)! - reaches[0]!).toBeGreaterThan(20);
	});

	test('lies beneath no label of Seatown on a desktop', () => {
		const viewport = { width: 900, height: 620 };
		const camera = fit(boundsOf(trajectories), viewport, 52);
		for (const date of ['2007-01', '2009-09', '2010-11', '2012-03']) {
			const { scene } = drawn(at(date));
			const labels = labelsAt(scene, camera, viewport, []);
			expect(labels.length).toBeGreaterThan(10);
			const crossed = labels.filter(({ text, x, y, anchor }) => {
				const width = text.length * labelSize * 0.5;
				const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
				const box = { left, right: left + width, top: y - labelSize * 0.7, bottom: y + 2 };
				return boxesOf(scene.line!.rings, camera).some((edge) => meet(box, edge));
			});
			expect(crossed.map(({ id }) => id)).toEqual([]);
		}
	});
});

describe('the field of the line', () => {
	const node = (x: number, y: number, degree: number | null) => ({ x, y, radius: 10, degree, along: 1 });

	test('is null where nobody is inside', () => {
		expect(fieldOf([])).toBeNull();
		expect(fieldOf([node(0, 0, 0.9), node(5, 5, null)])).toBeNull();
	});

	test('is a disc about one node alone', () => {
		const field = fieldOf([node(0, 0, 1)])!;
		expect(field.at(0, 0)).toBeLessThan(0);
		expect(field.at(300, 0)).toBeGreaterThan(0);
		expect(field.nearest(3, 3)).toBe(0);
	});

	test('leaves one who has no standing outside even in the midst of those inside', () => {
		const field = fieldOf([node(-200, 0, 1), node(200, 0, 1), node(0, 180, 1), node(0, 40, 0)])!;
		expect(field.at(0, 40)).toBeGreaterThan(0);
		expect(field.at(0, -40)).toBeLessThan(0);
	});
});

describe('a ring cut by evidence', () => {
	const ring = Array.from({ length: 20 }, (_, i) => ({ x: i, y: i * i }));

	test('is one piece where all is equally sure', () => {
		expect(stretchesOf(ring, () => 'inferred')).toHaveLength(1);
	});

	test('is two pieces where one half is surer', () => {
		const pieces = stretchesOf(ring, ({ x }) => (x < 10 ? 'documented' : 'illustrative'));
		expect(pieces.map(({ evidence }) => evidence)).toEqual(['documented', 'illustrative']);
	});

	test('does not change for a stretch too short to be read', () => {
		const pieces = stretchesOf(ring, ({ x }) => (x === 7 ? 'documented' : 'illustrative'));
		expect(pieces.map(({ evidence }) => evidence)).toEqual(['illustrative']);
	});
});
