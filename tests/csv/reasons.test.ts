import { expect, test } from 'vitest';
import { linesPhrase, reasonsOf } from '../../src/lib/csv/reasonsOf.ts';
import type { Issue } from '../../src/lib/model/issue.ts';

const issue = (line: number | null, message: string, rest: Partial<Issue> = {}): Issue => ({
	severity: 'error',
	file: 'ties.csv',
	line,
	column: 'end',
	message,
	...rest
});

test('issues that differ only in what they quote are one reason, with its first three lines', () => {
	const reasons = reasonsOf([
		issue(2, 'It ends (2001) before it starts (2003).'),
		issue(3, '“soon” cannot be read.'),
		issue(5, 'It ends (1999) before it starts (2000).'),
		issue(7, 'It ends (1999) before it starts (2000).'),
		issue(11, 'It ends (1999) before it starts (2000).')
	]);
	expect(reasons.map((reason) => [reason.message, linesPhrase(reason), reason.count])).toEqual([
		['It ends (2001) before it starts (2003).', 'lines 2, 5, 7 and 1 more', 4],
		['“soon” cannot be read.', 'line 3', 1]
	]);
});

test('other files, other columns, notes and what is about a whole file are reasons of their own', () => {
	const message = 'It is so.';
	const reasons = reasonsOf([
		issue(2, message),
		issue(3, message, { file: 'nodes.csv' }),
		issue(4, message, { column: 'start' }),
		issue(5, message, { severity: 'warning' }),
		issue(null, message)
	]);
	expect(reasons.map(linesPhrase)).toEqual(['line 2', 'line 3', 'line 4', 'line 5', '']);
});
