import type { Cells } from './cutLine.ts';
import { hashBegun, hashDone, hashWith } from './hash.ts';
import type { Stretch } from './Stretch.ts';

const TAB = 9;
const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;

/** Cuts the next line of a stretch at runs of spaces and tabs and passes over it; returns the number of cells, or -1, passing over nothing, where there is a quotation mark or no room. */
export function cutBlanks(of: Stretch, into: Cells): number {
	const { bytes, length } = of;
	const most = into.start.length;
	let width = 0;
	let at = of.at;
	/** How far bytes are ahead of text. */
	let ahead = at - of.from;
	for (;;) {
		while (at < length && (bytes[at] === SPACE || bytes[at] === TAB)) at += 1;
		if (at >= length || bytes[at] === NEWLINE) break;
		if (width === most) return -1;
		into.start[width] = at;
		into.from[width] = at - ahead;
		let hash = hashBegun;
		for (; at < length; at += 1) {
			const byte = bytes[at]!;
			if (byte === SPACE || byte === TAB || byte === NEWLINE) break;
			if (byte === QUOTE) return -1;
			hash = hashWith(hash, byte);
			if (byte >= 0x80) ahead += byte < 0xc0 ? 1 : byte >= 0xf0 ? -1 : 0;
		}
		into.end[width] = at;
		into.to[width] = at - ahead;
		into.hash[width] = hashDone(hash);
		width += 1;
	}
	of.at = Math.min(length, at + 1);
	of.from = of.at - ahead;
	return width;
}
