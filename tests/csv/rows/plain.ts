import { readRows } from '../../../src/lib/csv/rows/readRows.ts';
import { bytesSource, textSource } from '../../../src/lib/csv/rows/sources.ts';
import type { RawTable, RowsAsked } from '../../../src/lib/csv/rows/RawTable.ts';

/** The rows of a table as written, each as long as it really is. */
export function rowsOf({ columns, height, widths }: RawTable): string[][] {
	return Array.from({ length: height }, (_, r) =>
		columns.slice(0, widths[r]).map(({ codes, values }) => values[codes[r]!]!)
	);
}

/** The one table of a text; throws where there is none. */
export async function tableOf(text: string, asked: RowsAsked = {}, name = 'file.csv'): Promise<RawTable> {
	const read = await readRows(textSource(name, text), asked);
	if (read.tables.length !== 1) throw new Error(`no table: ${read.refused}`);
	return read.tables[0]!;
}

/** The one table of bytes, or why there is none. */
export async function tableOfBytes(bytes: Uint8Array, chunkSize?: number, asked: RowsAsked = {}) {
	const read = await readRows(bytesSource('file.csv', bytes, chunkSize), asked);
	return read.tables[0] ?? read.refused;
}

/** Bytes from numbers and Latin texts. */
export const bytes = (...parts: readonly (number | string)[]): Uint8Array =>
	Uint8Array.from(
		parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0))))
	);

/** Text in UTF-16, without a mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
	const result = new Uint8Array(text.length * 2);
	const view = new DataView(result.buffer);
	for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
	return result;
}
