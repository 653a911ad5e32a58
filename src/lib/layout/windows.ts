/** A stretch of time in which nothing changes (or one that stands for its surroundings), by its middle and its share of a window. */
export interface Piece {
	readonly middle: number;
	readonly share: number;
}

/** The time that one keyframe answers for: from half way to the one before to half way to the one after. */
export interface Window {
	readonly from: number;
	readonly to: number;
	/** Its length as a multiple of the mean distance of keyframes. */
	readonly share: number;
	readonly pieces: readonly Piece[];
}

function piecesOf(from: number, to: number, dates: Float64Array, mostPieces: number): Piece[] {
	const inside = [...dates.filter((u) => u > from && u < to)];
	const cuts =
		inside.length < mostPieces
			? [from, ...inside, to]
			: Array.from({ length: mostPieces + 1 }, (_, i) => from + ((to - from) * i) / mostPieces);
	return cuts.slice(1).map((end, i) => ({ middle: (cuts[i]! + end) / 2, share: (end - cuts[i]!) / (to - from) }));
}

/** One window for each keyframe; dates are the distinct dates of change. Up to so many changes a window is averaged exactly, piece by piece; beyond, at as many even samples. */
export function windowsOf(times: Float64Array, dates: Float64Array, mostPieces: number): Window[] {
	const last = times.length - 1;
	return Array.from(times, (u, k) => {
		const from = k > 0 ? (times[k - 1]! + u) / 2 : 0;
		const to = k < last ? (u + times[k + 1]!) / 2 : 1;
		return { from, to, share: (to - from) * Math.max(1, last), pieces: piecesOf(from, to, dates, mostPieces) };
	});
}
