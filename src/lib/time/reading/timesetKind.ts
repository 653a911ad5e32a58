import { openAt } from './absent.ts';
import { readTimeAs } from './readTimeAs.ts';
import type { Segment } from './segments.ts';
import { timeColumnsOf } from './timeColumnsOf.ts';
import type { HowWritten, TimeColumn } from './types.ts';

/** What the members within one pair of brackets are: a start, an end and perhaps a value; times each of its own; a time and its value. */
export type TimesetKind = 'intervals' | 'stamps' | 'stamp-values';

/** How the times of cells that hold several are written, and what their brackets hold. */
export interface TimesetWritten {
	readonly kind: TimesetKind;
	/** As of a column of the times alone. */
	readonly times: TimeColumn;
}

/** Judges the cells of a column together; null where no cell has anything in its brackets that could be a time. */
export function timesetWritten(cells: readonly (readonly Segment[])[]): TimesetWritten | null {
	const segments = cells.flat();
	const first = bestOf(segments.map(({ members }) => members.find((member) => !openAt(member, 'end')) ?? ''));
	const pairs = bestOf(segments.flatMap(({ members }) => members.slice(0, 2)));
	// 2008.0 beside 2010.5 is no whole year, and the second is no value.
	const reads = first?.format === 'year' && pairs?.format === 'decimal-year' ? pairs : first;
	const kind = reads && timesetKindOf(cells, reads);
	if (!kind) return null;
	const size = kind === 'stamps' ? Infinity : kind === 'intervals' ? 2 : 1;
	const times = bestOf(segments.flatMap(({ members }) => members.slice(0, size)));
	return times && { kind, times };
}

function bestOf(texts: readonly string[]): TimeColumn | null {
	return timeColumnsOf(texts, new Array<number>(texts.length).fill(1))[0] ?? null;
}

/**
 * What the brackets hold. Two times in brackets, which could be an interval as well as two stamps, count as an interval unless other cells are
 * longer lists; two of which the second is no later time are a time and its value, unless it can only be a date.
 */
function timesetKindOf(cells: readonly (readonly Segment[])[], column: HowWritten): TimesetKind {
	const segments = cells.flat();
	const sizes = segments.map(({ members }) => members.length);
	if (sizes.some((size) => size > 3)) return 'stamps';
	if (segments.some((segment) => segment.startOpen || segment.endOpen || hasOpenEnd(segment))) return 'intervals';
	if (sizes.every((size) => size === 1)) return 'stamps';
	const pairs = segments.filter(({ members }) => members.length === 2);
	const triples = segments.filter(({ members }) => members.length === 3);
	// One pair the wrong way round is a mistake to be told, and no value, where its second is written as a date.
	if (triples.length === 0)
		return pairs.every(({ members }) => ascend(members, column) || isDate(members[1]!, column))
			? 'intervals'
			: 'stamp-values';
	// The third of three numbers could be a value as well: only dates that ascend are a list.
	const areLists = column.timeKind === 'date' && cells.every((cell) => cell.length <= 1);
	return areLists && triples.every(({ members }) => ascend(members, column)) ? 'stamps' : 'intervals';
}

/** Whether a text is a time that no number could be. */
const isDate = (text: string, column: HowWritten): boolean =>
	!Number.isFinite(Number(text)) && readTimeAs(text, column) !== null;

const hasOpenEnd = ({ members }: Segment) => members.slice(0, 2).some((member) => openAt(member, 'end') !== null);

function ascend(members: readonly string[], column: HowWritten): boolean {
	const starts = members.map((member) => readTimeAs(member, column)?.start ?? NaN);
	return starts.every((start, i) => i === 0 || start >= starts[i - 1]!);
}
