import type { Places } from './forceLinkedStress.ts';
import type { Frame } from './frames.ts';

/** What is left of the stress of a dense frame, and of its bounds. */
export function energyOf({ terms: { weights, distances }, bounds, held, present }: Frame, places: Places): number {
	const n = present.length;
	let energy = 0;
	for (let i = 0; i < n; i++) {
		const x = places.x[i]!;
		const y = places.y[i]!;
		for (let j = 0; j < i; j++) {
			const dx = x - places.x[j]!;
			const dy = y - places.y[j]!;
			const off = Math.sqrt(dx * dx + dy * dy) - distances[i * n + j]!;
			energy += weights[i * n + j]! * off * off;
		}
		const r = Math.sqrt(x * x + y * y);
		const out = Math.max(bounds.nearest[i]! - r, r - bounds.farthest[i]!, 0);
		const up = Math.max(bounds.highest[i]! - y, y - bounds.lowest[i]!, 0);
		energy += held[i]! * (out * out + up * up);
	}
	return energy;
}
