import type { Issue } from '../model/issue.ts';
import { readNetwork, type Reading } from './readNetwork.ts';
import { withoutRows } from './records.ts';
import type { SourceFile } from './sortFiles.ts';

/** A reading of which some rows may be left out: those of issues that are errors. */
export interface HeldReading extends Reading {
	/** Rows that cannot be drawn, by file, as their physical lines. */
	readonly held: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Rows that others rest on are held back first; this many times is far more than tables rest on each other. */
const mostRounds = 12;

/** Reads a package with mistakes: the rows that have one are held back, each with its sentence, and the rest is drawn. network is null only where something is wrong with a file as a whole, or nothing is left. */
export function readHoldingBack(files: readonly SourceFile[]): HeldReading {
	const strict = readNetwork(files);
	const held = new Map<string, Set<number>>();
	if (strict.network) return { ...strict, held };
	const said: Issue[] = [];
	let left = files;
	for (let round = 0; round < mostRounds; round++) {
		const reading = readNetwork(left, 'taken');
		if (reading.network && reading.network.ties.length > 0)
			return { network: reading.network, issues: inOrder([...said, ...reading.issues], files), held };
		const wrong = reading.issues.filter(({ severity }) => severity === 'error');
		if (wrong.length === 0 || wrong.some(({ line }) => line === null)) break;
		for (const issue of wrong) {
			const lines = held.get(issue.file) ?? new Set();
			held.set(issue.file, lines.add(issue.line!));
			said.push(issue);
		}
		left = left.map(({ name, text }) => ({ name, text: withoutRows(text, held.get(name) ?? new Set()) }));
	}
	return { ...strict, held: new Map() };
}

function inOrder(issues: readonly Issue[], files: readonly SourceFile[]): readonly Issue[] {
	const place = (issue: Issue) => files.findIndex(({ name }) => name === issue.file);
	return issues.toSorted((a, b) => place(a) - place(b) || (a.line ?? 0) - (b.line ?? 0));
}
