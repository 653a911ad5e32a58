import type { Moment } from './moment.ts';

/** How many pairs of ties cross, drawn straight, at one moment; ties that share an end, only touch or lie on each other do not. */
export function crossingsOf({ ties }: Moment, places: Float64Array): number {
	const side = (a: number, b: number, c: number) => {
		const [ax, ay] = [places[2 * a]!, places[2 * a + 1]!];
		return (places[2 * b]! - ax) * (places[2 * c + 1]! - ay) - (places[2 * b + 1]! - ay) * (places[2 * c]! - ax);
	};
	let count = 0;
	for (let p = 0; p < ties.length; p += 2) {
		const [a, b] = [ties[p]!, ties[p + 1]!];
		for (let q = 0; q < p; q += 2) {
			const [c, d] = [ties[q]!, ties[q + 1]!];
			// Ties with a common end have a side of exactly 0.
			if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
		}
	}
	return count;
}
