import type { Issue } from '../../model/issue.ts';

/** What a reader of a file wants to know of how it was read; lines are physical, from 1. */
export interface Noticed {
	/** First line with a byte that is not UTF-8, where the file was read as windows-1252 for it. */
	readonly notUtf8: number | null;
	/** First line with a replacement character or a NUL. */
	readonly lost: number | null;
	/** Lines of records in which text follows a closing quotation mark. */
	readonly torn: readonly number[];
	/** Lines with a quotation mark that is closed nowhere. */
	readonly open: readonly number[];
	/** Blank lines between rows. */
	readonly blank: readonly number[];
}

/** The warnings that a file's reading gives rise to. */
export function warningsOf(file: string, { notUtf8, lost, torn, open, blank }: Noticed): Issue[] {
	const issues: Issue[] = [];
	const warn = (line: number, message: string) =>
		issues.push({ severity: 'warning', file, line, column: null, message });
	if (notUtf8 !== null)
		warn(
			notUtf8,
			'A letter here is not written in UTF-8, so the file was read as windows-1252 (Western European). If letters look wrong, choose another encoding, or save the file as CSV (UTF-8).'
		);
	if (lost !== null)
		warn(
			lost,
			'Letters were lost here (�). Choose another encoding, or save the table as CSV (UTF-8) and open that file.'
		);
	if (open.length > 0)
		warn(
			open[0]!,
			`A quotation mark is opened here and closed nowhere, so it was read as a letter${further(open, 'line')}. Close it, or double it inside a cell.`
		);
	if (torn.length > 0)
		warn(
			torn[0]!,
			`Text follows a closing quotation mark in this row${further(torn, 'row')}; what follows may have been read as one cell. Double a quotation mark inside a cell.`
		);
	if (blank.length > 0) warn(blank[0]!, `This line is blank${further(blank, 'line')}. Blank lines were left out.`);
	return issues;
}

function further({ length }: readonly number[], what: string): string {
	if (length < 2) return '';
	return length === 2 ? ` (and one further ${what})` : ` (and ${length - 1} further ${what}s)`;
}
