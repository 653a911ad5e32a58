import fc from 'fast-check';
import { bytesSource } from '../../../src/lib/csv/rows/sources.ts';
import type { WrittenFile } from '../../../src/lib/csv/writing/WrittenFile.ts';

/** How another program would have written the same tables. */
export interface Dress {
	readonly delimiter: ',' | ';' | '\t' | '|';
	readonly encoding: 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';
	readonly lineEnd: '\n' | '\r\n' | '\r' | '\r\r\n';
	readonly quoted: boolean;
	/** Rows go by this. */
	readonly seed: number;
}

export const dress: fc.Arbitrary<Dress> = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be', 'windows-1252'),
	lineEnd: fc.constantFrom('\n', '\r\n', '\r', '\r\r\n'),
	quoted: fc.boolean(),
	seed: fc.nat(1000)
});

/** The cells of what our writers write: commas, LF, quotation marks only where they must be. */
function cellsOf(text: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /("(?:[^"]|"")*"|[^",\n]*)(,|\n|$)/gy;
	for (let found = cell.exec(text); found && cell.lastIndex <= text.length; found = cell.exec(text)) {
		const raw = found[1]!;
		rows.at(-1)!.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
		if (cell.lastIndex >= text.length) break;
		if (found[2] === '\n') rows.push([]);
	}
	return rows;
}

/** A written file as another program would have written it, in bytes. */
export function dressed({ name, text }: WrittenFile, { delimiter, encoding, lineEnd, quoted, seed }: Dress) {
	if (name.endsWith('.json')) return bytesSource(name, new TextEncoder().encode(text));
	const [header, ...rows] = cellsOf(text);
	const order = rows.map((row, at) => ({ row, key: Math.imul(at + 1, 2 * seed + 1) % 10_007 }));
	const shuffled = order.toSorted((a, b) => a.key - b.key).map(({ row }) => row);
	const written = (cell: string) =>
		quoted || /[",;|\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	const lines = [header!, ...shuffled].map((row) => row.map(written).join(delimiter));
	return bytesSource(name, encoded(lines.join(lineEnd) + lineEnd, encoding), 7);
}

function encoded(text: string, encoding: Dress['encoding']): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'utf-8 with a mark') return new TextEncoder().encode(`\uFEFF${text}`);
	if (encoding === 'windows-1252') return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const marked = `\uFEFF${text}`;
	const bytes = new Uint8Array(2 * marked.length);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < marked.length; at++) view.setUint16(2 * at, marked.charCodeAt(at), encoding === 'utf-16le');
	return bytes;
}
