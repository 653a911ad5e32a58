/** The round metric, in which distances along ties are meant and everything is solved, against the page: x = wide × u, y = tall × v. */
export interface Metric {
	readonly wide: number;
	readonly tall: number;
}

/** The metric of a picture that is `aspect` times as wide as high; areas are the same in both. */
export function metricOf(aspect: number): Metric {
	const wide = Math.sqrt(aspect);
	return { wide, tall: 1 / wide };
}

/** Positions in the round metric as they are on the page, x and y interleaved. */
export function onPage(positions: Float64Array, { wide, tall }: Metric): Float64Array {
	return positions.map((value, c) => (c % 2 === 0 ? value * wide : value * tall));
}
