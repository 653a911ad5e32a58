import { separatorOf, linesBeforeHeader } from './header.ts';
import { Papa } from './papa.ts';
import { unguarded } from './writing/guarded.ts';

/** A text with the rows that begin on these lines left blank, so that all others keep their lines. */
export function withoutRows(text: string, rows: ReadonlySet<number>): string {
	return changed(text, (cells, line) => (rows.has(line) ? null : cells));
}

/** A text with one cell of the row that begins on a line written anew; the text itself where there is no such cell. @param column as the header has it, in any case */
export function withCell(text: string, line: number, column: string, value: string): string {
	let place = -1;
	return changed(text, (cells, at, isHeader) => {
		if (isHeader) place = cells.findIndex((cell) => unguarded(cell).trim().toLowerCase() === column.toLowerCase());
		return isHeader || at !== line || place < 0 ? cells : cells.with(place, value);
	});
}

/** Lines stay where they are: a record that has fewer than before is followed by blank ones. */
function changed(
	source: string,
	change: (cells: string[], line: number, isHeader: boolean) => string[] | null
): string {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const lines = text.split('\n');
	const before = linesBeforeHeader(lines);
	const delimiter = separatorOf(lines[before] ?? '');
	const { data } = Papa.parse<string[]>(lines.slice(before).join('\n'), { delimiter, newline: '\n' });
	const out = lines.slice(0, before);
	let next = before + 1;
	for (const [record, cells] of data.entries()) {
		const height = 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
		const made = change(cells, next, record === 0);
		const kept = lines.slice(next - 1, next - 1 + height);
		const written = made === cells ? kept : made ? Papa.unparse([made], { delimiter, newline: '\n' }).split('\n') : [];
		for (let line = 0; line < Math.max(height, written.length); line++) out.push(written[line] ?? '');
		next += height;
	}
	return out.join('\n');
}
