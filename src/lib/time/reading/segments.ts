/** One pair of brackets of a cell that holds several times. */
export interface Segment {
	readonly members: readonly string[];
	/** Whether the bound is written with a round bracket, and is not of the spell itself. */
	readonly startOpen: boolean;
	readonly endOpen: boolean;
}

/**
 * The brackets of a cell such as "<[2007, 2009, local); [2009, Infinity, x]>" or "[2006, 2007]"; empty for "<empty>", null where the cell is no such
 * cell. Quotes around a member are taken away, and within them commas and brackets are the member's.
 */
export function segmentsOf(text: string): readonly Segment[] | null {
	const whole = text.trim();
	const isAngled = whole.startsWith('<') && whole.endsWith('>');
	const inside = (isAngled ? whole.slice(1, -1) : whole).trim();
	if (isAngled && (inside === '' || inside === 'empty')) return [];
	if (!/^[[(]/.test(inside) || !/[\])]$/.test(inside)) return null;
	const segments: Segment[] = [];
	let at = 0;
	while (at < inside.length) {
		const read = segmentAt(inside, at);
		if (!read) return null;
		if (read.segment.members.length > 0) segments.push(read.segment);
		const gap = /^\s*(?:[;,]\s*(?=[[(])|$)/.exec(inside.slice(read.next));
		if (!gap) return null;
		at = read.next + gap[0].length;
	}
	return segments;
}

function segmentAt(text: string, at: number): { segment: Segment; next: number } | null {
	const members: string[] = [];
	let member = '';
	let quote = '';
	for (let i = at + 1; i < text.length; i++) {
		const sign = text[i]!;
		if (quote !== '') {
			if (sign === quote) quote = '';
			else member += sign;
		} else if ((sign === '"' || sign === "'") && member.trim() === '') {
			quote = sign;
		} else if (sign === ',' || sign === ']' || sign === ')') {
			members.push(member.trim());
			member = '';
			if (sign === ',') continue;
			const isEmpty = members.length === 1 && members[0] === '';
			if (!isEmpty && members.includes('')) return null;
			const segment = { members: isEmpty ? [] : members, startOpen: text[at] === '(', endOpen: sign === ')' };
			return { segment, next: i + 1 };
		} else if (sign === '[' || sign === '(' || sign === '<' || sign === '>') {
			return null;
		} else {
			member += sign;
		}
	}
	return null;
}
