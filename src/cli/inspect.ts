import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { inspected, type Inspection } from '../lib/csv/inspected.ts';
import type { FileSource } from '../lib/csv/rows/RawTable.ts';

const usage = `npm run -s inspect -- [--json] [--answer key=value]... FILE...
All files of one call are one network. Exit 0: there is something to draw; 1: there is not.`;

/** Prints what files are read as; gives the exit code: 0 something to draw, 1 nothing, 2 a call that cannot be understood. */
export async function main(words: readonly string[]): Promise<number> {
	const files: string[] = [];
	const answers: Record<string, string> = {};
	let json = false;
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		if (word === '--json') json = true;
		else if (word === '--answer' || word.startsWith('--answer=')) {
			const text = word === '--answer' ? (words[++at] ?? '') : word.slice('--answer='.length);
			const cut = text.indexOf('=');
			if (cut < 1) return misused(`“${text}” is no answer; write key=value.`);
			answers[text.slice(0, cut)] = text.slice(cut + 1);
		} else if (word === '--help' || word === '-h') return misused('');
		else if (word.startsWith('--')) return misused(`${word} is not known.`);
		else files.push(word);
	}
	if (files.length === 0) return misused('Name at least one file.');
	const sources: FileSource[] = [];
	// Two files of one name: their folders tell them apart, and may be waves.
	const isUnique = new Set(files.map((file) => path.basename(file))).size === files.length;
	for (const file of files.map((each) => path.resolve(process.env.INIT_CWD ?? '.', each))) {
		const stat = statSync(file, { throwIfNoEntry: false });
		if (!stat?.isFile()) return misused(`There is no file ${file}.`);
		sources.push({
			name: isUnique ? path.basename(file) : file,
			size: stat.size,
			chunks: () => createReadStream(file)
		});
	}
	const { inspection } = await inspected(sources, answers);
	process.stdout.write(json ? `${JSON.stringify(inspection, null, '\t')}\n` : inWords(inspection));
	return inspection.refused === null ? 0 : 1;
}

function misused(sentence: string): number {
	process.stderr.write(`${sentence}${sentence ? '\n' : ''}${usage}\n`);
	return 2;
}

const mostShown = 20;

function inWords({ sentence, convention, mapping, rows, questions, issues, refused }: Inspection): string {
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
	if (issues.length > 0) lines.push('');
	for (const { file, line, column, message } of issues.slice(0, mostShown))
		lines.push(
			`${[file, line === null ? '' : `line ${line}`, column ?? ''].filter((part) => part !== '').join(', ')}: ${message}`
		);
	if (issues.length > mostShown) lines.push(`… and ${issues.length - mostShown} more; --json lists all.`);
	return `${lines.join('\n')}\n`;
}
