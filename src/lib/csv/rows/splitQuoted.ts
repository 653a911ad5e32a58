import { Papa } from '../papa.ts';
import { countLineEnds } from './lineEnds.ts';
import type { Splitter, Take } from './Splitter.ts';

interface Parsed {
	readonly data: string[][];
	readonly errors: readonly { readonly code: string; readonly row: number }[];
	/** cursor: where the last whole record ends. */
	readonly meta: { readonly cursor: number };
}

/** After so many quotation marks that are never closed, none is taken for one any more. */
const MOST_OPEN = 20;

/** Cuts by one character, with quoted cells that may hold it and line ends; line is that on which the text begins. The only place that knows papaparse. */
export function splitQuoted(delimiter: string, line: number): Splitter {
	const parser = new Papa.Parser({ delimiter, newline: '\n' });
	const torn: number[] = [];
	const open: number[] = [];
	let waiting = '';
	let enough = 0;
	let next = line;

	const literally = (text: string, take: Take) => {
		take(text.split(delimiter), next);
		next += 1;
	};

	/** Takes all whole records of what waits; with last, the rest as well, but for a record whose quotation mark is never closed. */
	const takeRecords = (last: boolean, take: Take): boolean => {
		const { data, errors, meta } = parser.parse(waiting, 0, !last) as Parsed;
		const endless = last && errors.some(({ code }) => code === 'MissingQuotes');
		const whole = endless ? data.length - 1 : data.length;
		const broken = new Set(errors.map(({ row }) => row));
		const single = whole - (last && !endless ? 1 : 0) === countLineEnds(waiting, 0, meta.cursor);
		const start = next;
		for (let record = 0; record < whole; record += 1) {
			const cells = data[record]!;
			if (broken.size > 0 && broken.has(record)) torn.push(next);
			take(cells, next);
			next += single ? 1 : 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
		}
		waiting = waiting.slice(endless ? afterLines(waiting, next - start) : meta.cursor);
		// A quoted cell that goes on and on is not read anew with every piece.
		enough = whole === 0 ? 2 * waiting.length : 0;
		return endless;
	};

	return {
		torn,
		open,
		waiting: () => waiting.length,
		push(text, last, take) {
			waiting += text;
			if (waiting.length < enough && !last) return;
			while (waiting !== '' && takeRecords(last, take)) {
				open.push(next);
				const lines = open.length < MOST_OPEN ? 1 : Infinity;
				for (let taken = 0; taken < lines && waiting !== ''; taken += 1) {
					const end = afterLines(waiting, 1);
					literally(waiting.slice(0, end).replace(/\n$/, ''), take);
					waiting = waiting.slice(end);
				}
			}
		}
	};
}

/** Where the text goes on behind so many lines. */
function afterLines(text: string, lines: number): number {
	let at = 0;
	for (let line = 0; line < lines; line += 1) {
		const end = text.indexOf('\n', at);
		if (end < 0) return text.length;
		at = end + 1;
	}
	return at;
}
