import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { leastOverlap, overlapOf } from './overlapOf.ts';
import { tieTableWith } from './tieTableWith.ts';
import { noTimes, type TimeIn } from './timeOf.ts';
import { lastWave, rises } from './timesByValue.ts';
import type { TieTable } from './types.ts';

/** networkDynamic's spells without a header: onset, terminus, tail, head. null where four columns are something else. */
export function positionalOf(body: Body): TieTable | null {
	const { columns, named, height } = body;
	const [onset, terminus, tail, head] = columns;
	if (named || columns.length !== 4 || !onset || !terminus || !tail || !head || height < 2) return null;
	if (!tail.whole || !head.whole || tail.blank + head.blank > 0) return null;
	const [from, to] = [onset, terminus].map(({ values }) => values.map(timeOf));
	if ([...from!, ...to!].some(Number.isNaN)) return null;
	let same = 0;
	for (let row = 0; row < height; row++) {
		if (to![terminus.codes[row]!]! < from![onset.codes[row]!]!) return null;
		if (tail.values[tail.codes[row]!] === head.values[head.codes[row]!]) same++;
	}
	if (same > 0 || overlapOf(tail, head) < leastOverlap || distinctOf(tail) + distinctOf(head) < 4) return null;
	// Ids are whole; what has decimals or goes on for ever is a time.
	const isClear = [onset, terminus].some((column) => column.values.some((value) => !/^\d+$/.test(value)));
	const couldBeOther = lastWave(body, [head]) !== undefined || rises(head) || rises(tail);
	if (!isClear && (!rises(onset) || couldBeOther)) return null;
	const whole = onset.whole && terminus.whole;
	const table = tieTableWith(
		body,
		{ source: [tail], target: [head], byName: false, overlap: overlapOf(tail, head) },
		{ ...noTimes, start: pointsOf(onset, whole), end: pointsOf(terminus, whole) }
	);
	return { ...table, convention: 'networkDynamic spells', endMeans: 'exclusive' };
}

const timeOf = (text: string) =>
	/^-?inf(?:inity)?$/i.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : text === '' ? NaN : Number(text);

const pointsOf = (column: Column, whole: boolean): TimeIn => ({
	column,
	written: {
		timeKind: 'number',
		format: 'number',
		rate: 1,
		blank: 0,
		nonBlank: column.codes.length,
		uncertain: 0,
		ambiguousDayMonth: false,
		shortYear: false,
		evident: false,
		whole,
		decimalComma: false,
		first: '',
		last: ''
	}
});
