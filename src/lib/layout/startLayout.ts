import type { Frame } from './frames.ts';
import { mulberry32 } from './mulberry32.ts';

const epochs = 40;
const leastStep = 0.02;

/** The factor that leads from one value to another in so many equal steps, by bisection: strict arithmetic has no powers. */
function ratioOf(from: number, to: number, steps: number): number {
	let low = 0;
	let high = 1;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		let value = from;
		for (let i = 0; i < steps; i++) value *= middle;
		if (value < to) low = middle;
		else high = middle;
	}
	return high;
}

/** Pulls every node into its bounds by a share of the way; positions are in the round metric. */
function keepBounds({ bounds, held }: Frame, positions: Float64Array, tall: number, step: number): void {
	for (let i = 0; i < held.length; i++) {
		if (!(held[i]! > 0)) continue;
		const mu = Math.min(1, held[i]! * step);
		const x = positions[2 * i]!;
		const y = positions[2 * i + 1]!;
		const r = Math.sqrt(x * x + y * y);
		const radius = Math.max(bounds.nearest[i]!, Math.min(bounds.farthest[i]!, r));
		const factor = r > 0 ? 1 + (mu * (radius - r)) / r : 1;
		const height = Math.max(bounds.highest[i]! / tall, Math.min(bounds.lowest[i]! / tall, y));
		positions[2 * i] = x * factor;
		positions[2 * i + 1] = y * factor + mu * (height - y);
	}
}

/** Stress by stochastic gradient descent (Zheng, Pawar, Goodman 2019), with the bounds as further terms; in the round metric. */
function descend(frame: Frame, scale: number, tall: number, seed: number): Float64Array {
	const n = frame.present.length;
	const random = mulberry32(seed);
	const positions = Float64Array.from({ length: 2 * n }, () => (random() - 0.5) * scale * Math.sqrt(n));
	const pairs = Array.from({ length: (n * (n - 1)) / 2 }, () => 0);
	let p = 0;
	let least = Infinity;
	let most = 0;
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < i; j++) {
			pairs[p++] = i * n + j;
			const w = frame.weights[i * n + j]!;
			if (w > 0 && w < least) least = w;
			if (w > most) most = w;
		}
	}
	let step = 1 / least;
	const ratio = ratioOf(step, leastStep / most, epochs - 1);
	for (let epoch = 0; epoch < epochs; epoch++, step *= ratio) {
		for (let last = pairs.length - 1; last > 0; last--) {
			const other = Math.floor(random() * (last + 1));
			[pairs[last], pairs[other]] = [pairs[other]!, pairs[last]!];
		}
		for (const pair of pairs) {
			const i = Math.floor(pair / n);
			const j = pair - i * n;
			const dx = positions[2 * i]! - positions[2 * j]!;
			const dy = positions[2 * i + 1]! - positions[2 * j + 1]!;
			const r = Math.max(1e-6 * scale, Math.sqrt(dx * dx + dy * dy));
			const by = (Math.min(1, frame.weights[pair]! * step) * (frame.distances[pair]! - r)) / (2 * r);
			positions[2 * i]! += by * dx;
			positions[2 * i + 1]! += by * dy;
			positions[2 * j]! -= by * dx;
			positions[2 * j + 1]! -= by * dy;
		}
		keepBounds(frame, positions, tall, step);
	}
	return positions;
}

/** A seeded layout for all times together, x and y interleaved, stretched to the aspect. */
export function startLayout(frame: Frame, scale: number, aspect: number, seed: number): Float64Array {
	const wide = Math.sqrt(aspect);
	return descend(frame, scale, 1 / wide, seed).map((value, c) => (c % 2 === 0 ? value * wide : value / wide));
}
