/** What one program took to draw a network in which all nodes move: medians, in milliseconds. */
export interface FrameRow {
	readonly program: string;
	readonly nodes: number;
	readonly ties: number;
	/** From one frame to the next, drawing of pixels included. */
	readonly frameMs: number;
	/** Of script, which moves the nodes and draws. */
	readonly scriptMs: number;
}

/** The middle of some numbers, the lower of two; NaN of none. */
export function medianOf(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;
}

const isOurs = ({ program }: FrameRow) => program.startsWith('ours');

/** Rows as a table, each beside the fastest program of others at its size: below 1 is faster than that. */
export function framesTable(rows: readonly FrameRow[]): string {
	const lines = rows.map((row) => {
		const peers = rows.filter((other) => other.nodes === row.nodes && !isOurs(other));
		const best = Math.min(...peers.map(({ frameMs }) => frameMs));
		const share = Number.isFinite(best) ? (row.frameMs / best).toFixed(2) : '–';
		return `| ${row.program} | ${row.nodes} | ${row.ties} | ${row.frameMs.toFixed(1)} | ${row.scriptMs.toFixed(1)} | ${share} |`;
	});
	return [
		'| program | nodes | ties | frame ms | script ms | frame / best peer |',
		'| --- | --: | --: | --: | --: | --: |',
		...lines
	].join('\n');
}
