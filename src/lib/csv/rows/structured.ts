const xml = 'This is an XML file, not a table. Save the table as CSV and open that file.';

/** Texts that hold a network or data but no table, by how they begin, and what to do with each. */
const kinds: readonly (readonly [start: RegExp, sentence: string])[] = [
	[
		/^<(?:\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<?gexf\b/i,
		'This is a GEXF graph. Open it in Gephi, export its nodes table and its edges table as CSV, and open those.'
	],
	[
		/^<(?:\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<?graphml\b/i,
		'This is a GraphML graph. Open it in Gephi or another program for networks, export nodes and edges as CSV, and open those.'
	],
	[
		/^<(?:!doctype html|html|head|body|table)\b/i,
		'This is a web page, not a table. Save the table itself as CSV and open that file.'
	],
	[
		/^<\?xml[^]{0,300}(?:excel\.sheet|<workbook\b)/i,
		'This is an Excel file in XML. Save it in Excel as .xlsx or as CSV (UTF-8) and open that file.'
	],
	[/^<(?:\?xml|!doctype|!--)/i, xml],
	[
		/^\*(?:network|vertices)\b/i,
		'This is a Pajek network. Export its nodes and its ties as CSV (Gephi reads Pajek) and open those.'
	],
	[
		/^(?:creator\s+"[^"]*"\s*)?(?:version\s+\S+\s*)?graph\s*\[\s/i,
		'This is a GML graph. Open it in Gephi, export its nodes table and its edges table as CSV, and open those.'
	],
	[/^\{\\rtf/, 'This is a text document (RTF), not a table. Save the table as CSV and open that file.']
];

const json = 'This is a JSON file, not a table. Save the data as CSV, with one record in each row, and open that file.';

/** Why a text is no table, told by its beginning; null where it may be one. Whole says that the beginning is all of it. */
export function structuredText(beginning: string, whole: boolean): string | null {
	const text = beginning.trimStart();
	return (
		kinds.find(([start]) => start.test(text))?.[1] ?? (isElement(text, whole) ? xml : isJson(text, whole) ? json : null)
	);
}

/** A header may be written in such brackets, as "<id>,<name>": XML ends with one too. */
const isElement = (text: string, whole: boolean): boolean =>
	/^<[a-z][\w:.-]*(?:\s[^<>]*)?\/?>/i.test(text) && (!whole || /<\/[\w:.-]+>\s*$/.test(text));

/** A first cell may be written in brackets, as "[1687]": what follows it, or the whole, must be JSON too. */
function isJson(text: string, whole: boolean): boolean {
	if (!/^[{[]/.test(text)) return false;
	if (/^(?:\{\s*"[^"\n]*"\s*:|\[\s*\{\s*["}])/.test(text)) return true;
	if (whole) return parses(text);
	return /^\[\s*(?:\[|(?:"[^"\n]*"|-?[\d.]+)\s*,\s*\n)/.test(text) || /^\[[^\n\]]*$/.test(text);
}

function parses(text: string): boolean {
	try {
		const value: unknown = JSON.parse(text);
		return !(Array.isArray(value) && value.length === 1 && !text.trim().includes('\n'));
	} catch {
		return false;
	}
}
