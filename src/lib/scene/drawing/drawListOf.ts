import type { Trajectories } from '../../layout/trajectories.ts';
import type { Slice } from '../../model/slice.ts';
import type { TemporalNetwork } from '../../model/types.ts';
import { emphasisOf, focusOf } from '../focus.ts';
import type { Emphasis } from '../types.ts';
import type { Selection } from '../view.ts';
import { batched, type Run } from './batched.ts';
import { networkIndex } from './networkIndex.ts';
import type { Batch, DrawList } from './types.ts';

/** Painting order: what is muted lies beneath. */
const emphases: readonly Emphasis[] = ['muted', 'normal', 'focus'];
// Above every code of a look.
const shift = 2 ** 24;

/** What is drawn of a slice, batched by style: the compact form of sceneAt, of the same data, selection and alphabet. */
export function drawListOf(
	network: TemporalNetwork,
	trajectories: Trajectories,
	slice: Slice,
	selected: Selection | null
): DrawList {
	const index = networkIndex(network, trajectories);
	const focus = focusOf(slice, selected);
	const level = (type: 'node' | 'tie', id: string): number =>
		emphases.indexOf(
			emphasisOf(type === 'node' ? focus?.nodes : focus?.ties, id, selected?.type === type && selected.id === id)
		);

	const nodeRow = rowsOf(network.nodes, slice.nodes, ({ node }) => node);
	const nodeCodes = Float64Array.from(
		slice.nodes,
		({ node, status }, i) => index.nodeCode(nodeRow[i]!, status) + shift * (focus ? level('node', node.id) : 1)
	);
	const nodes = batched(
		nodeCodes,
		Uint32Array.from(nodeCodes, (_, i) => i)
	);

	const tieRow = rowsOf(network.ties, slice.ties, ({ tie }) => tie);
	const tieCodes = Float64Array.from(
		slice.ties,
		({ tie, spell }, i) => index.tieCode(tieRow[i]!, spell) + shift * (focus ? level('tie', tie.id) : 1)
	);
	const ties = batched(tieCodes, inOrder(index.order, tieRow));

	const batches = <Look>(runs: readonly Run[], lookOf: (code: number) => Look): readonly Batch<Look>[] =>
		runs.map(({ code, from, to }) => ({
			look: lookOf(code % shift),
			emphasis: emphases[Math.floor(code / shift)]!,
			from,
			to
		}));
	const nodeBatches = batches(nodes.runs, (code) => index.nodeLooks[code]!);
	const node = nodes.order.map((i) => index.place[nodeRow[i]!]!);
	const rim = new Float32Array(trajectories.nodeIds.length);
	for (const { look, from, to } of nodeBatches) for (let i = from; i < to; i++) rim[node[i]!] = look.radius;
	return {
		slice,
		nodeBatches,
		tieBatches: batches(ties.runs, index.tieLook),
		nodeEntry: nodes.order,
		node,
		tieEntry: ties.order,
		source: ties.order.map((i) => index.source[tieRow[i]!]!),
		target: ties.order.map((i) => index.target[tieRow[i]!]!),
		rim
	};
}

/** Of each entry of a slice its row in the network; a slice keeps the network's order, so that one walk finds them all. */
function rowsOf<Row extends { readonly id: string }, Entry>(
	rows: readonly Row[],
	entries: readonly Entry[],
	rowOf: (entry: Entry) => Row
): Uint32Array {
	let row = 0;
	return Uint32Array.from(entries, (entry) => {
		const wanted = rowOf(entry);
		while (row < rows.length && rows[row] !== wanted) row++;
		if (row === rows.length) throw new Error(`not in order: ${wanted.id}`);
		return row++;
	});
}

/** The entries of a slice in the order in which their rows are listed. */
function inOrder(order: Uint32Array, row: Uint32Array): Uint32Array {
	// Counted from 1: 0 is not there.
	const entryOf = new Uint32Array(order.length);
	for (let i = 0; i < row.length; i++) entryOf[row[i]!] = i + 1;
	const entries = new Uint32Array(row.length);
	let n = 0;
	for (const at of order) if (entryOf[at]! > 0) entries[n++] = entryOf[at]! - 1;
	return entries;
}
