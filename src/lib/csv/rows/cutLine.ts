import { hashBegun, hashDone, hashWith } from './hash.ts';
import type { Stretch } from './Stretch.ts';

/** The cells of a line: where each begins and ends in bytes and in text, and its hash. */
export interface Cells {
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly hash: Int32Array;
}

/** Room for so many cells. */
export const cells = (most: number): Cells => ({
	start: new Int32Array(most),
	end: new Int32Array(most),
	from: new Int32Array(most),
	to: new Int32Array(most),
	hash: new Int32Array(most)
});

const NEWLINE = 10;
const QUOTE = 34;

/**
 * Cuts the next line of a stretch into cells and passes over it; returns their number, or -1, passing over nothing, where the line has more
 * cells than there is room, or a quoted cell that is not simply closed before a delimiter or the line end. Cells that begin with no
 * quotation mark keep theirs, as papaparse has it. The delimiter is an ASCII character.
 */
export function cutLine(of: Stretch, delimiter: number, into: Cells): number {
	const { bytes, length } = of;
	const most = into.start.length;
	let width = 0;
	let at = of.at;
	/** How far bytes are ahead of text. */
	let ahead = at - of.from;
	for (;;) {
		if (width === most) return -1;
		const quoted = at < length && bytes[at] === QUOTE;
		if (quoted) at += 1;
		into.start[width] = at;
		into.from[width] = at - ahead;
		let hash = hashBegun;
		let byte = NEWLINE;
		for (; at < length; at += 1) {
			byte = bytes[at]!;
			if (quoted ? byte === QUOTE || byte === NEWLINE : byte === delimiter || byte === NEWLINE) break;
			hash = hashWith(hash, byte);
			if (byte >= 0x80) ahead += byte < 0xc0 ? 1 : byte >= 0xf0 ? -1 : 0;
		}
		into.end[width] = at;
		into.to[width] = at - ahead;
		into.hash[width] = hashDone(hash);
		width += 1;
		if (quoted) {
			if (at >= length || byte === NEWLINE) return -1;
			at += 1;
			if (at < length && bytes[at] !== delimiter && bytes[at] !== NEWLINE) return -1;
		}
		if (at >= length || bytes[at] === NEWLINE) break;
		at += 1;
	}
	of.at = Math.min(length, at + 1);
	of.from = of.at - ahead;
	return width;
}
