import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { endsByName } from './synonyms.ts';
import { fewest, leastOverlap, overlapOf } from './overlapOf.ts';
import { alikeNumbers, unnamedEnds } from './unnamedEnds.ts';
import { readingsOf } from './timeOf.ts';

/** The columns of the two ends of a tie, each perhaps of several columns that together are an id. */
export interface Ends {
	readonly source: readonly Column[];
	readonly target: readonly Column[];
	/** Whether a name says so; else the values do. */
	readonly byName: boolean;
	/** Share of the smaller end's values that the other end has too, 0 to 1. */
	readonly overlap: number;
	/** Whether each column of the target holds a node of its own (an adjacency list); else all together are one id. */
	readonly each?: boolean;
}

/** The two ends by name; where names say nothing, columns that share most of their values, or the only two words there are. */
export function endsOf(body: Body, mayGuess: boolean): Ends | null {
	const columns = withoutDates(body);
	const named = body.named ? endsByName(columns.map(({ key }) => key)) : null;
	if (named) {
		const [source, target] = [columns[named[0]]!, columns[named[1]]!];
		return { source: [source], target: [target], byName: true, overlap: overlapOf(source, target) };
	}
	if (!mayGuess) return null;
	const known = { ...body, columns };
	return (
		compositeEnds(known) ?? twinEnds(known) ?? (body.named ? likeEnds(known) : unnamedEnds(known)) ?? firstTwo(known)
	);
}

/** "from" and "to" may be dates: then the ends are other columns. */
function withoutDates({ columns, named }: Body): readonly Column[] {
	const isDates = (column: Column) => {
		const written = readingsOf(column)[0];
		return (
			written !== undefined &&
			written.rate > 0.9 &&
			(written.evident || (written.format === 'year' && distinctOf(column) > 0))
		);
	};
	if (!named || columns.length < 4) return columns;
	const dates = columns.filter(({ key }) => key === 'from' || key === 'to');
	return dates.length > 0 && dates.every((column) => column.blank < column.codes.length) && dates.every(isDates)
		? columns.filter((column) => !dates.includes(column))
		: columns;
}

/** Whoever is numbered 1 and 2 is at the ends of a tie. */
const somebody =
	/(?:code|id|person|name|node|actor|country|state|member|author|emp|employee|hero|party|firm|org|user|agent|player|character|speaker|student|city|institution|unit|entity)1$/;

/** Ids in two columns at each end: h1, m1, h2, m2. As many of the leading pairs are taken as make more nodes. */
function compositeEnds({ columns, named, height }: Body): Ends | null {
	if (!named) return null;
	const pairs = columns.flatMap((column) => {
		const stem = /^([a-z]+)1$/.exec(column.key)?.[1];
		const other = stem && stem !== 'column' && columns.find(({ key }) => key === `${stem}2`);
		return other ? [{ source: column, target: other }] : [];
	});
	const [only] = pairs;
	if (only && pairs.length === 1 && somebody.test(only.source.key) && distinctOf(only.source) > 1)
		return {
			source: [only.source],
			target: [only.target],
			byName: false,
			overlap: Math.max(leastOverlap, overlapOf(only.source, only.target))
		};
	if (pairs.length < 2) return null;
	const idsAt = (chosen: typeof pairs, end: 'source' | 'target') => {
		const seen = new Set<string>();
		for (let r = 0; r < height; r++)
			seen.add(chosen.map((pair) => pair[end].values[pair[end].codes[r]!]!).join('\u001f'));
		return seen;
	};
	/** Ids come again at the other end; what is measured of both ends (flow1, flow2) does not. */
	const comeAgain = (chosen: typeof pairs) => {
		const [sources, targets] = [idsAt(chosen, 'source'), idsAt(chosen, 'target')];
		const shared = [...sources].filter((id) => targets.has(id)).length;
		return shared >= leastOverlap * Math.min(sources.size, targets.size);
	};
	let taken = pairs.slice(0, 1);
	const nodesOf = (chosen: typeof pairs) => new Set([...idsAt(chosen, 'source'), ...idsAt(chosen, 'target')]).size;
	for (let next = 2; next <= pairs.length; next++) {
		const more = pairs.slice(0, next);
		if (nodesOf(more) <= 1.05 * nodesOf(taken) || !comeAgain(more)) break;
		taken = pairs.slice(0, next);
	}
	return {
		source: taken.map(({ source }) => source),
		target: taken.map(({ target }) => target),
		byName: true,
		overlap: 1
	};
}

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

const isMoment = (value: string) => /\d{4}-\d\d|\d:\d\d/.test(value);

/** "name;name;calls;texts": two columns of one name. */
export function twinEnds({ columns, named }: Body): Ends | null {
	if (!named) return null;
	for (const [at, source] of columns.entries()) {
		const target = columns
			.slice(at + 1)
			.find(({ key, name }) => key === source.key && name !== '' && !/^Column \d+$/.test(name));
		if (target && distinctOf(source) > 1 && (overlapOf(source, target) > 0 || at === 0))
			return { source: [source], target: [target], byName: true, overlap: overlapOf(source, target) };
	}
	return null;
}

/** Two columns and nothing else are a list of ties, even where no node is at both ends (persons and events). */
function firstTwo({ columns, named, height }: Body): Ends | null {
	const [first, second] = columns;
	if (!first || !second || columns.length > 2 || named || first.blank + second.blank > 0) return null;
	const overlap = overlapOf(first, second);
	// A column of ids of which none comes again, beside words that do, is a table of nodes.
	const isNodes = distinctOf(first) === height && distinctOf(second) * 2 < height && overlap === 0;
	return isNodes ? null : { source: [first], target: [second], byName: false, overlap };
}

/** The first two columns of words that come again, where nothing else is known: persons and events, authors and places. */
export function wordEnds({ columns, named, height }: Body): Ends | null {
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
	// Without names only what comes first is likely.
	if (!named && target !== columns[1]) return null;
	return { source: [source], target: [target], byName: false, overlap: overlapOf(source, target) };
}
