import type { Inspection } from '../lib/csv/inspectionOf.ts';
import { linesPhrase, reasonsOf } from '../lib/csv/reasonsOf.ts';

const mostShown = 20;

/** What files were read as, for people: the sentence, the mapping, the sum of rows, questions, and what is wrong by its reasons. */
export function inWords({ sentence, convention, mapping, rows, questions, issues, refused }: Inspection): string {
	const lines = [refused ?? sentence];
	if (refused === null) lines.push(`Read as: ${convention}.`);
	for (const { file, is, columns } of mapping) {
		lines.push('', `${file}: ${is}`);
		for (const { column, role, format, rate } of columns)
			lines.push(
				`  ${column}: ${role}${format ? ` (${format}${rate !== null && rate < 1 ? `, ${Math.round(100 * rate)} % can be read` : ''})` : ''}`
			);
	}
	if (refused === null)
		lines.push(
			'',
			`Rows of ties: ${rows.read} read = ${rows.drawn} drawn + ${rows.noted} drawn with a note + ${rows.heldBack} held back`
		);
	for (const { key, text, default: taken, choices } of questions)
		lines.push('', `${text}`, `  ${key}=${taken}   (${choices.slice(0, 8).join(' | ')})`);
	const reasons = reasonsOf(issues);
	if (reasons.length > 0) lines.push('');
	for (const reason of reasons.slice(0, mostShown)) {
		const where = [reason.file, linesPhrase(reason), reason.column ?? ''].filter((part) => part !== '').join(', ');
		lines.push(`${where}: ${reason.message}`);
	}
	if (reasons.length > mostShown)
		lines.push(
			`… and ${reasons.length - mostShown} more reasons; --json lists all, --save rows writes them to a table.`
		);
	return `${lines.join('\n')}\n`;
}
