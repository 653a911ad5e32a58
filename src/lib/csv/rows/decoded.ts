import type { EncodingFound } from './encodingOf.ts';
import { lineEnds } from './lineEnds.ts';
import { piecesOf } from './pieces.ts';
import type { FileSource, RowsReport } from './RawTable.ts';

/** Thrown where a byte does not fit the UTF-8 that a file without a mark was taken for. */
export class Undecodable extends Error {}

/** A file as text with every line end as \n; throws Undecodable where the encoding is not certain and a byte does not fit. */
export async function* textsOf(
	source: FileSource,
	{ encoding, bom, certain }: EncodingFound,
	ends: ReturnType<typeof lineEnds>,
	report: RowsReport = {}
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding, { fatal: !certain });
	// Always as a stream: Node 20 reads windows-1252 that comes in one go as Latin 1.
	const decode = (piece: Uint8Array): string => decoder.decode(piece, { stream: true });
	const strict = <T>(decoding: () => T): T => {
		try {
			return decoding();
		} catch (cause) {
			throw new Undecodable('undecodable bytes', { cause });
		}
	};
	let marked = bom;
	for await (const piece of piecesOf(source, report)) {
		const start = Math.min(marked, piece.length);
		marked -= start;
		const text = ends.push(strict(() => decode(piece.subarray(start))));
		if (text !== '') yield text;
	}
	const rest = ends.push(strict(() => decoder.decode())) + ends.end();
	if (rest !== '') yield rest;
}
