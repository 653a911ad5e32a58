import { expect, test } from 'vitest';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { gliding, isMoving, motionAfter, overlayOf, still } from '../../src/lib/scene/motion.ts';
import { atRest } from '../../src/lib/scene/view.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

const network = networkOf({
	nodes: [
		{
			id: 'a',
			role: 'organisation',
			statuses: [statusOf('outsider', 0, 5, { degree: 0 }), statusOf('local', 5, 10, { degree: 0.6 })]
		},
		'b',
		{ id: 'c', activity: [{ start: 0, end: 5, startText: '', endText: '' }] }
	],
	ties: [
		['old', 'a', 'b', { spells: [[0, 5]] }],
		['new', 'b', 'a', { spells: [[5, 10]] }]
	]
});
const at = (t: number) => sliceAt(network, t, defaultFilter(network));

test('a picture at rest has no overlay', () => {
	expect(overlayOf(still, 1000)).toEqual(atRest);
	expect(isMoving(still, 1000)).toBe(false);
});

test('a tie that forms grows, one that ends is seen leaving, a status that changes shifts', () => {
	const motion = motionAfter(still, at(4), at(5), 1000, 0);
	const overlay = overlayOf(motion, 1100);
	expect([...overlay.growth.keys()]).toEqual(['new']);
	expect(overlay.growth.get('new')).toBeGreaterThan(0);
	expect(overlay.growth.get('new')).toBeLessThan(1);
	expect(overlay.leavingTies.map(({ tie }) => tie.id)).toEqual(['old']);
	expect(overlay.leavingNodes.map(({ node }) => node.id)).toEqual(['c']);
	expect(overlay.shifts.get('a')?.from?.status).toBe('outsider');
});

test('with a wait nothing begins to form before it is over, and what leaves leaves at once', () => {
	const motion = motionAfter(still, at(4), at(5), 1000, 350);
	const overlay = overlayOf(motion, 1200);
	expect(overlay.growth.get('new')).toBe(0);
	expect(overlay.leavingTies[0]?.presence).toBeLessThan(1);
});

test('after its time every transition is over and the picture is at rest', () => {
	const motion = motionAfter(still, at(4), at(5), 1000, 350);
	expect(isMoving(motion, 1300)).toBe(true);
	expect(isMoving(motion, 2100)).toBe(false);
	expect(overlayOf(motion, 2100)).toEqual(atRest);
});

test('a tie that comes back while it leaves is no longer leaving', () => {
	const away = motionAfter(still, at(4), at(5), 1000, 0);
	const back = motionAfter(away, at(5), at(4), 1100, 0);
	expect(overlayOf(back, 1150).leavingTies.map(({ tie }) => tie.id)).toEqual(['new']);
	expect([...overlayOf(back, 1150).growth.keys()]).toEqual(['old']);
});

test('a glide begins where a node was and ends where it belongs', () => {
	const motion = gliding(still, new Map([['a', { x: 100, y: -40 }]]), 1000);
	expect(overlayOf(motion, 1000).offsets.get('a')).toEqual({ x: 100, y: -40 });
	expect(overlayOf(motion, 1275).offsets.get('a')).toEqual({ x: 50, y: -20 });
	expect(overlayOf(motion, 1600).offsets.size).toBe(0);
	expect(isMoving(motion, 1600)).toBe(false);
});
