export interface MarkdownTable {
	/** The heading above it, without its marks. */
	readonly heading: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const cellsOf = (line: string) =>
	line
		.slice(1, line.lastIndexOf('|'))
		.split('|')
		.map((text) => text.trim());

/** The pipe tables of a Markdown text in their order, each with the heading under which it stands. */
export function markdownTables(markdown: string): MarkdownTable[] {
	const tables: { heading: string; columns: string[]; rows: string[][] }[] = [];
	let heading = '';
	let before = '';
	for (const line of markdown.split('\n')) {
		const title = /^#+\s+(.*)$/.exec(line)?.[1];
		if (title !== undefined) heading = title.replaceAll('`', '');
		if (line.startsWith('|')) {
			if (!before.startsWith('|')) tables.push({ heading, columns: cellsOf(line), rows: [] });
			else if (!/^[|\s:-]+$/.test(line)) tables.at(-1)!.rows.push(cellsOf(line));
		}
		before = line;
	}
	return tables;
}
