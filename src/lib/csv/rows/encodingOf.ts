import type { Encoding } from './RawTable.ts';

/** What the first bytes say of the encoding. */
export interface EncodingFound {
	readonly encoding: Encoding;
	/** Bytes of the byte order mark, 0 without one. */
	readonly bom: number;
	/** Whether a mark or a pattern tells it: UTF-8 without a mark holds only as long as every byte fits. */
	readonly certain: boolean;
}

/** Encoding by byte order mark, else by where NULs stand, else UTF-8 until a byte says otherwise; one that was asked for goes before all. */
export function encodingOf(head: Uint8Array, asked?: Encoding): EncodingFound {
	const marked = byMark(head);
	if (asked) return { encoding: asked, bom: marked?.bom ?? 0, certain: true };
	return marked ?? byNulls(head) ?? { encoding: 'utf-8', bom: 0, certain: false };
}

function byMark([first, second, third]: Uint8Array): EncodingFound | null {
	if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', bom: 3, certain: true };
	if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bom: 2, certain: true };
	if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bom: 2, certain: true };
	return null;
}

/** Latin letters in UTF-16 have a NUL each, always on the same side; other scripts have it at least with spaces, digits and line ends. */
function byNulls(head: Uint8Array): EncodingFound | null {
	const nulls = [0, 0] as [number, number];
	for (let i = 0; i < head.length; i += 1) if (head[i] === 0) nulls[(i % 2) as 0 | 1] += 1;
	const [even, odd] = nulls;
	const enough = Math.max(2, head.length / 40);
	if (odd >= enough && even * 20 <= odd) return { encoding: 'utf-16le', bom: 0, certain: true };
	if (even >= enough && odd * 20 <= even) return { encoding: 'utf-16be', bom: 0, certain: true };
	return null;
}
