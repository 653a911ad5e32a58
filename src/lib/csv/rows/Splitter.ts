/** Takes one record: its cells as written, and the physical line on which it begins. */
export type Take = (cells: string[], line: number) => void;

/** Cuts text that comes in pieces into records; blank lines come as a record of one blank cell. */
export interface Splitter {
	/** Takes a further piece; with last, what has no line end is a record too. */
	push(text: string, last: boolean, take: Take): void;
	/** Characters that wait for the end of their record. */
	waiting(): number;
	/** Lines of records in which text follows a closing quotation mark, in order. */
	readonly torn: readonly number[];
	/** Lines on which a quotation mark is opened and closed nowhere: it was read as a letter. */
	readonly open: readonly number[];
}
