import { mulberry32 } from '../../src/lib/layout/mulberry32.ts';
import { hopsFrom, neighboursOf } from '../../src/lib/measures/hops.ts';
import { momentOf } from '../../src/lib/measures/moment.ts';
import type { Path } from '../../src/lib/measures/straightMotion.ts';
import { idealLength } from '../../src/lib/measures/stress.ts';
import type { During } from './Dataset.ts';

/** What the mean stress of all slices asks of every pair, row by row: a weight, and a distance in ties. */
interface Targets {
	readonly weights: Float32Array;
	readonly distances: Float32Array;
}

/** Share of its weight that a pair keeps which no way ever joins. */
const apartWeight = 0.05;

const epochs = 40;
const sweeps = 60;

function eachPair(size: number, { present, ties }: During, give: (i: number, j: number, hops: number) => void): void {
	const moment = momentOf(size, present, ties);
	const neighbours = neighboursOf(moment);
	const hops = new Int32Array(present.length);
	const queue = new Int32Array(present.length);
	moment.present.forEach((i, a) => {
		hopsFrom(a, neighbours, hops, queue);
		hops.forEach((d, b) => {
			if (d > 0) give(i, moment.present[b]!, d);
		});
	});
}

/** Weights 1/d² and distances averaged over slices, which is the exact minimiser of the sum (layout.md, section 5); pairs that are never joined are kept about as far apart as in the union of all ties. */
function targetsOf(size: number, slices: readonly During[]): Targets {
	const weights = new Float32Array(size * size);
	const distances = new Float32Array(size * size);
	for (const slice of slices)
		eachPair(size, slice, (i, j, d) => {
			weights[i * size + j]! += 1 / (d * d);
			distances[i * size + j]! += 1 / d;
		});
	const union = new Float32Array(size * size);
	let longest = 0;
	const everybody = { present: Array.from({ length: size }, (_, i) => i), ties: slices.flatMap(({ ties }) => ties) };
	eachPair(size, everybody, (i, j, d) => {
		union[i * size + j] = d;
		longest = Math.max(longest, d);
	});
	const far = Math.max(3, Math.min(longest + 1, 2 + Math.sqrt(size) / 1.5));
	for (let p = 0; p < size * size; p++) {
		if (weights[p]! > 0) distances[p]! /= weights[p]!;
		else if (p % (size + 1) !== 0) {
			distances[p] = union[p]! > 0 ? Math.max(2, union[p]!) : far;
			weights[p] = (apartWeight * slices.length) / (distances[p]! * distances[p]!);
		}
	}
	return { weights, distances };
}

/** Stochastic gradient descent on pairs (Zheng, Pawar and Goodman 2018) from seeded places. */
function descend(size: number, { weights, distances }: Targets, seed: number): Float64Array {
	const random = mulberry32(seed);
	const width = idealLength * Math.sqrt(size);
	const places = Float64Array.from({ length: 2 * size }, () => (random() - 0.5) * width);
	const pairs = new Int32Array((size * (size - 1)) / 2);
	let [least, most, count] = [Infinity, 0, 0];
	for (let i = 0; i < size; i++)
		for (let j = i + 1; j < size; j++) {
			const weight = weights[i * size + j]!;
			pairs[count++] = i * size + j;
			least = Math.min(least, weight);
			most = Math.max(most, weight);
		}
	const first = 1 / least;
	const cooling = Math.log((first * most) / 0.1) / (epochs - 1);
	for (let epoch = 0; epoch < epochs; epoch++) {
		const step = first * Math.exp(-cooling * epoch);
		for (let last = pairs.length - 1; last > 0; last--) {
			const other = Math.floor(random() * (last + 1));
			const pair = pairs[last]!;
			pairs[last] = pairs[other]!;
			pairs[other] = pair;
		}
		for (const pair of pairs) {
			const i = Math.floor(pair / size);
			const j = pair - i * size;
			const dx = places[2 * i]! - places[2 * j]!;
			const dy = places[2 * i + 1]! - places[2 * j + 1]!;
			const r = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
			const by = (Math.min(1, weights[pair]! * step) * (r - idealLength * distances[pair]!)) / (2 * r);
			places[2 * i]! -= by * dx;
			places[2 * i + 1]! -= by * dy;
			places[2 * j]! += by * dx;
			places[2 * j + 1]! += by * dy;
		}
	}
	return places;
}

/** Sweeps of localised majorisation, which bring a layout to the bottom of the hollow in which descent left it; changes `places`. */
function settle(size: number, { weights, distances }: Targets, places: Float64Array): void {
	for (let sweep = 0; sweep < sweeps; sweep++)
		for (let i = 0; i < size; i++) {
			let [sumX, sumY, sum] = [0, 0, 0];
			for (let j = 0; j < size; j++) {
				if (i === j) continue;
				const weight = weights[i * size + j]!;
				const dx = places[2 * i]! - places[2 * j]!;
				const dy = places[2 * i + 1]! - places[2 * j + 1]!;
				const by = (idealLength * distances[i * size + j]!) / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
				sumX += weight * (places[2 * j]! + dx * by);
				sumY += weight * (places[2 * j + 1]! + dy * by);
				sum += weight;
			}
			if (!(sum > 0)) continue;
			places[2 * i] = sumX / sum;
			places[2 * i + 1] = sumY / sum;
		}
}

function leftOver(size: number, { weights, distances }: Targets, places: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < size; i++)
		for (let j = i + 1; j < size; j++) {
			const dx = places[2 * i]! - places[2 * j]!;
			const dy = places[2 * i + 1]! - places[2 * j + 1]!;
			const off = Math.sqrt(dx * dx + dy * dy) / idealLength - distances[i * size + j]!;
			sum += weights[i * size + j]! * off * off;
		}
	return sum;
}

/** The best single layout for all slices together, the best of several seeds: b* of layout.md, section 3, with more seeds and settled to the end. Needs 16 bytes for each ordered pair of nodes. */
export function staticLayout(size: number, slices: readonly During[]): readonly Path[] {
	const targets = targetsOf(size, slices);
	let best: Float64Array = new Float64Array(2 * size);
	let least = Infinity;
	for (let seed = 1; seed <= (size > 500 ? 1 : 12); seed++) {
		const places = descend(size, targets, seed * 7919 + 1);
		settle(size, targets, places);
		const stress = leftOver(size, targets, places);
		if (stress < least) {
			least = stress;
			best = places;
		}
	}
	return Array.from({ length: size }, (_, i) => {
		const [x, y] = [best[2 * i]!, best[2 * i + 1]!];
		return [[0, Infinity, x, y, x, y]];
	});
}
