import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { gliding, isMoving, motionAfter, overlayOf, still } from '../../src/lib/scene/motion.ts';
import { atRest } from '../../src/lib/scene/view.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';
import { networks } from '../model/networks.ts';

const spell = (start: number, end: number) => ({ start, end, startText: '', endText: '' });
const network = networkOf({
	nodes: [
		{ id: 'a', statuses: [statusOf('outsider', 0, 5, { degree: 0 }), statusOf('local', 5, 10, { degree: 0.6 })] },
		'b',
		{ id: 'late', activity: [spell(5, 10)] },
		{ id: 'early', activity: [spell(0, 5)] }
	],
	ties: [
		['old', 'a', 'b', { spells: [[0, 5]] }],
		['new', 'b', 'a', { spells: [[5, 10]] }]
	]
});
const at = (t: number) => sliceAt(network, t, defaultFilter(network));
const forward = motionAfter(still, at(4), at(5), 1000, 0);

test.each([
	[1000, 0],
	[1325, 0.5],
	[1650, undefined]
])('a tie takes 650 milliseconds to form: at %i it has formed to %s', (now, growth) => {
	expect(overlayOf(forward, now).growth.get('new')).toEqual(growth);
});

test.each([
	[1000, 1],
	[1150, 0.5],
	[1300, undefined]
])('a tie and a node take 300 milliseconds to leave: at %i their presence is %s', (now, presence) => {
	const overlay = overlayOf(forward, now);
	expect(overlay.leavingTies[0]?.presence).toEqual(presence);
	expect(overlay.leavingNodes[0]?.presence).toEqual(presence);
});

test.each([
	[1000, 0],
	[1150, 0.5],
	[1300, undefined]
])('a node takes 300 milliseconds to come in: at %i its presence is %s', (now, presence) => {
	expect(overlayOf(forward, now).presence.get('late')).toEqual(presence);
});

test.each([
	[1000, 0],
	[1350, 0.5],
	[1700, undefined]
])('a standing takes 700 milliseconds to change: at %i it has gone %s of the way', (now, share) => {
	expect(overlayOf(forward, now).shifts.get('a')?.share).toEqual(share);
});

test('a node that comes back while it leaves is no longer leaving', () => {
	const back = motionAfter(forward, at(5), at(4), 1100, 0);
	expect(overlayOf(back, 1150).leavingNodes.map(({ node }) => node.id)).toEqual(['late']);
	expect([...overlayOf(back, 1150).presence.keys()]).toContain('early');
});

test('a second step leaves alone what the first one set in motion', () => {
	const second = motionAfter(forward, at(5), at(6), 1325, 0);
	expect(overlayOf(second, 1325).growth.get('new')).toBe(0.5);
});

test('a glide to nowhere is none', () => {
	expect(gliding(still, new Map(), 1000)).toEqual(still);
});

test('a later glide takes the place of the one before', () => {
	const one = gliding(still, new Map([['a', { x: 100, y: 0 }]]), 1000);
	const two = gliding(one, new Map([['b', { x: 0, y: 8 }]]), 1100);
	expect([...overlayOf(two, 1100).offsets]).toEqual([['b', { x: 0, y: 8 }]]);
});

test('whatever changes, every share is between 0 and 1 while it moves, and 1.2 seconds later all is at rest', () => {
	const whole = fc.integer({ min: 0, max: 9 });
	fc.assert(
		fc.property(networks, whole, whole, whole, fc.integer({ min: 0, max: 1200 }), (net, a, b, c, after) => {
			const slice = (t: number) => sliceAt(net, t, defaultFilter(net));
			const first = motionAfter(still, slice(a), slice(b), 0, 350);
			const motion = motionAfter(first, slice(b), slice(c), 100, 350);
			const { growth, presence, shifts, leavingTies, leavingNodes } = overlayOf(motion, 100 + after);
			const shares = [
				...[...growth.values(), ...presence.values()],
				...[...shifts.values()].map(({ share }) => share),
				...[...leavingTies, ...leavingNodes].map((entry) => entry.presence)
			];
			expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
			expect(overlayOf(motion, 1300)).toEqual(atRest);
			expect(isMoving(motion, 1300)).toBe(false);
		})
	);
});

test('what is there is never drawn as leaving, and what is gone never as forming', () => {
	const whole = fc.integer({ min: 0, max: 9 });
	fc.assert(
		fc.property(networks, fc.array(whole, { minLength: 2, maxLength: 6 }), (net, dates) => {
			const slice = (t: number) => sliceAt(net, t, defaultFilter(net));
			const motion = dates
				.slice(1)
				.reduce((so, t, i) => motionAfter(so, slice(dates[i]!), slice(t), 100 * i, 0), still);
			const { growth, leavingTies, leavingNodes } = overlayOf(motion, 100 * (dates.length - 2));
			const now = slice(dates.at(-1)!);
			const ties = new Set(now.ties.map(({ tie }) => tie.id));
			const nodes = new Set(now.nodes.map(({ node }) => node.id));
			expect(leavingTies.filter(({ tie }) => ties.has(tie.id))).toEqual([]);
			expect(leavingNodes.filter(({ node }) => nodes.has(node.id))).toEqual([]);
			expect([...growth.keys()].filter((id) => !ties.has(id))).toEqual([]);
		})
	);
});
