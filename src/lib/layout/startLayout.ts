import type { Frame } from './frames.ts';
import { mulberry32 } from './mulberry32.ts';
import { ratioOf } from './ratioOf.ts';

const epochs = 30;
const leastStep = 0.02;

/** Pulls every node into its bounds by a share of the way. */
function keepBounds({ bounds, held }: Frame, positions: Float64Array, step: number): void {
	for (let i = 0; i < held.length; i++) {
		if (!(held[i]! > 0)) continue;
		const mu = Math.min(1, held[i]! * step);
		const x = positions[2 * i]!;
		const y = positions[2 * i + 1]!;
		const r = Math.sqrt(x * x + y * y);
		const radius = Math.max(bounds.nearest[i]!, Math.min(bounds.farthest[i]!, r));
		const factor = r > 0 ? 1 + (mu * (radius - r)) / r : 1;
		const height = Math.max(bounds.highest[i]!, Math.min(bounds.lowest[i]!, y));
		positions[2 * i] = x * factor;
		positions[2 * i + 1] = y * factor + mu * (height - y);
	}
}

/** Seeded places to start from, spread as wide as so many nodes need. */
export function scattered(n: number, scale: number, random: () => number): Float64Array {
	return Float64Array.from({ length: 2 * n }, () => (random() - 0.5) * scale * Math.sqrt(n));
}

/** A seeded layout of a dense frame, x and y interleaved by local index: stress by stochastic gradient descent (Zheng, Pawar, Goodman 2019), with the bounds as further terms. */
export function startLayout(frame: Frame, scale: number, seed: number): Float64Array {
	const n = frame.present.length;
	const random = mulberry32(seed);
	const positions = scattered(n, scale, random);
	const { weights, distances } = frame.terms;
	const pairs = new Int32Array((n * (n - 1)) / 2);
	let p = 0;
	let [least, most] = [Infinity, 0];
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < i; j++) {
			pairs[p++] = i * n + j;
			const w = weights[i * n + j]!;
			if (w > 0 && w < least) least = w;
			if (w > most) most = w;
		}
	}
	let step = 1 / least;
	const ratio = ratioOf(step, leastStep / most, epochs - 1);
	for (let epoch = 0; epoch < epochs; epoch++, step *= ratio) {
		for (let last = pairs.length - 1; last > 0; last--) {
			const other = Math.floor(random() * (last + 1));
			const pair = pairs[last]!;
			pairs[last] = pairs[other]!;
			pairs[other] = pair;
		}
		for (const pair of pairs) {
			const i = Math.floor(pair / n);
			const j = pair - i * n;
			const dx = positions[2 * i]! - positions[2 * j]!;
			const dy = positions[2 * i + 1]! - positions[2 * j + 1]!;
			const r = Math.max(1e-6 * scale, Math.sqrt(dx * dx + dy * dy));
			const by = (Math.min(1, weights[pair]! * step) * (distances[pair]! - r)) / (2 * r);
			positions[2 * i]! += by * dx;
			positions[2 * i + 1]! += by * dy;
			positions[2 * j]! -= by * dx;
			positions[2 * j + 1]! -= by * dy;
		}
		keepBounds(frame, positions, step);
	}
	return positions;
}
