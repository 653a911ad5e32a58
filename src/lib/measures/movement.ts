import type { Spell } from '../model/types.ts';
import type { Path } from './straightMotion.ts';

/** Mean length of the way that a node goes while it is there, in units of length divided by the scale; motions outside of `presence` (by node) count by the share within (layout.md, section 1.1). 0 without nodes. */
export function movementOf(paths: readonly Path[], presence: readonly (readonly Spell[])[], scale: number): number {
	let sum = 0;
	paths.forEach((path, i) => {
		for (const [t0, t1, x0, y0, x1, y1] of path) {
			const lasts = t1 - t0;
			if (!(lasts > 0) || !Number.isFinite(lasts)) continue;
			let there = 0;
			for (const { start, end } of presence[i]!) there += Math.max(0, Math.min(end, t1) - Math.max(start, t0));
			sum += (Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)) * there) / lasts;
		}
	});
	return paths.length > 0 ? sum / paths.length / scale : 0;
}
