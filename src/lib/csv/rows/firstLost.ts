import { countLineEnds, lineEnds } from './lineEnds.ts';
import { piecesOf } from './pieces.ts';
import type { FileSource } from './RawTable.ts';

/** Physical line of the first byte that does not fit UTF-8; null where all fit. */
export async function firstLost(source: FileSource): Promise<number | null> {
	const decoder = new TextDecoder('utf-8');
	const ends = lineEnds();
	let line = 1;
	const lostIn = (text: string): boolean => {
		const at = text.indexOf('\uFFFD');
		line += countLineEnds(text, 0, at < 0 ? text.length : at);
		return at >= 0;
	};
	for await (const piece of piecesOf(source))
		if (lostIn(ends.push(decoder.decode(piece, { stream: true })))) return line;
	return lostIn(ends.push(decoder.decode()) + ends.end()) ? line : null;
}
