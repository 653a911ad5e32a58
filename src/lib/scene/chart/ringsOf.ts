import { surestOf } from '../../model/evidence.ts';
import type { Evidence } from '../../model/types.ts';
import type { Ring } from './types.ts';

/** So many distances have a ring each; of more, rings at round miles are easier to read than any of them. */
const mostStated = 8;
/** So many round rings at most. */
const mostRound = 6;

/** One who is based at a distance, and the grade of the row that says so. */
export interface Stated {
	readonly miles: number;
	readonly evidence: Evidence | null;
}

/** The rings for those outside the town. @param radiusAt from the middle to a distance, in layout units. */
export function ringsOf(
	outside: readonly Stated[],
	radiusAt: (miles: number) => number
): { readonly rings: readonly Ring[]; readonly isRound: boolean } {
	const said = new Map<number, (Evidence | null)[]>();
	for (const { miles, evidence } of outside) {
		const grades = said.get(miles);
		if (grades) grades.push(evidence);
		else said.set(miles, [evidence]);
	}
	const isRound = said.size > mostStated;
	const ring = (miles: number, evidence: Evidence | null): Ring => ({ miles, radius: radiusAt(miles), evidence });
	if (isRound) {
		const farthest = outside.reduce((most, { miles }) => Math.max(most, miles), 0);
		return { rings: roundUpTo(farthest).map((miles) => ring(miles, null)), isRound };
	}
	const stated = [...said].sort(([a], [b]) => a - b);
	return { rings: stated.map(([miles, grades]) => ring(miles, surestOf(grades))), isRound };
}

/** Even, round and few numbers up to the farthest: 10, 20, 30 up to 34. */
export function roundUpTo(farthest: number): readonly number[] {
	// A step is a whole number over a power of ten, so that it is written as people write it.
	let [over, step, next] = [1, 1, 0];
	while (farthest * over < mostRound) over *= 10;
	const grows = [2, 2.5, 2];
	while ((farthest * over) / step > mostRound) step *= grows[next++ % grows.length]!;
	const count = Math.floor((farthest * over) / step);
	return Array.from({ length: count }, (_, i) => ((i + 1) * step) / over);
}
