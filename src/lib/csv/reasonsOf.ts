import type { Issue } from '../model/issue.ts';

/** Issues of one kind in one column of one file: what is said of the first is true of all, but for the words that are quoted. */
export interface Reason {
	/** How many there are. */
	readonly count: number;
	/** The first of them, or all. */
	readonly issues: readonly Issue[];
	readonly severity: Issue['severity'];
	readonly file: string;
	readonly column: string | null;
	/** The sentence about the first of them. */
	readonly message: string;
	/** Physical lines of the first three that have one. */
	readonly lines: readonly number[];
}

/** Issues by their reasons, in the order of the first of each. @param most how many issues of each are kept */
export function reasonsOf(issues: readonly Issue[], most = Infinity): readonly Reason[] {
	const groups = new Map<string, Issue[]>();
	for (const issue of issues) {
		const key = JSON.stringify([issue.severity, issue.file, issue.column, issue.line === null, kindOf(issue.message)]);
		const group = groups.get(key);
		if (group) group.push(issue);
		else groups.set(key, [issue]);
	}
	return [...groups.values()].map((group) => {
		const [first] = group;
		const lines = group.slice(0, 3).flatMap(({ line }) => (line === null ? [] : [line]));
		return { ...first!, count: group.length, issues: group.slice(0, most), lines };
	});
}

/** A sentence without what it quotes: “…”, what stands in brackets, and numbers. */
const kindOf = (message: string): string => message.replace(/“[^”]*”|\([^)]*\)|\d+/g, '…');

/** "lines 2, 5, 9 and 12 more"; "" where none has a line. */
export function linesPhrase({ lines, count }: Reason): string {
	if (lines.length === 0) return '';
	const rest = count - lines.length;
	return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${rest > 0 ? ` and ${rest.toLocaleString('en')} more` : ''}`;
}
