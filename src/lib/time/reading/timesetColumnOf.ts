import { isNoTime } from './absent.ts';
import { bracketsOrBars, readTimeset } from './readTimeset.ts';
import { timesetWritten, type TimesetWritten } from './timesetKind.ts';

/** What a column whose cells hold several times could be. */
export interface TimesetColumn extends TimesetWritten {
	/** The share of cells that can be read among those that are not blank, 0 to 1; a bare time counts as read. */
	readonly rate: number;
	readonly blank: number;
	readonly nonBlank: number;
}

// Kinds and formats are chosen by so many values, evenly spread; what they come to is then counted on all.
const sampleSize = 500;

/**
 * What a column is whose cells hold several times; null where fewer than half of its values have brackets or bars, or where their times cannot be
 * read. "[1687]" and "[1667,1668]" are such cells too, so a column of dates should be asked for before. @param values the distinct values.
 * @param counts how often each occurs.
 */
export function timesetColumnOf(values: readonly string[], counts: ArrayLike<number>): TimesetColumn | null {
	const size = Math.min(values.length, sampleSize);
	const sample = Array.from({ length: size }, (_, i) => values[Math.floor((i * values.length) / size)]!).filter(
		(value) => !isNoTime(value)
	);
	const cells = sample.map(bracketsOrBars).filter((cell) => cell !== null);
	if (cells.length === 0 || cells.length * 2 < sample.length) return null;
	const written = timesetWritten(cells);
	if (!written) return null;
	let [blank, nonBlank, read] = [0, 0, 0];
	for (const [i, value] of values.entries()) {
		const count = counts[i] ?? 0;
		if (isNoTime(value)) blank += count;
		else {
			nonBlank += count;
			if (readTimeset(value, written)) read += count;
		}
	}
	return read === 0 ? null : { ...written, rate: read / nonBlank, blank, nonBlank };
}
