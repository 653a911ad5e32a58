import { readTimeAs } from './readTimeAs.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { timesetWritten, type TimesetKind } from './timesetKind.ts';
import type { HowWritten, TimedValue } from './types.ts';

/**
 * The times of a cell that holds several, in the order of the cell: Gephi's <[2007, 2009]>, <[2007, 2009, local); [2009, Infinity, x]> and
 * <[2016-02-03]>, lists such as [2006, 2007, 2008], Kumu's 2012|2013|2016. Null where it is no such cell or a member cannot be read; empty for
 * "<empty>". @param column as timesetColumnOf gives it, where a bare time is a stamp too; without it the cell is judged alone.
 */
export function readTimeset(
	text: string,
	column?: { readonly kind: TimesetKind; readonly times: HowWritten }
): readonly TimedValue[] | null {
	const segments = bracketsOrBars(text);
	if (!segments) {
		const stamp = column && readTimeAs(text, column.times);
		return stamp ? [{ start: stamp, end: null, startOpen: false, endOpen: false, value: null }] : null;
	}
	const written = column ?? timesetWritten([segments]);
	if (segments.length === 0 || !written) return segments.length === 0 ? [] : null;
	const read = segments.map((segment) => timesOf(segment, written.kind, written.times));
	return read.every((times) => times !== null) ? read.flat() : null;
}

/** The brackets of a cell, or its parts between bars as one each; null where it has neither. */
export function bracketsOrBars(text: string): readonly Segment[] | null {
	const parts = text.split('|').map((part) => part.trim());
	if (parts.length === 1) return segmentsOf(text);
	return parts.includes('') ? null : parts.map((part) => ({ members: [part], startOpen: false, endOpen: false }));
}

function timesOf(
	{ members, startOpen, endOpen }: Segment,
	kind: TimesetKind,
	column: HowWritten
): readonly TimedValue[] | null {
	if (kind === 'stamps' || members.length === 1) {
		const stamps = members.map((member) => readTimeAs(member, column));
		return stamps.every((stamp) => stamp !== null)
			? stamps.map((start) => ({ start, end: null, startOpen, endOpen, value: null }))
			: null;
	}
	const [first, second, third = null] = members;
	if (kind === 'stamp-values') {
		const start = members.length === 2 ? readTimeAs(first!, column) : null;
		return start && [{ start, end: null, startOpen, endOpen, value: second! }];
	}
	const start = readTimeAs(first!, column, 'start');
	const end = readTimeAs(second!, column, 'end');
	return start && end && members.length <= 3 ? [{ start, end, startOpen, endOpen, value: third }] : null;
}
