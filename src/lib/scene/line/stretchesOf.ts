import type { Evidence } from '../../model/types.ts';
import type { Point } from '../curve.ts';
import { closedPath, openPath } from './smoothPath.ts';

/** A piece of a ring whose nearest members are equally sure. */
export interface Stretch {
	readonly evidence: Evidence | null;
	readonly d: string;
}

/** Shorter pieces, counted in points, go with the one before them: a change of the stroke must be long enough to be read. */
const shortest = 5;

/** A ring cut where what it rests on becomes more or less sure. */
export function stretchesOf(ring: readonly Point[], evidenceAt: (point: Point) => Evidence | null): readonly Stretch[] {
	const grades = ring.map(evidenceAt);
	const runs: { evidence: Evidence | null; from: number; to: number }[] = [];
	const begin = grades.findIndex((grade, i) => grade !== grades.at(i - 1));
	for (let k = 0; k < ring.length; k++) {
		const i = Math.max(0, begin) + k;
		const evidence = grades[i % ring.length]!;
		const last = runs.at(-1);
		if (last && last.evidence === evidence) last.to = i;
		else if (last && last.to - last.from + 1 < shortest) [last.evidence, last.to] = [evidence, i];
		else runs.push({ evidence, from: i, to: i });
	}
	const joined: typeof runs = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last && (last.evidence === run.evidence || run.to - run.from + 1 < shortest)) last.to = run.to;
		else joined.push({ ...run });
	}
	if (joined.length === 1) return [{ evidence: joined[0]!.evidence, d: closedPath(ring) }];
	return joined.map(({ evidence, from, to }) => ({ evidence, d: openPath(ring, from, to) }));
}
