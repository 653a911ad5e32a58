import { spanOf } from './spans.ts';
import type { Grammar, ReadTime } from './types.ts';

const bracketed = /^\[(.*)\]$/;
const setOfTwo = /^([^,]+?)\s*(?:,|\.\.)\s*([^,]+)$/;
const questioned = /\(\?\)|[?~]|(?<=\d{4}|\d-\d{2})%/;
const brackets = /[[\]()]/;
const circa =
	/^(?:circa|ca|c|um|about|around|approx(?:imately)?|vers|env(?:iron)?|rond|hacia|ungefähr|etwa|probably|perhaps|≈)(?:\.\s*|\s+|(?=\d)|(?<=≈))(.+)$/i;
const before = /^(?:ante|before|vor|avant|antes de|voor|<)\s*(.+)$/i;
const after = /^(?:post|after|nach|après|después de|na|>)\s*(.+)$/i;
const either = /^(.+?)(?:\s+(?:or|oder|ou|o|of)\s+|(?<=\d)o(?=\d))(.+)$/i;

/**
 * A time with a doubt about it, which it keeps: 1984?, ca. 1712, [1687], [1667,1668], 1695 or 1696, before 1666. "Before" and "after" include
 * the date itself, as a terminus ante quem and EDTF's [..1760-12-03] do. @param read reads what is left when the mark is taken away.
 */
export function doubted(text: string, read: Grammar): ReadTime | null {
	const whole = bracketed.exec(text)?.[1]?.trim();
	if (whole !== undefined && !brackets.test(whole)) return doubt(oneOf(whole, read) ?? read(whole));
	if (brackets.test(text) || questioned.test(text)) return doubt(read(bare(text)));
	const about = circa.exec(text);
	if (about) return doubt(read(about[1]!));
	const earlier = before.exec(text);
	if (earlier) return doubt(spanOf(null, read(earlier[1]!)));
	const later = after.exec(text);
	if (later) return doubt(spanOf(read(later[1]!), null));
	const two = either.exec(text);
	return two && doubt(eitherOf(two[1]!, two[2]!, read));
}

const doubt = (time: ReadTime | null) => time && { ...time, uncertain: true };

/** Without its marks; "" where they are all that there is. */
const bare = (text: string) =>
	text
		.replace(new RegExp(questioned, 'g'), '')
		.replace(/[[\]()]/g, '')
		.trim();

/** One of two dates, or some date until or since one, as EDTF writes it within brackets. */
function oneOf(text: string, read: Grammar): ReadTime | null {
	if (text.startsWith('..')) return spanOf(null, read(text.slice(2).trim()));
	if (text.endsWith('..')) return spanOf(read(text.slice(0, -2).trim()), null);
	const two = setOfTwo.exec(text);
	if (!two) return null;
	const [a, b] = [read(two[1]!), read(two[2]!)];
	return a && b && spanOf(a, b);
}

/** One of two dates, of which the second may be the year alone: 19/02/1695 or 1696. */
function eitherOf(left: string, right: string, read: Grammar): ReadTime | null {
	const a = read(left);
	const b = /^\d{4}$/.test(right) ? read(left.replace(/\d{4}/, right)) : read(right);
	return a && b && spanOf(a, b);
}
