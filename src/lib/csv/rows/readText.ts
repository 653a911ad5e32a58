import { textsOf, Undecodable } from './decoded.ts';
import { encodingOf, type EncodingFound } from './encodingOf.ts';
import { firstLost } from './firstLost.ts';
import { lineEnds } from './lineEnds.ts';
import { refusal, type FileSource, type RowsAsked, type RowsRead, type RowsReport } from './RawTable.ts';
import { tableReader } from './tableReader.ts';

/** A file of text as a table; one that turns out not to be UTF-8 is read anew as windows-1252. */
export async function readText(
	source: FileSource,
	head: Uint8Array,
	asked: RowsAsked,
	report: RowsReport
): Promise<RowsRead> {
	const found = encodingOf(head, asked.encoding);
	try {
		return await readAs(source, found, null, asked, report);
	} catch (error) {
		if (!(error instanceof Undecodable)) throw error;
		const western: EncodingFound = { encoding: 'windows-1252', bom: 0, certain: true };
		return readAs(source, western, await firstLost(source), asked, report);
	}
}

async function readAs(
	source: FileSource,
	found: EncodingFound,
	notUtf8: number | null,
	asked: RowsAsked,
	report: RowsReport
): Promise<RowsRead> {
	const ends = lineEnds();
	const reader = tableReader(asked.delimiter);
	for await (const text of textsOf(source, found, ends, report)) {
		const refused = reader.push(text);
		if (refused) return refusal(refused);
	}
	const refused = reader.end();
	if (refused) return refusal(refused);
	const decoding = { file: source.name, encoding: found.encoding, bom: found.bom > 0, lineEnds: ends.kind(), notUtf8 };
	return { tables: [reader.table(decoding)], refused: null };
}
