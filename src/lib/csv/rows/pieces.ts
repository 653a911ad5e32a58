import type { FileSource, RowsReport } from './RawTable.ts';

/** At most so many bytes are looked at between two chances to stop. */
const PIECE = 1 << 18;

/** Thrown where the bytes themselves cannot be had: a file that has moved, changed or is locked. */
export class Unreadable extends Error {}

/** The bytes of a file in pieces of modest size; throws the signal's reason once it is aborted, Unreadable where the source fails. */
export async function* piecesOf(source: FileSource, report: RowsReport = {}): AsyncGenerator<Uint8Array> {
	let read = 0;
	for await (const chunk of readable(source)) {
		for (let start = 0; start < chunk.length; start += PIECE) {
			report.signal?.throwIfAborted();
			const piece = chunk.subarray(start, start + PIECE);
			yield piece;
			read += piece.length;
			report.progress?.(source.size > 0 ? Math.min(1, read / source.size) : 1);
		}
	}
	report.signal?.throwIfAborted();
}

async function* readable(source: FileSource): AsyncGenerator<Uint8Array> {
	try {
		yield* source.chunks();
	} catch (cause) {
		throw new Unreadable('source failed', { cause });
	}
}

/** The first bytes of a file, all of them where it is shorter than length. */
export async function headOf(source: FileSource, length: number): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let have = 0;
	for await (const piece of piecesOf(source)) {
		parts.push(piece);
		have += piece.length;
		if (have >= length) break;
	}
	return joined(parts).subarray(0, length);
}

/** Every byte of a file. */
export async function allOf(source: FileSource, report: RowsReport = {}): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	for await (const piece of piecesOf(source, report)) parts.push(piece);
	return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
