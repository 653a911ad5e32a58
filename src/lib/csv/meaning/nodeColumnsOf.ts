import { distinctOf, type Body, type Column } from './bodyOf.ts';
import type { Ends } from './endsOf.ts';

/** Two columns of a table of ties that say one thing of the node at either end, such as "Ci Cj". */
export interface NodeColumns {
	readonly name: string;
	readonly source: Column;
	readonly target: Column;
}

/** The columns that say of each node the same in all rows: they belong to nodes, not to ties. */
export function nodeColumnsOf(body: Body, ends: Ends, free: readonly Column[]): readonly NodeColumns[] {
	if (ends.source.length !== 1 || ends.each) return [];
	const found: NodeColumns[] = [];
	const taken = new Set<Column>();
	for (const [at, source] of free.entries())
		for (const target of free.slice(at + 1)) {
			if (taken.has(source) || taken.has(target)) continue;
			const name = nameOf(body, source, target);
			if (name === null || !saysTheSame(body, ends, source, target)) continue;
			taken.add(source).add(target);
			found.push({ name, source, target });
		}
	return found;
}

/** What two columns have in common by their names; null where they have nothing. */
function nameOf({ named }: Body, source: Column, target: Column): string | null {
	if (!named) {
		const words = !source.numeric && !target.numeric && target.index === source.index + 1;
		return words ? source.name : null;
	}
	if (source.key === target.key) return source.name;
	const stem = /^(.*?)[ _.-]?(?:1|i|a)$/i.exec(source.name)?.[1];
	const other = /^(.*?)[ _.-]?(?:2|j|b)$/i.exec(target.name)?.[1];
	if (stem && stem === other) return stem;
	const from = /^(?:source|from|sender|ego)[ _.-]?(.+)$/i.exec(source.name)?.[1];
	const to = /^(?:target|to|receiver|recipient|alter)[ _.-]?(.+)$/i.exec(target.name)?.[1];
	return from && from.toLowerCase() === to?.toLowerCase() ? from : null;
}

function saysTheSame({ height }: Body, ends: Ends, source: Column, target: Column): boolean {
	const [from, to] = [ends.source[0]!, ends.target[0]!];
	if (distinctOf(source) + distinctOf(target) < 2 || (source.blank === height && target.blank === height)) return false;
	const of = new Map<string, string>();
	for (let row = 0; row < height; row++)
		for (const [end, column] of [
			[from, source],
			[to, target]
		] as const) {
			const node = end.values[end.codes[row]!]!;
			const value = column.values[column.codes[row]!]!;
			const known = of.get(node);
			if (known !== undefined && known !== value) return false;
			if (known === undefined) of.set(node, value);
		}
	// Nodes of one row each say nothing of whether it is theirs; names that belong together do.
	return true;
}
