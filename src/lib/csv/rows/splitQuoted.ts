import { Papa } from '../papa.ts';
import { countLineEnds } from './lineEnds.ts';
import type { Splitter, Take } from './Splitter.ts';
import { fill, lineOf, pass, stretch } from './Stretch.ts';

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
	const lines = stretch();
	let waiting = '';
	let enough = 0;
	let next = line;

	const skip = (count: number) => {
		for (let passed = 0; passed < count && lines.at < lines.length; passed += 1) pass(lines);
		next += count;
	};

	/** Takes the whole records of some lines; with last, a rest as well, but for a record whose quotation mark is never closed: whether there is one. */
	const takeRecords = (
		text: string,
		last: boolean,
		take: Take
	): { readonly taken: number; readonly endless: boolean } => {
		const { data, errors, meta } = parser.parse(text, 0, !last) as Parsed;
		const endless = last && errors.some(({ code }) => code === 'MissingQuotes');
		const whole = endless ? data.length - 1 : data.length;
		const broken = new Set(errors.map(({ row }) => row));
		const single = whole - (last && !endless ? 1 : 0) === countLineEnds(text, 0, meta.cursor);
		let at = next;
		for (let record = 0; record < whole; record += 1) {
			const cells = data[record]!;
			if (broken.size > 0 && broken.has(record)) torn.push(at);
			take(cells, at);
			at += single ? 1 : 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0);
		}
		skip(at - next);
		return { taken: whole, endless };
	};

	const takeLiterally = (take: Take) => {
		open.push(next);
		const most = open.length < MOST_OPEN ? 1 : Infinity;
		for (let taken = 0; taken < most && lines.at < lines.length; taken += 1) {
			take(lineOf(lines).split(delimiter), next);
			skip(1);
		}
	};

	return {
		torn,
		open,
		waiting: () => waiting,
		line: () => next,
		push(text, last, take, takeLines = () => 0) {
			waiting += text;
			if (waiting.length < enough && !last) return;
			const end = last ? waiting.length : waiting.lastIndexOf('\n') + 1;
			fill(lines, waiting.slice(0, end));
			let tried = 1;
			for (;;) {
				const before = next;
				next += takeLines(lines, next);
				if (lines.at >= lines.length) break;
				if (next > before) tried = 1;
				// What is hard to cut is mostly a line or two: more are tried where these are not enough.
				const stop = afterLines(lines.text, lines.from, tried);
				const atEnd = stop === end;
				const { taken, endless } = takeRecords(lines.text.slice(lines.from, stop), last && atEnd, take);
				if (endless) takeLiterally(take);
				else if (atEnd && taken === 0) break;
				tried = endless ? 1 : 2 * tried;
			}
			waiting = waiting.slice(lines.from);
			// A line, or a quoted cell, that goes on and on is not read anew with every piece.
			enough = lines.from === 0 ? 2 * waiting.length : 0;
		}
	};
}

/** Where text goes on behind so many lines from a place. */
function afterLines(text: string, from: number, lines: number): number {
	let at = from;
	for (let line = 0; line < lines; line += 1) {
		const end = text.indexOf('\n', at);
		if (end < 0) return text.length;
		at = end + 1;
	}
	return at;
}
