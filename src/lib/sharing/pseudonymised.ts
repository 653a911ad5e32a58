import type { Sourced, TemporalNetwork, TemporalNode, Tie } from '../model/types.ts';

/** A network under pseudonyms, and the key to it, which stays with the researcher. */
export interface Pseudonymised {
	readonly network: TemporalNetwork;
	readonly key: readonly { readonly pseudonym: string; readonly id: string; readonly label: string }[];
}

/**
 * A network in which nodes have codes in place of ids and names, in an order that says nothing, and in which what is written freely is left out: notes,
 * sections, bounds, alternatives, the title. Ties, times, kinds, roles, statuses, weights, attributes and events are as they were.
 * @param without the attributes that are left out, by their columns
 * @param random numbers from 0 up to 1, such as nobody can guess
 */
export function pseudonymised(
	network: TemporalNetwork,
	without: ReadonlySet<string>,
	random: () => number
): Pseudonymised {
	const width = String(network.nodes.length).length;
	const order = shuffled(network.nodes, random);
	const codes = new Map(order.map(({ id }, at) => [id, `P${String(at + 1).padStart(width, '0')}`]));
	const codeOf = (id: string) => codes.get(id) ?? '';
	const nodes = network.nodes.map((node) => nodeUnder(node, codeOf, without)).sort(byId);
	const ties = network.ties
		.map((tie) => endsUnder(tie, codeOf))
		.sort(
			(a, b) => byText(a.source, b.source) || byText(a.target, b.target) || byText(a.kind, b.kind) || byText(a.id, b.id)
		)
		.map((tie, at, all) =>
			tieUnder(tie, codeOf, without, `t${String(at + 1).padStart(String(all.length).length, '0')}`)
		);
	return {
		network: {
			...withoutPicture(withoutLayoutBy(network, without), without),
			title: 'A network under pseudonyms',
			citation: '',
			nodes,
			ties
		},
		key: order.map(({ id, label }) => ({ pseudonym: codeOf(id), id, label }))
	};
}

/** A layout by a column that is left out cannot be asked for. */
function withoutLayoutBy(network: TemporalNetwork, without: ReadonlySet<string>): TemporalNetwork {
	const { layout, ...rest } = network;
	const isBy = (column: string | undefined) => column !== undefined && without.has(column);
	return !layout || isBy(layout.groupBy) || isBy(layout.ringBy) ? rest : network;
}

/** What was asked of the picture is in the nodes already, and the columns that it names may be gone; only looks go along. */
function withoutPicture(network: TemporalNetwork, without: ReadonlySet<string>): TemporalNetwork {
	const { picture, ...rest } = network;
	if (!picture) return network;
	const { order, colours, sizeBy } = picture;
	const looks = {
		...(order ? { order } : {}),
		...(colours ? { colours } : {}),
		...(sizeBy !== undefined && !without.has(sizeBy) ? { sizeBy } : {})
	};
	return Object.keys(looks).length > 0 ? { ...rest, picture: looks } : rest;
}

/** Where a row comes from without its words: how sure it is stays. */
const wordless = ({ evidence, datePrecision }: Sourced): Sourced => ({
	evidence,
	datePrecision,
	bounds: '',
	section: '',
	note: ''
});

function nodeUnder(node: TemporalNode, codeOf: (id: string) => string, without: ReadonlySet<string>): TemporalNode {
	const code = codeOf(node.id);
	return {
		...node,
		...wordless(node),
		id: code,
		label: code,
		shortLabel: code,
		attributes: left(node.attributes, without),
		parent: node.parent === null ? null : codeOf(node.parent),
		statuses: node.statuses.map((status, at) => ({ ...status, ...wordless(status), id: `${code}s${at + 1}` }))
	};
}

/** Attributes without those that are left out. */
const left = (attributes: TemporalNode['attributes'], without: ReadonlySet<string>) =>
	Object.fromEntries(Object.entries(attributes).filter(([name]) => !without.has(name)));

/** Of a tie without direction the first end is the one whose code comes first. */
function endsUnder(tie: Tie, codeOf: (id: string) => string): Tie {
	const [source, target] = [codeOf(tie.source), codeOf(tie.target)];
	return tie.directed || source < target ? { ...tie, source, target } : { ...tie, source: target, target: source };
}

const tieUnder = (tie: Tie, codeOf: (id: string) => string, without: ReadonlySet<string>, id: string): Tie => ({
	...tie,
	id,
	audience: tie.audience === null ? null : codeOf(tie.audience),
	alternatives: '',
	spells: tie.spells.map((spell) => ({
		...spell,
		...wordless(spell),
		...(spell.attributes ? { attributes: left(spell.attributes, without) } : {})
	}))
});

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: { readonly id: string }, b: { readonly id: string }) => byText(a.id, b.id);

/** Every order is as likely as any other (Fisher and Yates). */
function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
	const order = [...all];
	for (let last = order.length - 1; last > 0; last--) {
		const at = Math.floor(random() * (last + 1));
		[order[last], order[at]] = [order[at]!, order[last]!];
	}
	return order;
}
