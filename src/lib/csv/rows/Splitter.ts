import type { Stretch } from './Stretch.ts';

/** Takes one record: its cells as written, and the physical line on which it begins. */
export type Take = (cells: string[], line: number) => void;

/** Takes lines of a stretch that are a record each, up to one that is not, or is hard to cut; returns how many. line is that of the first. */
export type TakeLines = (of: Stretch, line: number) => number;

/** Cuts text that comes in pieces into records; blank lines come as a record of one blank cell. */
export interface Splitter {
	/** Takes a further piece; with last, what has no line end is a record too. What takeLines leaves is cut here. */
	push(text: string, last: boolean, take: Take, takeLines?: TakeLines): void;
	/** Text that waits for the end of its record. */
	waiting(): string;
	/** Physical line on which that text begins. */
	line(): number;
	/** Lines of records in which text follows a closing quotation mark, in order. */
	readonly torn: readonly number[];
	/** Lines on which a quotation mark is opened and closed nowhere: it was read as a letter. */
	readonly open: readonly number[];
}
