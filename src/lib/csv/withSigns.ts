import type { StatusTerm, Term, TemporalNode } from '../model/types.ts';

/** So many statuses have a sign of their own at most; where there are more, the rarer ones share the last. */
export const mostSigns = 8;

/** Words that say that there is none: such a node stays empty. */
const saysNone = /^(?:none|no|nothing|0|unknown|n\/?a|-+|)$/i;

/** Statuses with the numbers of their signs, in the order of the legend; without any where some status has a degree, which stripes and fill tell. The words of most nodes come first to a sign of their own; those that come first where somebody has put them in order. */
export function withSigns(
	statuses: readonly Term[],
	nodes: readonly TemporalNode[],
	isOrdered = false
): readonly StatusTerm[] {
	const counts = new Map<string, number>();
	for (const node of nodes) {
		if (node.statuses.some(({ degree }) => degree !== null)) return statuses;
		for (const word of new Set(node.statuses.map(({ status }) => status)))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const words = statuses.map(({ id }) => id).filter((id) => counts.has(id) && !saysNone.test(id));
	const ranked = isOrdered ? words : words.toSorted((a, b) => counts.get(b)! - counts.get(a)!);
	const first = new Set(words.length > mostSigns ? ranked.slice(0, mostSigns - 1) : words);
	const own = words.filter((word) => first.has(word));
	const signs = new Map(words.map((word) => [word, first.has(word) ? own.indexOf(word) : mostSigns - 1]));
	return statuses.map((status) => {
		const sign = signs.get(status.id);
		return sign === undefined ? status : { ...status, sign };
	});
}
