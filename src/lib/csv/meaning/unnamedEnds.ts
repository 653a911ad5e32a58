import { distinctOf, type Body, type Column } from './bodyOf.ts';
import type { Ends } from './endsOf.ts';
import { readingsOf } from './timeOf.ts';
import { rises } from './timesByValue.ts';
import { fewest, leastOverlap, overlapOf } from './overlapOf.ts';

/** The ends of ties in a table without names: two columns side by side, "i j …", "t i j …"; the more they share and the fewer ties from a node to itself, the better. */
export function unnamedEnds(body: Body): Ends | null {
	const { columns, height } = body;
	const of = (source: Column, target: Column, overlap: number): Ends => ({
		source: [source],
		target: [target],
		byName: false,
		overlap
	});
	const [first, second] = columns;
	// KONECT: the ends come first, whatever else there is.
	if (first && second && isKonect(body)) return of(first, second, 1);
	if (second && isContacts(columns)) return of(second, columns[2]!, 1);
	let best: { readonly ends: Ends; readonly score: number } | null = null;
	for (const [at, source] of columns.entries())
		for (const target of columns.slice(at + 1)) {
			const isNear = target.index === source.index + 1;
			// Among numbers alone nothing else would tell two ends apart from an end and a weight.
			if (!isNear && source.numeric && target.numeric) continue;
			if (distinctOf(source) < 2 && distinctOf(target) < 2) continue;
			const most = Math.max(source.values.length, target.values.length);
			const few = most < fewest && new Set([...source.values, ...target.values]).size < fewest;
			if (height > 2 * fewest && source.numeric && few) continue;
			if ([source, target].some(({ numeric, values }) => !numeric && values.some(isMoment))) continue;
			if (source.numeric !== target.numeric || (source.numeric && !(source.whole && target.whole))) continue;
			const overlap = overlapOf(source, target);
			if (overlap < leastOverlap) continue;
			const score =
				overlap *
				Math.log2(1 + Math.min(distinctOf(source), distinctOf(target))) *
				(isNear ? 1.25 : 1) *
				(1 - selfShare(source, target, height));
			if (!best || score > best.score) best = { ends: of(source, target, overlap), score };
		}
	return best?.ends ?? alikeNumbers(columns, height) ?? besideClock(columns, of) ?? besideRising(columns, of);
}

/** Two whole numbers beside a clock of a computer are ends, however few of many nodes come again. */
function besideClock(
	columns: readonly Column[],
	of: (source: Column, target: Column, overlap: number) => Ends
): Ends | null {
	const clock = columns.find((column) => column.numeric && readingsOf(column)[0]?.evident);
	const [first, second] = columns.filter((column) => column !== clock);
	const areIds = [first, second].every(
		(column) => column?.whole && !column.values.some((value) => value.startsWith('-'))
	);
	return clock && first && second && areIds ? of(first, second, leastOverlap) : null;
}

/** SocioPatterns: a moment that never falls, two persons, and the class or ward of each: "t i j Ci Cj". */
function isContacts([t, i, j, ofI, ofJ, ...more]: readonly Column[]): boolean {
	if (!t || !i || !j || !ofI || !ofJ || more.length > 0) return false;
	const areIds = [t, i, j].every(({ whole, blank }) => whole && blank === 0);
	return areIds && rises(t) && !ofI.numeric && !ofJ.numeric && distinctOf(i) + distinctOf(j) > distinctOf(ofI);
}

/** "t i j" of persons of whom none is at both ends: a whole number that never falls, before two more. */
function besideRising(
	columns: readonly Column[],
	of: (source: Column, target: Column, overlap: number) => Ends
): Ends | null {
	const [t, i, j] = columns;
	if (columns.length !== 3 || !t || !i || !j || !rises(t) || rises(i) || rises(j)) return null;
	return [t, i, j].every(({ whole, blank }) => whole && blank === 0) ? of(i, j, leastOverlap) : null;
}

/** Whether a file's remarks are those of KONECT. */
export const isKonect = ({ table }: Body): boolean => table.comments.some(({ text }) => text.startsWith('%'));

const isMoment = (value: string) => /\d{4}-\d\d|\d:\d\d/.test(value);

/** Share of rows that have the same value in both columns. */
function selfShare(source: Column, target: Column, height: number): number {
	const codes = new Map(target.values.map((value, code) => [value, code]));
	const twin = source.values.map((value) => codes.get(value) ?? -1);
	let same = 0;
	for (let r = 0; r < height; r++) if (twin[source.codes[r]!] === target.codes[r]) same++;
	return height === 0 ? 0 : same / height;
}

/** Two columns side by side of whole numbers within one range, few of them in both: a large network of which little was seen. */
export function alikeNumbers(columns: readonly Column[], height: number): Ends | null {
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
