import { expect, test } from 'vitest';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import { withSigns } from '../../src/lib/csv/withSigns.ts';
import { categorySign } from '../../src/lib/scene/categorySign.ts';
import { nodeMark } from '../../src/lib/scene/nodeMark.ts';
import { categoryOf } from '../../src/lib/scene/sceneAt.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

/** Nodes that each have one of the words, the first word the most. */
function withWords(words: readonly string[], degree: number | null = null) {
	const nodes = words.flatMap((word, at) =>
		Array.from({ length: words.length - at }, (_, i) => ({
			id: `${word} ${i}`,
			statuses: [statusOf(word, 0, 10, { degree })]
		}))
	);
	const statuses = [...words].sort().map((id) => ({ id, label: id, description: '' }));
	const network = networkOf({ nodes, rest: { statuses } });
	return { ...network, statuses: withSigns(network.statuses, network.nodes) };
}

const signsIn = ({ statuses }: TemporalNetwork) => statuses.map(({ id, sign }) => `${id}${sign ?? ''}`).join(' ');

test('statuses without degrees have a sign each, in the order of the legend; what says that there is none has none', () => {
	const network = withWords(['outsider', 'local', 'none']);
	expect(signsIn(network)).toBe('local0 none outsider1');
	expect(categoryOf(network, 'none')).toBeNull();
	expect(categoryOf(network, undefined)).toBeNull();
	expect(categoryOf(network, 'outsider')).toEqual({ sign: 1, hue: null });
});

test('where a status has a degree, the fill tells it and there are no signs', () => {
	expect(signsIn(withWords(['a', 'b'], 0.5))).toBe('a b');
	expect(withSigns([], [])).toEqual([]);
});

test('of more than eight the seven that most nodes have keep a sign of their own, and the others share the last', () => {
	expect(signsIn(withWords('jklmnopabc'.split('')))).toBe('a7 b7 c7 j0 k1 l2 m3 n4 o5 p6');
	expect(signsIn(withWords('jklmnopa'.split('')))).toBe('a0 j1 k2 l3 m4 n5 o6 p7');
});

test('no two signs have the same form, and each lies within the square that it may fill', () => {
	const signs = [0, 1, 2, 3, 4, 5, 6, 7].map((sign) => categorySign({ sign, hue: null }, 4, 1));
	expect(new Set(signs.map(({ d }) => d)).size).toBe(8);
	expect(signs.map(({ d }) => d)).toMatchSnapshot();
	expect(() => categorySign({ sign: 8, hue: null }, 4, 1)).toThrow('unknown category: 8');
});

test('the sign lies in the mark of a node, above its rim and fill', () => {
	const network = withWords(['outsider', 'local']);
	const [node] = network.nodes;
	const mark = nodeMark(
		node!,
		node!.statuses[0]!,
		{ x: 0, y: 0 },
		{
			role: { id: 'node', label: 'Node', description: '', shape: 'square' },
			standing: network.standing,
			category: categoryOf(network, node!.statuses[0]!.status),
			...{ glyph: 1, emphasis: 'normal', fresh: false, presence: 1, leaving: false, shift: null }
		}
	);
	expect(mark.strokes).toHaveLength(2);
	expect(mark.strokes[1]).toEqual(categorySign({ sign: 1, hue: null }, 0.6 * 6.5, 1));
});

test('a chosen colour is that of the sign and of the rim, and changes no form', () => {
	const network = withWords(['outsider', 'local']);
	const statuses = network.statuses.map((status) => (status.id === 'local' ? { ...status, colour: 'teal' } : status));
	const category = categoryOf({ ...network, statuses } as TemporalNetwork, 'local');
	expect(category).toEqual({ sign: 0, hue: 'hue-teal' });
	const [plain, coloured] = [null, 'hue-teal' as const].map((hue) =>
		nodeMark(
			network.nodes[0]!,
			null,
			{ x: 0, y: 0 },
			{
				role: { id: 'node', label: 'Node', description: '', shape: 'square' },
				standing: network.standing,
				category: { sign: 0, hue },
				...{ glyph: 1, emphasis: 'normal', fresh: false, presence: 1, leaving: false, shift: null }
			}
		)
	);
	expect(coloured!.strokes.map(({ ink, fill }) => [ink, fill])).toEqual([
		['hue-teal', 'glass'],
		[null, 'hue-teal']
	]);
	expect(coloured!.strokes.map(({ d }) => d)).toEqual(plain!.strokes.map(({ d }) => d));
});

test('the size of a node is the radius of its mark as a multiple of the usual one; its rim keeps its width', () => {
	const network = withWords(['outsider', 'local']);
	const [usual, twice] = [undefined, 2].map((size) =>
		nodeMark(
			{ ...network.nodes[0]!, ...(size === undefined ? {} : { size }) },
			null,
			{ x: 0, y: 0 },
			{
				role: { id: 'node', label: 'Node', description: '', shape: 'square' },
				standing: network.standing,
				category: null,
				...{ glyph: 1, emphasis: 'normal', fresh: false, presence: 1, leaving: false, shift: null }
			}
		)
	);
	expect([usual!.radius, twice!.radius]).toEqual([6.5, 13]);
	expect([usual!.strokes[0]!.width, twice!.strokes[0]!.width]).toEqual([1.6, 1.6]);
});
