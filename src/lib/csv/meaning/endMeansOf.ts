import { timeReader } from '../../time/reading/readTimeAs.ts';
import { numberOf, type Body } from './bodyOf.ts';
import type { Ends } from './endsOf.ts';
import type { TimeIn, Times } from './timeOf.ts';
import type { EndMeans } from './types.ts';

/** Whether the ends of spells are the last units in which ties are there, as people write, or the first in which they are gone, as programs do: as far as the table shows. */
export function endMeansOf(body: Body, ends: Ends, times: Times): EndMeans {
	const { columns } = body;
	const { end, start, duration } = times;
	if (end?.column.key.startsWith('terminus')) return 'exclusive';
	// Points on a scale have no length that an end could take in.
	if (start && start.written.timeKind === 'number' && !start.written.whole) return 'exclusive';
	// A list of the years of each row shows whether the last one counts.
	const list = columns.find(({ key }) => key === 'timestamp' || key === 'timestamps');
	if (end && list && end.written.format === 'year') {
		let [within, beyond] = [0, 0];
		for (let r = 0; r < list.codes.length; r++) {
			const years = list.values[list.codes[r]!]!.match(/\d{4}/g);
			const last = Number(end.column.values[end.column.codes[r]!]);
			if (!years || !Number.isFinite(last)) continue;
			if (Number(years.at(-1)) === last) within++;
			else if (Number(years.at(-1)) === last - 1) beyond++;
		}
		if (beyond > within) return 'exclusive';
	}
	if (start && end && duration) {
		const last = (row: number) => numberOf(end.column, row) - numberOf(start.column, row) - numberOf(duration, row);
		const rows = Array.from({ length: Math.min(body.height, 100) }, (_, row) => row);
		if (rows.filter((row) => last(row) === 0).length * 2 > rows.length) return 'exclusive';
	}
	return start && end && doMeet(body, ends, start, end) ? 'exclusive' : 'inclusive';
}

/** Rows looked at: enough to know, and few enough for any file. */
const looked = 100_000;

/** Whether spells of a pair begin right where others of the same pair end, and do so more often than they overlap: then the last unit is not their own. */
function doMeet({ height }: Body, { source, target }: Ends, start: TimeIn, end: TimeIn): boolean {
	const [starts, ends] = [start, end].map(startsOf);
	const byPair = new Map<number, number[]>();
	for (let row = 0; row < Math.min(height, looked); row++) {
		const pair = source[0]!.codes[row]! * target[0]!.values.length + target[0]!.codes[row]!;
		const rows = byPair.get(pair);
		if (rows) rows.push(row);
		else byPair.set(pair, [row]);
	}
	const startOf = (row: number) => starts![start.column.codes[row]!]!;
	const endOf = (row: number) => ends![end.column.codes[row]!]!;
	let [meet, overlap] = [0, 0];
	for (const rows of byPair.values()) {
		if (rows.length < 2) continue;
		rows.sort((a, b) => startOf(a) - startOf(b) || a - b);
		for (let at = 1; at < rows.length; at++) {
			const [before, own] = [endOf(rows[at - 1]!), startOf(rows[at]!)];
			// Instants have no unit that could be shared.
			if (startOf(rows[at - 1]!) === before || own === endOf(rows[at]!)) continue;
			if (own === before) meet++;
			else if (own < before) overlap++;
		}
	}
	return meet > overlap;
}

/** The first instant of each value of a column of times; not a number where it is none. */
function startsOf({ column, written }: TimeIn): Float64Array {
	const reader = timeReader(written);
	return Float64Array.from(column.values, (value) => reader(value)?.start ?? NaN);
}
