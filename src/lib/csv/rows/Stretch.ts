/** Whole lines of a text, and the same in UTF-8, with the place up to which they were read. */
export interface Stretch {
	text: string;
	bytes: Uint8Array;
	/** In bytes. */
	length: number;
	/** Where the next line begins, in bytes and in text. */
	at: number;
	from: number;
}

const encoder = new TextEncoder();

/** An empty stretch, to be filled again and again. */
export const stretch = (): Stretch => ({ text: '', bytes: new Uint8Array(1 << 10), length: 0, at: 0, from: 0 });

/** Fills a stretch with text that is well-formed Unicode. */
export function fill(into: Stretch, text: string): void {
	if (into.bytes.length < 3 * text.length) into.bytes = new Uint8Array(4 * text.length);
	into.text = text;
	into.length = encoder.encodeInto(text, into.bytes).written;
	into.at = 0;
	into.from = 0;
}

const NEWLINE = 10;

/** The next line, without its line end. */
export function lineOf({ text, from }: Stretch): string {
	const end = text.indexOf('\n', from);
	return text.slice(from, end < 0 ? text.length : end);
}

/** Passes over a line. */
export function pass(of: Stretch): void {
	const end = of.text.indexOf('\n', of.from);
	const next = of.bytes.subarray(0, of.length).indexOf(NEWLINE, of.at);
	of.from = end < 0 ? of.text.length : end + 1;
	of.at = next < 0 ? of.length : next + 1;
}
