import { isRemark } from './marks.ts';
import type { Comment } from './RawTable.ts';

/** The top of a file: its blank lines and remarks before the first row. */
export interface Top {
	readonly remarks: readonly Comment[];
	/** All that was taken off, line ends included. */
	readonly text: string;
	/** Number of lines taken off. */
	readonly lines: number;
}

/** Nothing taken off yet. */
export const noTop: Top = { remarks: [], text: '', lines: 0 };

/** Takes further whole lines off the top of text; with end, a last line without a line end too. A line longer than longest is none of them. */
export function takeTop(top: Top, text: string, end: boolean, longest: number): { top: Top; rest: string } {
	const remarks = [...top.remarks];
	let { lines } = top;
	let start = 0;
	while (start < text.length) {
		const newline = text.indexOf('\n', start);
		if (newline < 0 && !end) break;
		const stop = newline < 0 ? text.length : newline;
		const line = text.slice(start, stop);
		if (line.length > longest || (line.trim() !== '' && !isRemark(line))) break;
		lines += 1;
		if (line.trim() !== '') remarks.push({ line: lines, text: line });
		start = newline < 0 ? text.length : newline + 1;
	}
	return { top: { remarks, text: top.text + text.slice(0, start), lines }, rest: text.slice(start) };
}
