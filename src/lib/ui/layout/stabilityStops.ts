const even = [
	...[0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.3, 1.6, 2, 2.5, 3, 4, 5, 6, 8],
	...[10, 13, 16, 20, 25, 30, 40, 50, 60, 80, 100]
] as const;

/** The stops of the slider from free to frozen: even steps of a logarithm, in numbers that one can say, and among them the stability that the data ask. */
export function stabilityStops(own: number): readonly number[] {
	return [...new Set([...even, own])].sort((a, b) => a - b);
}

/** The place of the stop that lies nearest to a stability. */
export function stopOf(stops: readonly number[], stability: number): number {
	const apart = stops.map((stop) => Math.abs(Math.log(stop / stability)));
	return apart.indexOf(Math.min(...apart));
}
