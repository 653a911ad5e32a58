import { expect, test } from 'vitest';
import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { hashOf } from '../../src/lib/layout/hashOf.ts';
import { defaultLayout } from '../../src/lib/layout/options.ts';
import { positionsAt } from '../../src/lib/layout/positionsAt.ts';
import { extentOf } from '../../src/lib/layout/trajectories.ts';
import { readSeatown } from './seatown.ts';

const seatown = readSeatown();
const trajectories = computeTrajectories(seatown);
const months = Array.from({ length: 65 }, (_, month) => Date.UTC(2007, month, 1));
const monthly = months.map((t) => positionsAt(trajectories, t));
const index = new Map(trajectories.nodeIds.map((id, i) => [id, i]));
const shapes = new Map(seatown.roles.map(({ id, shape }) => [id, shape]));
const nodes = new Map(seatown.nodes.map((node) => [node.id, node]));
const radius = (id: string) => defaultLayout.radii[shapes.get(nodes.get(id)!.role)!];

const place = (month: number, id: string): [number, number] => {
	const i = index.get(id)!;
	return [monthly[month]![2 * i]!, monthly[month]![2 * i + 1]!];
};
const between = ([x, y]: [number, number], [u, v]: [number, number]) => Math.hypot(x - u, y - v);
/** How far someone stands from where they stood in January 2007, in March 2012. */
const moved = (id: string) => between(place(0, id), place(62, id));

test('rows in another order give the same picture', () => {
	const turned = { ...seatown, nodes: [...seatown.nodes].reverse(), ties: [...seatown.ties].reverse() };
	expect(hashOf(computeTrajectories(turned))).toBe(hashOf(trajectories));
});

test('one date of one tie later gives another picture', () => {
	const ties = seatown.ties.map((tie) =>
		tie.kind === 'endorsement' && tie.target === 'org_c'
			? { ...tie, spells: tie.spells.map((s) => ({ ...s, start: s.start + 86_400_000 })) }
			: tie
	);
	expect(hashOf(computeTrajectories({ ...seatown, ties }))).not.toBe(hashOf(trajectories));
});

test('keyframes follow the changes, from the first instant to the end of observation', () => {
	expect(trajectories.times.length).toBeGreaterThan(50);
	expect(trajectories.times[0]).toBe(Date.UTC(2007, 0, 1));
	expect(trajectories.times.at(-1)).toBe(Date.UTC(2012, 5, 1));
});

test('it is a landscape of about 1100 by 700 units', () => {
	const { left, top, right, bottom } = extentOf(trajectories);
	expect(right - left).toBeGreaterThan(900);
	expect(right - left).toBeLessThan(1350);
	expect((right - left) / (bottom - top)).toBeGreaterThan(1.25);
	expect((right - left) / (bottom - top)).toBeLessThan(1.9);
});

test('no two marks come closer than their radii and 14 units, in any month', () => {
	const close: string[] = [];
	months.forEach((_, month) => {
		for (const a of index.keys()) {
			for (const b of index.keys()) {
				if (a < b && between(place(month, a), place(month, b)) < radius(a) + radius(b) + 14)
					close.push(`${month} ${a} ${b}`);
			}
		}
	});
	expect(close).toEqual([]);
});

test('organisation C comes in visibly, D and F visibly too', () => {
	expect(moved('org_c')).toBeGreaterThan(120);
	expect(moved('org_d')).toBeGreaterThan(90);
	expect(moved('org_f')).toBeGreaterThan(35);
});

test('A, B and E stay about where they are, and so do most others', () => {
	for (const id of ['org_a', 'org_b', 'org_e']) expect(moved(id)).toBeLessThan(moved('org_c') / 2.5);
	const others = trajectories.nodeIds
		.filter((id) => !/^(org|proj)_/.test(id))
		.map(moved)
		.sort((a, b) => a - b);
	expect(others[Math.floor(others.length / 2)]).toBeLessThan(60);
});

test('C, D and F end nearer to the middle than they began', () => {
	for (const id of ['org_c', 'org_d', 'org_f'])
		expect(Math.hypot(...place(62, id))).toBeLessThan(Math.hypot(...place(0, id)) - 35);
});

test('nobody leaps from one month to the next, nor trembles', () => {
	for (const id of index.keys()) {
		for (let month = 2; month < months.length; month++) {
			const [a, b, c] = [place(month - 2, id), place(month - 1, id), place(month, id)];
			expect(between(b, c)).toBeLessThan(60);
			expect(Math.hypot(c[0] - 2 * b[0] + a[0], c[1] - 2 * b[1] + a[1])).toBeLessThan(30);
		}
	}
});

test('projects stay docked to their organisations', () => {
	for (const { id, parent } of seatown.nodes) {
		if (!parent?.startsWith('org_')) continue;
		months.forEach((_, month) => {
			const distance = between(place(month, id), place(month, parent)) - radius(id) - radius(parent);
			expect(distance).toBeGreaterThan(10);
			expect(distance).toBeLessThan(40);
		});
	}
});

test('those who take no part in standing are above all who do', () => {
	const tied = new Set(
		seatown.ties.filter(({ mode }) => mode === 'realised').flatMap(({ source, target }) => [source, target])
	);
	const ofAnalyst = (id: string) =>
		nodes.get(id)!.statuses.filter(({ perspective }) => perspective === seatown.perspectives[0]!.id);
	const apart = trajectories.nodeIds.filter(
		(id) => tied.has(id) && ofAnalyst(id).length > 0 && ofAnalyst(id).every(({ degree }) => degree === null)
	);
	const standing = trajectories.nodeIds.filter((id) => ofAnalyst(id).some(({ degree }) => degree !== null));
	expect(apart).toContain('pct');
	expect(standing).toContain('school_1');
	for (const month of [0, 32, 62]) {
		const lowest = Math.max(...apart.map((id) => place(month, id)[1]));
		const highest = Math.min(...standing.map((id) => place(month, id)[1]));
		expect(lowest).toBeLessThan(highest);
	}
});
