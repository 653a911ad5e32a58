import type { Frame } from './frames.ts';

/** What is left of the stress of one frame, and of its bounds, for positions of the nodes present, x and y interleaved. */
export function energyOf(
	{ weights, distances, bounds, held, present }: Frame,
	positions: Float64Array,
	aspect: number
): number {
	const wide = Math.sqrt(aspect);
	const tall = 1 / wide;
	const n = present.length;
	let energy = 0;
	for (let i = 0; i < n; i++) {
		const x = positions[2 * i]! / wide;
		const y = positions[2 * i + 1]! / tall;
		for (let j = 0; j < i; j++) {
			const dx = x - positions[2 * j]! / wide;
			const dy = y - positions[2 * j + 1]! / tall;
			const off = Math.sqrt(dx * dx + dy * dy) - distances[i * n + j]!;
			energy += weights[i * n + j]! * off * off;
		}
		const r = Math.sqrt(x * x + y * y);
		const out = Math.max(bounds.nearest[i]! - r, r - bounds.farthest[i]!, 0);
		const up = Math.max(bounds.highest[i]! / tall - y, y - bounds.lowest[i]! / tall, 0);
		energy += held[i]! * (out * out + up * up);
	}
	return energy;
}
