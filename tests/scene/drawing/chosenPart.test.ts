import { expect, test } from 'vitest';
import { chosenPart } from '../../../src/lib/scene/drawing/chosenPart.ts';
import { few } from '../../../src/lib/scene/drawing/chosenPart.ts';
import type { Slice } from '../../../src/lib/model/slice.ts';
import { networkOf } from '../../model/networkOf.ts';
import { sliceOf } from './small.ts';

const idsOf = ({ nodes, ties }: Slice) => [nodes.map(({ node }) => node.id), ties.map(({ tie }) => tie.id)];
const none = new Set<string>();

test('a chosen node comes with its ties and their other ends, the active mark alone', () => {
	const slice = sliceOf(6);
	expect(
		idsOf(
			chosenPart(
				slice,
				[
					{ type: 'node', id: 'a' },
					{ type: 'node', id: 'b' }
				],
				none
			)
		)
	).toEqual([
		['a', 'b', 'c'],
		['t1', 't2']
	]);
	expect(idsOf(chosenPart(slice, [null, { type: 'node', id: 'b' }], none))).toEqual([['b'], []]);
});

test('a tie comes with its ends, and a chosen one with who hears it', () => {
	const network = networkOf({ ties: [['t1', 'a', 'b', { kind: 'endorsement', audience: 'c' }]] });
	const slice = sliceOf(0, network);
	expect(idsOf(chosenPart(slice, [null, { type: 'tie', id: 't1' }], none))).toEqual([['a', 'b'], ['t1']]);
	expect(idsOf(chosenPart(slice, [{ type: 'tie', id: 't1' }], none))).toEqual([['a', 'b', 'c'], ['t1']]);
});

test('what is new is drawn mark by mark', () => {
	expect(idsOf(chosenPart(sliceOf(6), [null], new Set(['t3', 'a'])))).toEqual([['a', 'b', 'c'], ['t3']]);
});

test('a node of very many ties comes alone: its ties are drawn with the many', () => {
	const nodes = Array.from({ length: few }, (_, i) => `n${String(i).padStart(3, '0')}`);
	const network = networkOf({ nodes, ties: nodes.slice(1).map((id) => [`t${id}`, 'n000', id] as const) });
	const hub = [{ type: 'node', id: 'n000' }] as const;
	expect(idsOf(chosenPart(sliceOf(0, network), hub, new Set(['n001'])))).toEqual([['n000'], []]);
});
