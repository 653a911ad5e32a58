import type { Splitter } from './Splitter.ts';
import { fill, lineOf, pass, stretch } from './Stretch.ts';

const SPACE = 32;
const TAB = 9;
const QUOTE = 34;

/** Cells of one line, cut at runs of spaces and tabs; a cell in quotation marks keeps its own, a doubled mark in it stands for one. */
export function whitespaceCells(line: string): string[] {
	const cells: string[] = [];
	for (let at = 0; ;) {
		while (at < line.length && isBlank(line.charCodeAt(at))) at += 1;
		if (at >= line.length) return cells;
		const closing = line.charCodeAt(at) === QUOTE ? closingQuote(line, at) : -1;
		if (closing >= 0) {
			cells.push(line.slice(at + 1, closing).replaceAll('""', '"'));
			at = closing + 1;
			continue;
		}
		const start = at;
		while (at < line.length && !isBlank(line.charCodeAt(at))) at += 1;
		cells.push(line.slice(start, at));
	}
}

const isBlank = (code: number): boolean => code === SPACE || code === TAB;

/** Where the cell that a quotation mark opens is closed, before a blank or the end of the line; -1 where it is not. */
function closingQuote(line: string, opening: number): number {
	for (let at = line.indexOf('"', opening + 1); at >= 0; at = line.indexOf('"', at + 1)) {
		if (line.charCodeAt(at + 1) === QUOTE) at += 1;
		else if (at + 1 >= line.length || isBlank(line.charCodeAt(at + 1))) return at;
	}
	return -1;
}

/** Cuts at runs of spaces and tabs; a record is a line always; line is that on which the text begins. */
export function splitWhitespace(line: number): Splitter {
	const lines = stretch();
	let waiting = '';
	let next = line;
	return {
		torn: [],
		open: [],
		waiting: () => waiting,
		line: () => next,
		push(text, last, take, takeLines = () => 0) {
			waiting += text;
			if (!last && !text.includes('\n')) return;
			const end = last ? waiting.length : waiting.lastIndexOf('\n') + 1;
			fill(lines, waiting.slice(0, end));
			for (;;) {
				next += takeLines(lines, next);
				if (lines.at >= lines.length) break;
				take(whitespaceCells(lineOf(lines)), next);
				pass(lines);
				next += 1;
			}
			waiting = waiting.slice(end);
		}
	};
}
