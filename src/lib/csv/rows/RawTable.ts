import type { Issue } from '../../model/issue.ts';

/** A file as a stream of bytes: a File in the browser, a file of the disk in Node; chunks() starts anew at each call. */
export interface FileSource {
	readonly name: string;
	/** In bytes. */
	readonly size: number;
	chunks(): AsyncIterable<Uint8Array>;
}

/** How bytes become letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What stands between two cells; 'whitespace' is any run of spaces and tabs. */
export type Delimiter = ',' | ';' | '\t' | '|' | 'whitespace';

/** A column, each distinct value once: the value of row r is values[codes[r]], as written (untrimmed, unquoted); '' where a row is too short. */
export interface RawColumn {
	readonly codes: Int32Array;
	readonly values: readonly string[];
}

/** A line that was set aside, with its mark. */
export interface Comment {
	readonly line: number;
	readonly text: string;
}

/** A file, or a sheet of a workbook, as rows and columns of text; a header, if there is one, is row 0. */
export interface RawTable {
	readonly file: string;
	/** Sheet of a workbook, or ''. */
	readonly sheet: string;
	/** Rows; blank lines and comments are not counted. */
	readonly height: number;
	/** As many as the widest row has. */
	readonly columns: readonly RawColumn[];
	/** Physical line, from 1, on which each row begins; the row's number in a workbook. */
	readonly lines: Int32Array;
	/** Number of cells that each row really has, empty ones at its end included. */
	readonly widths: Int32Array;
	/** Lines set aside, at most the first 100. */
	readonly comments: readonly Comment[];
	/** How many lines were set aside in all. */
	readonly commentCount: number;
	/** Cells of the last comment at the top where it reads like a header of these rows, such as "# source target". */
	readonly headerComment: readonly string[] | null;
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly bom: boolean;
	/** 'LF', 'CRLF', 'CR', 'CRCRLF' or 'mixed'. */
	readonly lineEnds: string;
	/** Warnings only. */
	readonly issues: readonly Issue[];
}

/** What the reader of a file has chosen in place of what would be guessed. */
export interface RowsAsked {
	readonly encoding?: Encoding;
	readonly delimiter?: Delimiter;
}

/** Where to tell the share read so far, from 0 to 1 and never falling, and a signal that stops the reading. */
export interface RowsReport {
	readonly progress?: (share: number) => void;
	readonly signal?: AbortSignal;
}

/** The tables of a file (a workbook may have several), or one sentence why there are none and what to do. */
export type RowsRead =
	| { readonly tables: readonly RawTable[]; readonly refused: null }
	| { readonly tables: readonly []; readonly refused: string };

/** A refusal as an answer. */
export const refusal = (sentence: string): RowsRead => ({ tables: [], refused: sentence });
