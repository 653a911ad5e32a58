import { delimiterOf } from './delimiterOf.ts';
import { looksBinary } from './foreign.ts';
import { headerComment } from './headerComment.ts';
import { countLineEnds } from './lineEnds.ts';
import { isNumeric, isRemark } from './marks.ts';
import type { Comment, Delimiter, RawTable } from './RawTable.ts';
import { splitterOf } from './splitterOf.ts';
import { whitespaceCells } from './splitWhitespace.ts';
import { lineOf, pass, type Stretch } from './Stretch.ts';
import type { Splitter, Take, TakeLines } from './Splitter.ts';
import { structuredText } from './structured.ts';
import { tableBuilder } from './tableBuilder.ts';
import { noTop, takeTop, type Top } from './topRemarks.ts';
import { warningsOf } from './warnings.ts';

/** A guess is made by so many characters, and by no more than so many lines of them. */
const SAMPLE = 1 << 18;
const SAMPLE_LINES = 500;
/** A record that is longer is no record. */
const LONGEST = 1 << 26;
const MOST_COMMENTS = 100;

/** What a table is besides its rows: how the file was decoded. */
export type Decoding = Pick<RawTable, 'file' | 'encoding' | 'bom' | 'lineEnds'> & { readonly notUtf8: number | null };

/** Reads text that comes in pieces, with \n for line ends, into a table. */
export interface TableReader {
	/** Takes a further piece; a sentence where the text is refused, null where all is well. */
	push(text: string): string | null;
	/** Takes what waits; a sentence where there is no table. */
	end(): string | null;
	/** The table, once the end was taken. */
	table(decoding: Decoding): RawTable;
}

/** A reader of one text; cut by a delimiter where one is asked for. */
export function tableReader(asked?: Delimiter): TableReader {
	const builder = tableBuilder();
	const comments: Comment[] = [];
	const blank: number[] = [];
	let blankBelow: number[] = [];
	let commentCount = 0;
	let header: readonly string[] | null = null;
	let delimiter: Delimiter = ',';
	let remarksBetween = false;
	let splitter: Splitter | null = null;
	let top: Top = noTop;
	let waiting = '';
	let refused: string | null = null;
	let lost: number | null = null;

	const remark = (at: number, text: string) => {
		commentCount += 1;
		if (comments.length < MOST_COMMENTS) comments.push({ line: at, text });
	};
	/** Blank lines are worth a word once a row follows them. */
	const keepBlank = () => {
		for (const at of blankBelow) blank.push(at);
		blankBelow = [];
	};
	const take: Take = (cells, at) => {
		if (cells.length < 2 && (cells[0] ?? '').trim() === '') {
			if (builder.height() > 0) blankBelow.push(at);
		} else if (remarksBetween && isRemark(cells[0]!)) {
			remark(at, cells.join(delimiter === 'whitespace' ? ' ' : delimiter));
		} else {
			keepBlank();
			refused ??= builder.add(cells, at);
		}
	};
	const takeLines: TakeLines = (of, first) => {
		let line = first;
		for (; of.at < of.length && !refused; line += 1) {
			const width = beginsPlainly(of) ? builder.cut(of, delimiter) : -1;
			if (width >= 0) {
				if (blankBelow.length > 0) keepBlank();
				refused = builder.addCut(of, width, line);
				continue;
			}
			const text = lineOf(of);
			if (delimiter !== 'whitespace' && text.includes('"')) break;
			take(delimiter === 'whitespace' ? whitespaceCells(text) : text.split(delimiter), line);
			pass(of);
		}
		return line - first;
	};

	/** Decides how to cut, as soon as there is enough to tell. */
	const begin = (end: boolean): void => {
		({ top, rest: waiting } = takeTop(top, waiting, end, SAMPLE));
		if (!end && waiting.length < SAMPLE) return;
		if (waiting.trim() === '') {
			if (!hasMarkedRows(top, asked)) {
				refused = top.remarks.length > 0 ? onlyRemarks : empty;
				return;
			}
			waiting = top.text;
			top = noTop;
		}
		const whole = waiting.length <= SAMPLE && end;
		const beginning = waiting.slice(0, SAMPLE);
		refused = looksBinary(beginning) ? binary : structuredText(beginning, whole);
		if (refused) return;
		const sample = linesOf(beginning, whole);
		const cut = delimiterOf(sample, whole && sample.length === beginning.length, asked);
		({ delimiter } = cut);
		remarksBetween = delimiter === 'whitespace' || (cut.shape.rows[0] ?? ['']).every(isNumeric);
		header = headerComment(top.remarks, delimiter, cut.shape.width);
		for (const each of top.remarks) remark(each.line, each.text);
		splitter = splitterOf(delimiter, top.lines + 1);
	};

	/** Physical line of a place in text that comes behind all that waits. */
	const lineAt = (text: string, at: number): number => {
		const before = splitter ? splitter.waiting() : waiting;
		const first = splitter ? splitter.line() : top.lines + 1;
		return first + countLineEnds(before) + countLineEnds(text, 0, at);
	};

	const read = (text: string, end: boolean): string | null => {
		if (refused) return refused;
		if (lost === null) {
			const at = firstOf(text, '\0', '\uFFFD');
			if (at >= 0) lost = lineAt(text, at);
		}
		waiting += text;
		if (!splitter && (end || waiting.length >= SAMPLE)) begin(end);
		if (!splitter || refused) return refused;
		splitter.push(waiting, end, take, takeLines);
		waiting = '';
		if (splitter.waiting().length > LONGEST) refused ??= endless;
		return refused;
	};

	return {
		push: (text) => read(text, false),
		end: () => read('', true) ?? (builder.height() === 0 ? empty : null),
		table: ({ notUtf8, ...decoding }) => ({
			...decoding,
			...builder.built(),
			sheet: '',
			height: builder.height(),
			comments,
			commentCount,
			headerComment: header,
			delimiter,
			issues: warningsOf(decoding.file, {
				...{ notUtf8, lost, blank },
				...{ torn: splitter?.torn ?? [], open: splitter?.open ?? [] }
			})
		})
	};
}

