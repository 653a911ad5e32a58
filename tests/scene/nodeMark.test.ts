import { expect, test } from 'vitest';
import type { Evidence, NodeShape } from '../../src/lib/model/types.ts';
import { initialOf, nodeMark, type NodeStyle } from '../../src/lib/scene/nodeMark.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

const standing = { line: 0.6, given: { base: 0.4, history: 0.4 }, earnedStep: 0.15 };
const style = (shape: NodeShape, more: Partial<NodeStyle> = {}): NodeStyle => ({
	role: { id: 'role', label: 'Role', description: '', shape },
	standing,
	category: null,
	glyph: 1,
	emphasis: 'normal',
	fresh: false,
	presence: 1,
	leaving: false,
	shift: null,
	...more
});

function mark(
	shape: NodeShape,
	degree: number | null = null,
	node: { evidence?: Evidence | null; label?: string; shortLabel?: string } = {},
	more: Partial<NodeStyle> = {}
) {
	const [one] = networkOf({ nodes: [{ id: 'n', ...node }] }).nodes;
	const status = degree === null ? null : statusOf('local', 0, 10, { degree, basis: ['base'] });
	return nodeMark(one!, status, { x: 1.23456, y: -0.00001 }, style(shape, more));
}
const looks = (...args: Parameters<typeof mark>) => mark(...args).strokes.map(({ fill, ink }) => `${fill} ${ink}`);

test.each([
	['vessel', 37],
	['project', 8.5],
	['square', 6.5],
	['diamond', 10],
	['double-square', 11],
	['ring', 9]
] as const)('a %s has its own radius, larger where the camera stands far off', (shape, radius) => {
	expect(mark(shape).radius).toBe(radius);
	expect(mark(shape, null, {}, { glyph: 2 }).radius).toBe(2 * radius);
});

test('a mark stands at its place to a thousandth, and has no negative zero', () => {
	expect([mark('ring').x, mark('ring').y]).toEqual([1.235, 0]);
});

test('inside the line a square and a diamond are full, outside and without a degree they are open', () => {
	expect(looks('square', 0.6)).toEqual(['mark null']);
	expect(looks('square', 0.59)).toEqual(['glass mark']);
	expect(looks('square')).toEqual(['glass mark']);
	expect(looks('diamond', 0.6)).toEqual(['mark null']);
	expect(looks('diamond', 0.4)).toEqual(['glass ink']);
});

test('a square that is less sure keeps an open rim, with a core where it stands inside', () => {
	expect(looks('square', 0.8, { evidence: 'illustrative' })).toEqual(['glass mark', 'mark null']);
	expect(looks('square', 0.4, { evidence: 'illustrative' })).toEqual(['glass mark']);
});

test('without a line nothing stands inside', () => {
	const noLine = { standing: { ...standing, line: null } };
	expect(looks('square', 1, {}, noLine)).toEqual(['glass mark']);
});

test('a double square has two squares, a ring one, a project that existed before a point in its ring', () => {
	expect(looks('double-square')).toEqual(['glass ink', 'null ink']);
	expect(looks('ring')).toEqual(['glass ink-2']);
	expect(looks('project')).toEqual(['glass ink']);
	expect(looks('project', null, { label: 'Project A1: existing project' })).toEqual(['glass ink', 'ink null']);
});

test.each(['vessel', 'project', 'square', 'diamond', 'double-square', 'ring'] as const)(
	'the rim of a %s is solid where stated, dashed where it follows, dotted where it is our drawing',
	(shape) => {
		const rim = (evidence: Evidence | null) => {
			const { strokes } = mark(shape, null, { evidence });
			return strokes.find(({ ink }) => ink !== null)?.dash;
		};
		expect(rim('documented')).toBeNull();
		expect(rim(null)).toBeNull();
		expect(rim('inferred')).toMatch(/^[1-9][\d.]* [1-9][\d.]*$/);
		expect(rim('illustrative')).toMatch(/^0 [1-9][\d.]*$/);
	}
);

test('only a vessel carries a letter, and only where its name ends in one', () => {
	expect(mark('vessel', null, { shortLabel: 'Org A' }).letter?.text).toBe('A');
	expect(mark('vessel', null, { shortLabel: 'Residents' }).letter).toBeNull();
	expect(mark('square', null, { shortLabel: 'Org A' }).letter).toBeNull();
	expect(['Org 12', ' Org  É ', 'Team 123', '', '😀'].map(initialOf)).toEqual(['12', 'É', null, null, '😀']);
});

test('a node without a status says so', () => {
	expect(mark('vessel').status).toBe('none');
	expect(mark('vessel', 0.4).status).toBe('local');
});

test('a standing that changes rises from what it was to what it is', () => {
	const top = (share: number) => {
		const from = statusOf('outsider', 0, 5, { degree: 0 });
		const { strokes } = mark('vessel', 0.4, {}, { shift: { from, share } });
		const stripe = strokes.find(({ fill }) => fill === 'ink');
		return stripe ? Number(/^M\S+ (\S+?)H/.exec(stripe.d)?.[1]) : null;
	};
	expect([0, 0.5, 1].map(top)).toEqual([null, 23.45, 8.65]);
});

test('a standing that falls is seen sinking', () => {
	const from = statusOf('local', 0, 5, { degree: 0.4, basis: ['base'] });
	const inks = (share: number) => looks('vessel', 0, {}, { shift: { from, share } }).filter((s) => s === 'ink null');
	expect([0, 0.5, 1].map((share) => inks(share).length)).toEqual([1, 1, 0]);
});
