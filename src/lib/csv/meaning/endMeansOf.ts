import { cellOf, numberOf, type Body, type Column } from './bodyOf.ts';
import type { Ends } from './endsOf.ts';
import type { Times } from './timeOf.ts';
import type { EndMeans } from './types.ts';

/** Whether the ends of spells are the last units in which ties are there, as people write, or the first in which they are gone, as programs do: as far as the table shows. */
export function endMeansOf(body: Body, ends: Ends, times: Times): EndMeans {
	const { columns } = body;
	const { end, start, duration } = times;
	if (end?.column.key === 'terminus') return 'exclusive';
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
	return start && end && doMeet(body, ends, start.column, end.column) ? 'exclusive' : 'inclusive';
}

/** Whether a spell of a pair begins right where another of the same pair ends: then its last unit is not its own. */
function doMeet({ height }: Body, { source, target }: Ends, start: Column, end: Column): boolean {
	const key = (row: number, time: string) => `${source[0]!.codes[row]} ${target[0]!.codes[row]} ${time}`;
	const begun = new Set<string>();
	const instants = new Set<string>();
	for (let row = 0; row < height; row++) {
		const from = cellOf(start, row);
		if (from === cellOf(end, row)) instants.add(key(row, from));
		else if (from !== '') begun.add(key(row, from));
	}
	for (let row = 0; row < height; row++) {
		const own = key(row, cellOf(end, row));
		if (begun.has(own) && !instants.has(own)) return true;
	}
	return false;
}
