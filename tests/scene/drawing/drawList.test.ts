import { expect, test } from 'vitest';
import { drawListOf } from '../../../src/lib/scene/drawing/drawListOf.ts';
import type { DrawList } from '../../../src/lib/scene/drawing/types.ts';
import { networkOf, statusOf } from '../../model/networkOf.ts';
import { listAt, network, sliceOf, trajectories } from './small.ts';

const tieIds = ({ slice, tieEntry }: DrawList) => [...tieEntry].map((i) => slice.ties[i]!.tie.id);
const nodeIds = ({ slice, nodeEntry }: DrawList) => [...nodeEntry].map((i) => slice.nodes[i]!.node.id);
const tieRuns = ({ tieBatches }: DrawList) =>
	tieBatches.map(({ look, emphasis, from, to }) => [look.strands[0]!.ink, emphasis, from, to]);

test('ties of one sort are one batch, and a referral lies beneath an endorsement', () => {
	const list = listAt(6);
	expect(tieRuns(list)).toEqual([
		['refer', 'normal', 0, 2],
		['word', 'normal', 2, 3]
	]);
	expect(tieIds(list).slice(0, 2).sort()).toEqual(['t1', 't3']);
	expect(tieIds(list)[2]).toBe('t2');
});

test('only what holds at the date is listed', () => {
	expect(tieIds(listAt(0))).toEqual(['t1', 't2']);
	expect(tieIds(listAt(10))).toEqual(['t1', 't2']);
});

test('ends are places among the positions, and each place has the radius of its node', () => {
	const list = listAt(0);
	expect([...list.node]).toEqual([0, 1, 2]);
	expect([...list.source]).toEqual([0, 0]);
	expect([...list.target]).toEqual([1, 2]);
	expect([...list.rim]).toEqual([6.5, 6.5, 6.5]);
});

test('a place where nobody is has no radius', () => {
	const only = networkOf({ nodes: [{ id: 'a', activity: [{ start: 0, end: 3, startText: '0', endText: '3' }] }, 'b'] });
	const list = drawListOf(only, { ...trajectories, nodeIds: ['a', 'b'] }, sliceOf(5, only), null);
	expect([...list.rim]).toEqual([0, 6.5]);
	expect(nodeIds(list)).toEqual(['b']);
});

test('what belongs to the chosen node stands out, and the rest lies muted beneath it', () => {
	const list = listAt(6, { type: 'node', id: 'b' });
	expect(tieRuns(list)).toEqual([
		['word', 'muted', 0, 1],
		['refer', 'normal', 1, 3]
	]);
	expect(list.nodeBatches.map(({ emphasis, from, to }) => [emphasis, from, to])).toEqual([
		['normal', 0, 2],
		['focus', 2, 3]
	]);
	expect(nodeIds(list)).toEqual(['a', 'c', 'b']);
});

test('a choice that is not there mutes nothing', () => {
	expect(listAt(0, { type: 'tie', id: 't3' }).tieBatches.map(({ emphasis }) => emphasis)).toEqual(['normal', 'normal']);
});

test('ties keep their order among themselves whatever else holds: what is thinned away stays away', () => {
	const ties = Array.from({ length: 60 }, (_, e) => {
		const spells = [{ start: 0, end: e % 3 === 0 ? 4 : 10 }];
		return [`t${String(e).padStart(2, '0')}`, 'a', 'b', { spells }] as const;
	});
	const many = networkOf({ nodes: ['a', 'b'], ties });
	const at = (t: number) => tieIds(drawListOf(many, { ...trajectories, nodeIds: ['a', 'b'] }, sliceOf(t, many), null));
	const later = new Set(at(6));
	expect(later.size).toBe(40);
	expect(at(6)).toEqual(at(1).filter((id) => later.has(id)));
	expect(at(1)).not.toEqual([...at(1)].sort());
});

test('evidence, mode and weight make batches of their own', () => {
	const ties = [
		['t1', 'a', 'b', {}],
		['t2', 'a', 'b', { spells: [{ start: 0, end: 10, evidence: 'inferred' }] }],
		['t3', 'a', 'b', { spells: [{ start: 0, end: 10, weight: 3 }] }],
		['t4', 'a', 'b', { mode: 'blocked' }],
		['t5', 'a', 'b', { spells: [{ start: 0, end: 10, weight: 2.9 }] }]
	] as const;
	const sorted = networkOf({ ties });
	const list = drawListOf(sorted, trajectories, sliceOf(0, sorted), null);
	expect(list.tieBatches.map(({ from, to }) => tieIds(list).slice(from, to).sort())).toEqual([
		['t1'],
		['t3', 't5'],
		['t2'],
		['t4']
	]);
	expect(list.tieBatches.map(({ look }) => look.strands[0]!.dash)).toEqual([null, null, '7.7 4.45', null]);
});

test('nodes of nearly one standing are drawn alike, but never across the line', () => {
	const nodes = [0.58, 0.61, 0.62, 0.599].map((degree, i) => ({
		id: 'abcd'[i]!,
		role: 'organisation',
		statuses: [statusOf('local', 0, 10, { degree })]
	}));
	const standing = networkOf({ nodes });
	const list = drawListOf(standing, { ...trajectories, nodeIds: [...'abcd'] }, sliceOf(0, standing), null);
	expect(list.nodeBatches.map(({ from, to }) => nodeIds(list).slice(from, to))).toEqual([
		['a', 'd'],
		['b', 'c']
	]);
});

test('a tie to a node that the trajectories do not know is said to be unknown', () => {
	expect(() => drawListOf(network, { ...trajectories, nodeIds: ['a', 'b'] }, sliceOf(0), null)).toThrow(
		'unknown node: c'
	);
});
