/** How many lines come before the header: blank ones, comments that begin with #, and a spreadsheet's "sep=;". */
export function linesBeforeHeader(lines: readonly string[]): number {
	const header = lines.findIndex((line) => !/^([,;\t|\s]*|\s*#.*|sep=.)$/i.test(line));
	return header < 0 ? lines.length : header;
}

/** What parts the cells: of comma, semicolon, tab and bar the one that the header has most often outside quotation marks; a comma where it has none. */
export function separatorOf(header: string): string {
	const unquoted = header.replace(/"[^"]*"/g, '');
	const count = (separator: string) => unquoted.split(separator).length;
	return [',', ';', '\t', '|'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
