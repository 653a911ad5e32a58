import type { TemporalNetwork } from './types.ts';

type Rows = readonly { readonly attributes?: Readonly<Record<string, string>> }[];

const known = new WeakMap<object, readonly string[]>();

/** The names under which rows say something, as they come up; looked for once in the same rows. */
function namesIn(whole: object, parts: Iterable<Rows>): readonly string[] {
	const before = known.get(whole);
	if (before) return before;
	const names = new Set<string>();
	for (const rows of parts) for (const { attributes } of rows) for (const name in attributes) names.add(name);
	const columns = [...names];
	known.set(whole, columns);
	return columns;
}

/** The columns of the nodes table that are the data's own, beside those that every table has. */
export const ownNodeColumns = ({ nodes }: Pick<TemporalNetwork, 'nodes'>): readonly string[] => namesIn(nodes, [nodes]);

/** The same of the table of ties. */
export const ownTieColumns = ({ ties }: Pick<TemporalNetwork, 'ties'>): readonly string[] =>
	namesIn(
		ties,
		(function* () {
			for (const { spells } of ties) yield spells;
		})()
	);
