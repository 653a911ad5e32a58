import type { Issue } from '../model/issue.ts';
import { noCodebook, readCodebook, type Codebook } from './codebook.ts';
import type { TableName } from './tableNames.ts';
import { readTable, type Table } from './readTable.ts';
import { whichTable } from './whichTable.ts';

/** A file as it was given. */
export interface SourceFile {
	readonly name: string;
	readonly text: string;
}

/** The files by what they are for. */
export interface SortedFiles {
	readonly tables: ReadonlyMap<TableName, Table>;
	/** The tables that are there and cannot be read at all. */
	readonly broken: ReadonlySet<TableName>;
	readonly codebook: Codebook;
	/** What is wrong with files as a whole, and with those that are no table of the network; what is wrong within a table stays with the table. */
	readonly issues: readonly Issue[];
}

/** Tells tables and codebook apart, by name and columns. */
export function sortFiles(files: readonly SourceFile[]): SortedFiles {
	const issues: Issue[] = [];
	const tables = new Map<TableName, Table>();
	const broken = new Set<TableName>();
	let codebook = noCodebook;
	const say = (severity: Issue['severity'], file: string, message: string) =>
		issues.push({ severity, file, line: null, column: null, message });
	for (const { name, text } of files) {
		if (/\.json$/i.test(name)) {
			if (codebook.file !== '') {
				say('error', name, `There are two packages, this one and ${codebook.file}. Open one of them.`);
				continue;
			}
			const read = readCodebook(name, text);
			codebook = read.codebook;
			issues.push(...read.issues);
			continue;
		}
		if (whichTable(name, []) === 'other') continue;
		const table = readTable(name, text);
		const which = whichTable(name, table.headers);
		const other = which !== null && which !== 'other' ? tables.get(which) : undefined;
		if (table.headers.length === 0) {
			for (const issue of table.issues) issues.push(issue);
			if (which !== null && which !== 'other') broken.add(which);
		} else if (which === null || which === 'other')
			say(
				'warning',
				name,
				'This file was passed over: it is none of nodes.csv, ties.csv, statuses.csv, presence.csv, events.csv and processes.csv, nor has their columns. A table of ties needs the columns source and target.'
			);
		else if (other) {
			for (const issue of table.issues) issues.push(issue);
			say('error', name, `There are two tables of ${which}, this one and ${other.file}. Open one of them.`);
		} else tables.set(which, table);
	}
	return { tables, broken, codebook, issues };
}