const QUOTE = 34;

/** Whether the next line begins with what is neither blank, be it in quotation marks, nor perhaps the mark of a remark. */
function beginsPlainly({ bytes, at, text, from }: Stretch): boolean {
	const byte = bytes[at]!;
	if (byte >= 0x80) return text[from]!.trim() !== '';
	if (byte === QUOTE) return bytes[at + 1]! > 32 && bytes[at + 1] !== QUOTE;
	return byte > 32 && byte !== 35 && byte !== 37 && byte !== 47;
}

/** Where the first of two letters stands in text; -1 where neither does. */
function firstOf(text: string, one: string, other: string): number {
	const [a, b] = [text.indexOf(one), text.indexOf(other)];
	return a < 0 || b < 0 ? Math.max(a, b) : Math.min(a, b);
}

/** Whether lines that all begin with a mark are rows after all, as hashtags are: cut alike by a character, each mark at a word. */
function hasMarkedRows({ text, remarks }: Top, asked?: Delimiter): boolean {
	if (!remarks.every((each) => /^#[^\s#]/.test(each.text))) return false;
	const { delimiter, shape } = delimiterOf(text, true, asked);
	return remarks.length > 1 && delimiter !== 'whitespace' && shape.width > 1 && shape.agree > 0.9;
}

/** The first lines of a beginning; whole lines, unless it ends the text. */
function linesOf(beginning: string, whole: boolean): string {
	let end = -1;
	for (let lines = 0; lines < SAMPLE_LINES; lines += 1) {
		const next = beginning.indexOf('\n', end + 1);
		if (next < 0) return whole || end < 0 ? beginning : beginning.slice(0, end + 1);
		end = next;
	}
	return beginning.slice(0, end + 1);
}

const empty = 'The file is empty. Give it a header line and one row for each record.';
const onlyRemarks =
	'The file has only remarks (lines that begin with #, % or //) and no rows. Remove the marks from the rows and open it again.';
const binary = 'This is not a text file. Save the table as CSV (UTF-8) and open that file.';
const endless =
	'One record of this file is longer than 64 million characters. A quotation mark may be opened and not closed: close it, and open the file again.';
