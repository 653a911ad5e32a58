import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { endsByName } from './synonyms.ts';

/** The columns of the two ends of a tie, each perhaps of several columns that together are an id. */
export interface Ends {
	readonly source: readonly Column[];
	readonly target: readonly Column[];
	/** Whether a name says so; else the values do. */
	readonly byName: boolean;
	/** Share of the smaller end's values that the other end has too, 0 to 1. */
	readonly overlap: number;
}

/** The share of the smaller column's distinct values that the other one has too. */
export function overlapOf(a: Column, b: Column): number {
	const [small, large] = a.values.length <= b.values.length ? [a, b] : [b, a];
	const other = new Set(large.values);
	const there = distinctOf(small);
	if (there === 0) return 0;
	return small.values.filter((value) => value !== '' && other.has(value)).length / there;
}

/** The two ends by name; where names say nothing, columns that share most of their values, or the only two words there are. */
export function endsOf(body: Body, mayGuess: boolean): Ends | null {
	const { columns } = body;
	const named = body.named ? endsByName(columns.map(({ key }) => key)) : null;
	if (named) {
		const [source, target] = [columns[named[0]]!, columns[named[1]]!];
		return { source: [source], target: [target], byName: true, overlap: overlapOf(source, target) };
	}
	if (!mayGuess) return null;
	return compositeEnds(body) ?? likeEnds(body) ?? sameNamed(body);
}

/** Ids in two columns at each end: h1, m1, h2, m2. As many of the leading pairs are taken as make more nodes. */
function compositeEnds({ columns, named, height }: Body): Ends | null {
	if (!named) return null;
	const pairs = columns.flatMap((column) => {
		const stem = /^([a-z]+)1$/.exec(column.key)?.[1];
		const other = stem && columns.find(({ key }) => key === `${stem}2`);
		return other ? [{ source: column, target: other }] : [];
	});
	if (pairs.length < 2) return null;
	let taken = pairs.slice(0, 1);
	const nodesOf = (chosen: typeof pairs) => {
		const seen = new Set<string>();
		for (let r = 0; r < height; r++)
			for (const end of ['source', 'target'] as const)
				seen.add(chosen.map((pair) => pair[end].values[pair[end].codes[r]!]!).join('\u001f'));
		return seen.size;
	};
	for (let next = 2; next <= pairs.length; next++) {
		if (nodesOf(pairs.slice(0, next)) <= 1.05 * nodesOf(taken)) break;
		taken = pairs.slice(0, next);
	}
	return {
		source: taken.map(({ source }) => source),
		target: taken.map(({ target }) => target),
		byName: true,
		overlap: 1
	};
}

const leastOverlap = 0.3;
/** Codes of few values share them without being nodes. */
const fewest = 5;

/** The two columns that share most of their values, the more values the better: ids are many, codes few. */
function likeEnds({ columns, height }: Body): Ends | null {
	let best: (Ends & { readonly score: number }) | null = null;
	for (const [at, source] of columns.entries())
		for (const target of columns.slice(at + 1)) {
			if (distinctOf(source) < 2 && distinctOf(target) < 2) continue;
			if (height > 2 * fewest && source.numeric && new Set([...source.values, ...target.values]).size < fewest)
				continue;
			if (source.values.some(isMoment) || target.values.some(isMoment)) continue;
			const overlap = overlapOf(source, target);
			const score = overlap * Math.log2(1 + Math.min(distinctOf(source), distinctOf(target)));
			// Columns side by side are the likelier ends.
			const near = score * (target.index === source.index + 1 ? 1.25 : 1);
			if (overlap >= leastOverlap && (!best || near > best.score))
				best = { source: [source], target: [target], byName: false, overlap, score: near };
		}
	return best ?? alikeNumbers(columns, height);
}

/** Two columns side by side of whole numbers within one range, few of them in both: a large network of which little was seen. */
function alikeNumbers(columns: readonly Column[], height: number): Ends | null {
	for (const [at, source] of columns.entries()) {
		const target = columns[at + 1];
		if (!target || !source.whole || !target.whole || source.blank + target.blank > 0) continue;
		if ([source, target].some((column) => distinctOf(column) < Math.max(fewest, 0.2 * height))) continue;
		const [a, b] = [source, target].map(({ values }) => values.map(Number).sort((x, y) => x - y));
		const [low, high] = [Math.max(a![0]!, b![0]!), Math.min(a!.at(-1)!, b!.at(-1)!)];
		const [lowest, highest] = [Math.min(a![0]!, b![0]!), Math.max(a!.at(-1)!, b!.at(-1)!)];
		if (high - low < 0.5 * (highest - lowest)) continue;
		return { source: [source], target: [target], byName: false, overlap: leastOverlap };
	}
	return null;
}

const isMoment = (value: string) => /\d{4}-\d\d|\d:\d\d/.test(value);

/** "name;name;calls;texts": two columns of one name, or the first two columns of words. */
function sameNamed({ columns, named, height }: Body): Ends | null {
	const of = (source: Column, target: Column) => ({
		source: [source],
		target: [target],
		byName: false,
		overlap: overlapOf(source, target)
	});
	if (named)
		for (const [at, column] of columns.entries()) {
			const twin = columns.slice(at + 1).find(({ key }) => key !== '' && key === column.key);
			if (twin && distinctOf(column) > 1) return of(column, twin);
		}
	const [first, second] = columns;
	// Two columns and nothing else are a list of ties, even where no node is at both ends (persons and events).
	if (first && second && columns.length === 2 && !named && first.blank === 0 && second.blank === 0) {
		// A column of ids of which none comes again, beside words that do, is a table of nodes.
		const isNodes = distinctOf(first) === height && distinctOf(second) * 2 < height && overlapOf(first, second) === 0;
		return isNodes ? null : of(first, second);
	}
	return null;
}

/** The first two columns of words that come again, where nothing else is known: persons and events, authors and places. */
export function wordEnds({ columns, height }: Body): Ends | null {
	const words = columns.filter(
		(column) =>
			!column.numeric &&
			column.blank * 5 < height &&
			distinctOf(column) > 1 &&
			distinctOf(column) <= 0.8 * height &&
			!column.values.some(isMoment)
	);
	const [source, target] = words;
	if (!source || !target || height < 4) return null;
	return { source: [source], target: [target], byName: false, overlap: overlapOf(source, target) };
}
