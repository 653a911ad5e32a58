import type { Frame } from './frames.ts';
import { mulberry32 } from './mulberry32.ts';
import { ratioOf } from './ratioOf.ts';
import { scattered } from './startLayout.ts';

const epochs = 30;

/** The last step moves a node by a tenth of what a tie asks for. */
const leastStep = 0.1;

/** A seeded layout of a sparse frame, x and y interleaved by local index: its terms by stochastic gradient descent, node by node in random order, each term moving the node of its row. */
export function sparseStart(frame: Frame, scale: number, seed: number): Float64Array {
	const n = frame.present.length;
	const { first, other, weights, distances } = frame.terms;
	const random = mulberry32(seed);
	const positions = scattered(n, scale, random);
	if (!first || !other) throw new Error(`dense frame: ${n}`);
	const order = Int32Array.from({ length: n }, (_, a) => a);
	let least = Infinity;
	for (const w of weights) if (w > 0 && w < least) least = w;
	// The first step takes even the weakest term whole.
	let step = 1 / least;
	const ratio = ratioOf(step, leastStep, epochs - 1);
	for (let epoch = 0; epoch < epochs; epoch++, step *= ratio) {
		for (let last = n - 1; last > 0; last--) {
			const at = Math.floor(random() * (last + 1));
			const a = order[last]!;
			order[last] = order[at]!;
			order[at] = a;
		}
		for (const a of order) {
			let x = positions[2 * a]!;
			let y = positions[2 * a + 1]!;
			for (let p = first[a]!; p < first[a + 1]!; p++) {
				const b = other[p]!;
				const dx = x - positions[2 * b]!;
				const dy = y - positions[2 * b + 1]!;
				const r = Math.max(1e-6 * scale, Math.sqrt(dx * dx + dy * dy));
				const by = (Math.min(1, weights[p]! * step) * (distances[p]! - r)) / (2 * r);
				x += by * dx;
				y += by * dy;
			}
			positions[2 * a] = x;
			positions[2 * a + 1] = y;
		}
	}
	return positions;
}
