import type { Trajectories } from '../../layout/trajectories.ts';
import { atOnce, type Steps } from '../../model/bySteps.ts';
import type { StatusSpell, TemporalNetwork } from '../../model/types.ts';
import { ordinalsOf } from '../ordinals.ts';
import { categoryOf, roleOf } from '../sceneAt.ts';
import { nodeLook, nodeWords } from './nodeLook.ts';
import { tieLook, type TieSort } from './tieLook.ts';
import type { NodeLook, TieLook } from './types.ts';

/** What of a network and its trajectories never changes, looked up once: what is drawn of a slice is found without searching. */
export interface NetworkIndex {
	/** Of each node of the network its place among the positions, of each tie those of its ends. */
	readonly place: Uint32Array;
	readonly source: Uint32Array;
	readonly target: Uint32Array;
	/** The ties in the order in which they are thinned: the same at every date, and unlike any order of the table. */
	readonly order: Uint32Array;
	/** The number of the look of a node or tie by its row; equal looks have the same number, and lower ones are painted first. */
	readonly nodeCode: (row: number, status: StatusSpell | null) => number;
	readonly tieCode: (row: number, spell: Pick<TieSort, 'evidence' | 'weight'>) => number;
	readonly nodeLooks: readonly NodeLook[];
	readonly tieLook: (code: number) => TieLook;
}

/** Painting order, from beneath to above: as in sceneAt. */
const forms = ['pull', 'funding', 'information', 'plain', 'joint', 'referral', 'endorsement'] as const;
const modes = ['realised', 'declined', 'blocked', 'expected_unmet'] as const;
const evidences = [null, 'documented', 'inferred', 'illustrative'] as const;
const weights = [1, 1.5, 2, 2.5, 3] as const;

const known = new WeakMap<TemporalNetwork, { readonly nodeIds: readonly string[]; readonly index: NetworkIndex }>();

type Order = Pick<Trajectories, 'nodeIds'>;

/** The index of a network with its trajectories, made once for one order of nodes: a layout that is moved keeps it. */
export const networkIndex = (network: TemporalNetwork, order: Order): NetworkIndex =>
	atOnce(networkIndexBySteps(network, order));

/** The same by steps, for what is laid out yet: of so many ties it takes longer than a frame. */
export function* networkIndexBySteps(network: TemporalNetwork, order: Order): Steps<NetworkIndex> {
	const { nodeIds } = order;
	const made = known.get(network);
	if (made && (made.nodeIds === nodeIds || sameList(made.nodeIds, nodeIds))) return made.index;
	const index = yield* newIndex(network, order);
	known.set(network, { nodeIds, index });
	return index;
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((id, i) => id === b[i]);

function* newIndex(network: TemporalNetwork, nodes: Order): Steps<NetworkIndex> {
	const ordinals = ordinalsOf(nodes);
	const placeOf = (id: string): number => {
		const place = ordinals.get(id);
		if (place === undefined) throw new Error(`unknown node: ${id}`);
		return place;
	};
	const codes = new Map<string, number>();
	const nodeLooks: NodeLook[] = [];
	// What a node looked like last, it mostly looks like next.
	const lastStatus: (StatusSpell | null | undefined)[] = new Array(network.nodes.length);
	const lastCode = new Uint32Array(network.nodes.length);
	const formOf = new Map(network.kinds.map(({ id, form }) => [id, forms.indexOf(form)]));
	const plain = forms.indexOf('plain');
	const sorts = Uint32Array.from(
		network.ties,
		({ kind, mode }) => (formOf.get(kind) ?? plain) * modes.length + modes.indexOf(mode)
	);
	const looks = new Map<number, TieLook>();
	const place = Uint32Array.from(network.nodes, ({ id }) => placeOf(id));
	yield;
	const source = Uint32Array.from(network.ties, (tie) => placeOf(tie.source));
	yield;
	const target = Uint32Array.from(network.ties, (tie) => placeOf(tie.target));
	yield;
	const order = scattered(network.ties.length);
	yield;
	return {
		...{ place, source, target, order, nodeLooks },
		nodeCode: (row, status) => {
			if (lastStatus[row] === status) return lastCode[row]!;
			const node = network.nodes[row]!;
			const { standing } = network;
			const codebook = { role: roleOf(network, node), standing, category: categoryOf(network, status?.status) };
			const words = nodeWords(node, status, codebook);
			let code = codes.get(words);
			if (code === undefined) {
				code = nodeLooks.push(nodeLook(node, status, codebook)) - 1;
				codes.set(words, code);
			}
			lastStatus[row] = status;
			return (lastCode[row] = code);
		},
		tieCode: (row, { evidence, weight }) =>
			(sorts[row]! * evidences.length + evidences.indexOf(evidence)) * weights.length +
			Math.round(2 * (Math.min(3, Math.max(1, weight)) - 1)),
		tieLook: (code) => {
			let look = looks.get(code);
			if (!look) {
				const weight = weights[code % weights.length]!;
				const rest = Math.floor(code / weights.length);
				const evidence = evidences[rest % evidences.length]!;
				const sort = Math.floor(rest / evidences.length);
				look = tieLook({
					form: forms[Math.floor(sort / modes.length)]!,
					mode: modes[sort % modes.length]!,
					evidence,
					weight
				});
				looks.set(code, look);
			}
			return look;
		}
	};
}

/** The numbers below n, scattered by a multiplicative hash (Knuth, TAOCP 3, 6.4): any beginning of them is a fair sample. */
function scattered(n: number): Uint32Array {
	const hash = (i: number) => Math.imul(i + 1, 2654435761) >>> 0;
	return Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => hash(a) - hash(b));
}
