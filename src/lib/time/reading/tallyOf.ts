import type { Time } from '../../model/types.ts';
import { isNoTime } from './absent.ts';
import { orderOf } from './numericDates.ts';
import { timeReader } from './readTimeAs.ts';
import type { HowWritten, ReadTime } from './types.ts';

/** What reading all cells of a column in one format comes to, in cells. */
export interface Tally {
	blank: number;
	nonBlank: number;
	/** Open ends included. */
	read: number;
	uncertain: number;
	/** Whether some cell that is read is a date by its shape, not by digits alone. */
	shaped: boolean;
	/** Read with a year of two digits. */
	shortYears: number;
	/** Read with decimals that are not 0. */
	decimals: number;
	/** Read or not, by what they tell of the order of day and month; counted for dates in numbers only. */
	order: { dmy: number; mdy: number; either: number; same: number };
	/** The earliest and the latest start and their texts, open sides aside; the starts are infinite where there is none. */
	first: Time;
	last: Time;
	firstText: string;
	lastText: string;
}

const digits = /^[+-]?\d*[.,]?\d*(?:e[+-]?\d+)?$/i;

const isWordOfOpenness = ({ start, end }: ReadTime) => start === end && !Number.isFinite(start);

/** Reads every value in the format of the column. @param counts how often each value occurs. */
export function tallyOf(values: readonly string[], counts: ArrayLike<number>, column: HowWritten): Tally {
	const tally: Tally = {
		...{ blank: 0, nonBlank: 0, read: 0, uncertain: 0, shortYears: 0, decimals: 0 },
		shaped: false,
		order: { dmy: 0, mdy: 0, either: 0, same: 0 },
		...{ first: Infinity, last: -Infinity, firstText: '', lastText: '' }
	};
	const isNumeric = column.format === 'dmy' || column.format === 'mdy';
	const read = timeReader(column);
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		const count = counts[i] ?? 0;
		if (isNoTime(value)) {
			tally.blank += count;
			continue;
		}
		tally.nonBlank += count;
		const order = isNumeric ? orderOf(value) : null;
		if (order) tally.order[order] += count;
		const time = read(value, 'end');
		if (!time) continue;
		tally.read += count;
		if (time.uncertain) tally.uncertain += count;
		if (time.shortYear) tally.shortYears += count;
		if (column.timeKind === 'number' && !Number.isInteger(time.start)) tally.decimals += count;
		tally.shaped ||= !isWordOfOpenness(time) && !digits.test(value.trim());
		if (time.start < tally.first && time.start !== -Infinity) {
			tally.first = time.start;
			tally.firstText = time.text;
		}
		if (time.start > tally.last && time.start !== Infinity) {
			tally.last = time.start;
			tally.lastText = time.text;
		}
	}
	return tally;
}
