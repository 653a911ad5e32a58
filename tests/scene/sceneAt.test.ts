import { expect, test } from 'vitest';
import { sceneAt } from '../../src/lib/scene/sceneAt.ts';
import { atRest } from '../../src/lib/scene/view.ts';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { networkOf } from '../model/networkOf.ts';
import { placed, plainView, sceneOf } from './placed.ts';

const kinds = (['endorsement', 'referral', 'joint', 'information', 'pull', 'funding', 'plain'] as const).map(
	(form) => ({
		id: form,
		label: form,
		description: '',
		form
	})
);
const network = networkOf({
	nodes: ['a', 'b', { id: 'c', role: 'organisation' }, 'd'],
	ties: [
		['t1', 'a', 'b', { kind: 'endorsement', audience: 'd' }],
		['t2', 'b', 'c', { kind: 'pull' }],
		['t3', 'a', 'c', { kind: 'referral', spells: [[0, 5]] }],
		['t4', 'b', 'c', { mode: 'expected_unmet' }]
	],
	rest: { kinds }
});
const places = { a: [0, 0], b: [300, 0], c: [300, 200], d: [0, 200] } as const;
const look = (more: Parameters<typeof sceneOf>[1] = {}) => sceneOf(network, { places, ...more });
const emphases = (scene: ReturnType<typeof look>) =>
	Object.fromEntries([...scene.nodes, ...scene.ties].map(({ id, emphasis }) => [id, emphasis]));

test('a scene draws what its slice holds, bands beneath and words above', () => {
	const scene = look();
	expect(scene.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
	expect(scene.ties.map(({ id }) => id)).toEqual(['t2', 't3', 't1']);
	expect(look({ t: 5 }).ties.map(({ id }) => id)).toEqual(['t2', 't1']);
});

test('the shape of a node is that of its role, and a role that nobody described is a quiet square', () => {
	expect(look().nodes.map(({ shape }) => shape)).toEqual(['square', 'square', 'vessel', 'square']);
	const odd = networkOf({ nodes: [{ id: 'x', role: 'wizard' }] });
	expect(sceneOf(odd).nodes[0]).toMatchObject({ role: 'wizard', shape: 'square' });
});

test('a kind that nobody described is drawn plainly', () => {
	expect(sceneOf(networkOf({ ties: [['t', 'a', 'b', { kind: 'envy' }]] })).ties[0]?.form).toBe('plain');
});

test('an expected tie is straight where it is asked for, and lies beside the realised one', () => {
	const scene = look({ filter: { expected: true } });
	expect(scene.ties.find(({ id }) => id === 't4')).toMatchObject({ mode: 'expected_unmet', x: 300 });
});

test('in focus are a node, its ties and their other ends; all else is muted', () => {
	expect(emphases(look({ view: { selected: { type: 'node', id: 'a' } } }))).toEqual({
		a: 'focus',
		b: 'normal',
		c: 'normal',
		d: 'muted',
		t1: 'normal',
		t2: 'muted',
		t3: 'normal'
	});
});

test('with a tie go its ends and its audience', () => {
	expect(emphases(look({ view: { selected: { type: 'tie', id: 't1' } } }))).toEqual({
		a: 'normal',
		b: 'normal',
		c: 'muted',
		d: 'normal',
		t1: 'focus',
		t2: 'muted',
		t3: 'muted'
	});
});

test('what is chosen and not there at this date mutes nothing', () => {
	const all = emphases(look({ t: 5, view: { selected: { type: 'tie', id: 't3' } } }));
	expect(new Set(Object.values(all))).toEqual(new Set(['normal']));
});

test('who hears an endorsement is drawn where it is in focus or new or just forming, and else not', () => {
	expect(look().audience).toEqual([]);
	expect(look({ view: { selected: { type: 'node', id: 'a' } } }).audience).toHaveLength(2);
	expect(look({ view: { selected: { type: 'node', id: 'c' } } }).audience).toHaveLength(0);
	expect(look({ view: { fresh: new Set(['t1']) } }).audience).toHaveLength(2);
	expect(look({ overlay: { ...atRest, growth: new Map([['t1', 0.5]]) } }).audience).toHaveLength(2);
	expect(look({ overlay: { ...atRest, growth: new Map([['t1', 0.3]]) } }).audience).toHaveLength(0);
});

test('what the last step brought is marked as new', () => {
	const scene = look({ view: { fresh: new Set(['a', 't3']) } });
	expect([...scene.nodes, ...scene.ties].filter(({ fresh }) => fresh).map(({ id }) => id)).toEqual(['a', 't3']);
});

test('a tie that forms is drawn as far as it has come, and can be pointed at along its whole length', () => {
	const lineAt = (growth: number) => {
		const scene = look({ overlay: { ...atRest, growth: new Map([['t3', growth]]) } });
		return scene.ties.find(({ id }) => id === 't3')!;
	};
	const [none, half, all] = [0, 0.5, 1].map(lineAt);
	expect(all?.strokes[0]?.d).toBe(all?.reachPath);
	expect(half?.strokes[0]?.d).not.toBe(half?.reachPath);
	expect(none?.strokes[0]?.d).not.toBe(half?.strokes[0]?.d);
	expect(new Set([none, half, all].map((tie) => tie?.reachPath)).size).toBe(1);
});

test('what leaves is drawn before the rest, with what is left of its presence', () => {
	const slice = sliceAt(network, 1, defaultFilter(network));
	const { tie, spell } = slice.ties.find((entry) => entry.tie.id === 't3')!;
	const { node, status } = slice.nodes[3]!;
	const scene = look({
		t: 5,
		overlay: {
			...atRest,
			leavingTies: [{ tie, spell, presence: 0.25 }],
			leavingNodes: [{ node, status, presence: 0.75 }]
		}
	});
	expect(scene.ties.find(({ id }) => id === 't3')).toMatchObject({ leaving: true, presence: 0.25 });
	expect(scene.nodes[0]).toMatchObject({ id: 'd', leaving: true, presence: 0.75 });
});

test('what comes in is as present as it has become, and a node that moves is drawn on its way', () => {
	const overlay = { ...atRest, presence: new Map([['b', 0.4]]), offsets: new Map([['a', { x: 10, y: 20 }]]) };
	const scene = look({ overlay });
	expect(scene.nodes.map(({ id, presence, x, y }) => [id, presence, x, y])).toEqual([
		['a', 1, 10, 20],
		['b', 0.4, 300, 0],
		['c', 1, 300, 200],
		['d', 1, 0, 200]
	]);
});

test('a node without a place is a mistake of the program', () => {
	const slice = sliceAt(network, 1, defaultFilter(network));
	const elsewhere = placed(networkOf({ nodes: ['a'] }));
	expect(() => sceneAt(network, elsewhere, slice, plainView)).toThrow('unknown node: b');
});
