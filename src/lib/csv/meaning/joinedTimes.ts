import { timeColumnsOf } from '../../time/reading/timeColumnsOf.ts';
import { columnFrom, type Body, type Column } from './bodyOf.ts';
import type { TimeIn } from './timeOf.ts';

const months = /^(?:month|mon|monat|mois|mes|mese|maand|mm)$/;
const days = /^(?:day|dayofmonth|tag|jour|dia|dd)$/;
const clocks = /^(?:time|timeofday|hour|clock|uhrzeit|heure|hora)$/;

/** A time whose year, month and day, or whose day and time of day, stand in columns of their own, as one; null where they do not. */
export function joinedTime(
	body: Body,
	free: readonly Column[],
	{ column, written }: TimeIn,
	stem = ''
): { readonly time: TimeIn; readonly parts: readonly Column[] } | null {
	const other = (key: RegExp, fits: (value: string) => boolean) =>
		free.find(
			(each) =>
				each !== column &&
				each.key.startsWith(stem) &&
				key.test(each.key.slice(stem.length)) &&
				each.blank < body.height &&
				each.values.every((value) => value === '' || fits(value))
		);
	const within = (most: number) => (value: string) => /^\d{1,2}$/.test(value) && +value >= 1 && +value <= most;
	if (written.format === 'year') {
		const month = other(months, (value) => within(12)(value) || monthOf(value) > 0);
		if (!month) return null;
		const day = other(days, within(31));
		const parts = [column, month, ...(day ? [day] : [])];
		return joined(body, parts, ([year = '', inYear = '', inMonth = '']) => {
			const number = monthOf(inYear);
			if (year === '' || number === 0) return year;
			const upToMonth = `${year}-${String(number).padStart(2, '0')}`;
			return inMonth === '' ? upToMonth : `${upToMonth}-${inMonth.padStart(2, '0')}`;
		});
	}
	const isDay = !/\d:\d/.test(written.first) && /\d[-./]\d+[-./]\d/.test(written.first);
	const clock = isDay ? other(clocks, (value) => /^\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$/.test(value)) : undefined;
	return clock
		? joined(body, [column, clock], ([date = '', time = '']) => `${date} ${/^\d:/.test(time) ? '0' : ''}${time}`.trim())
		: null;
}

/** Start and end, each perhaps of several columns: start_year and start_month. */
export function joinedSpell(
	body: Body,
	free: readonly Column[],
	{ start, end }: { readonly start: TimeIn; readonly end: TimeIn | null }
): { readonly start: TimeIn; readonly end: TimeIn | null; readonly parts: readonly Column[] } {
	const of = (time: TimeIn | null) =>
		time?.column.key.endsWith('year') ? joinedTime(body, free, time, time.column.key.slice(0, -'year'.length)) : null;
	const [first, last] = [of(start), of(end)];
	return {
		start: first?.time ?? start,
		end: last?.time ?? end,
		parts: [...(first?.parts ?? []), ...(last?.parts ?? [])]
	};
}

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** 1 to 12; 0 where a text is no month. */
function monthOf(text: string): number {
	if (/^\d{1,2}$/.test(text)) return Number(text);
	return names.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** Columns as one; null where that cannot be read as times. */
function joined({ table, height }: Body, parts: readonly Column[], text: (cells: readonly string[]) => string) {
	const place = new Map<string, number>();
	const [values, counts]: [string[], number[]] = [[], []];
	const codes = new Int32Array(height);
	for (let row = 0; row < height; row++) {
		const key = parts.map((part) => part.codes[row]).join(' ');
		let code = place.get(key);
		if (code === undefined) {
			code = values.length;
			place.set(key, code);
			values.push(text(parts.map((part) => part.values[part.codes[row]!]!)));
			counts.push(0);
		}
		codes[row] = code;
		counts[code]!++;
	}
	const name = parts.map((part) => part.name).join(', ');
	const column = columnFrom(
		{ index: parts[0]!.index, name, values, codes, counts: Int32Array.from(counts), spaced: 0 },
		table
	);
	const written = timeColumnsOf(values, counts)[0];
	return written && written.rate > 0.9 ? { time: { column, written }, parts } : null;
}
