import type { Path, StraightMotion } from '../../src/lib/measures/straightMotion.ts';

/** Paths along straight ways between the places of some slices: an absent node is led evenly from where it was to where it will be, and stands before its first place and after its last. */
export function joined(
	size: number,
	times: readonly number[],
	places: readonly ReadonlyMap<number, readonly [x: number, y: number]>[]
): readonly Path[] {
	return Array.from({ length: size }, (_, i) => {
		const known = times.flatMap((time, k) => {
			const place = places[k]!.get(i);
			return place ? [{ time, place }] : [];
		});
		if (known.length === 0) return [[0, Infinity, 0, 0, 0, 0]];
		if (known.length === 1) return [[0, Infinity, ...known[0]!.place, ...known[0]!.place]];
		return known.slice(1).map((to, k): StraightMotion => [known[k]!.time, to.time, ...known[k]!.place, ...to.place]);
	});
}
