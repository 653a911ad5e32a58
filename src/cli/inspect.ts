import { createReadStream, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rowsOfFiles } from '../lib/csv/rowsOfFiles.ts';
import { inspectionOf } from '../lib/csv/inspectionOf.ts';
import type { FileSource } from '../lib/csv/rows/RawTable.ts';
import { savedAs } from '../lib/csv/savedAs.ts';
import { callOf } from './callOf.ts';
import { inWords } from './inWords.ts';

const usage = `npm run -s inspect -- [--json] [--answer key=value]... [--save rows|cleaned|package|gephi|spells]... [--to FOLDER] FILE...
All files of one call are one network; a folder stands for the files in it.
--save rows writes what was noted or held back as a table, the others the network in that shape.
Exit 0: there is something to draw; 1: there is not.`;

/** Prints what files are read as; gives the exit code: 0 something to draw, 1 nothing, 2 a call that cannot be understood. */
export async function main(words: readonly string[]): Promise<number> {
	const call = callOf(words);
	if (typeof call === 'string') return misused(call);
	const from = (file: string) => path.resolve(process.env.INIT_CWD ?? '.', file);
	const paths: string[] = [];
	for (const file of call.files.map(from)) {
		const stat = statSync(file, { throwIfNoEntry: false });
		if (stat?.isDirectory()) paths.push(...filesIn(file));
		else if (stat?.isFile()) paths.push(file);
		else return misused(`There is no file ${file}.`);
	}
	if (paths.length === 0) return misused('There is no file in this folder.');
	const files = await rowsOfFiles(sourcesOf(paths), call.answers);
	const read = inspectionOf(files, call.answers);
	const { inspection } = read;
	process.stdout.write(call.json ? `${JSON.stringify(inspection, null, '\t')}\n` : inWords(inspection));
	for (const shape of call.save)
		for (const { name, text } of savedAs(shape, read, files)) {
			// Shapes have files of the same names.
			const folder = call.save.length > 1 ? path.join(from(call.to), shape) : from(call.to);
			mkdirSync(folder, { recursive: true });
			writeFileSync(path.join(folder, name), text);
		}
	return inspection.refused === null ? 0 : 1;
}

function misused(sentence: string): number {
	process.stderr.write(`${sentence}${sentence ? '\n' : ''}${usage}\n`);
	return 2;
}

const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map(({ name }) => path.join(folder, name))
		.sort();

/** Two files of one name: their folders tell them apart, and may be waves. */
function sourcesOf(paths: readonly string[]): readonly FileSource[] {
	const isUnique = new Set(paths.map((file) => path.basename(file))).size === paths.length;
	return paths.map((file) => ({
		name: isUnique ? path.basename(file) : file,
		size: statSync(file).size,
		chunks: () => createReadStream(file)
	}));
}
