import { readNetwork, type Reading } from '../../src/lib/csv/readNetwork.ts';
import type { Issue } from '../../src/lib/model/issue.ts';
import type { TemporalNetwork, Tie } from '../../src/lib/model/types.ts';

/** Reads tables by their file names, "nodes.csv" or for short "nodes"; rows of a list are lines. */
export function read(tables: Readonly<Record<string, string | readonly string[]>>): Reading {
	return readNetwork(
		Object.entries(tables).map(([name, text]) => ({
			name: name.includes('.') ? name : `${name}.csv`,
			text: typeof text === 'string' ? text : `${text.join('\n')}\n`
		}))
	);
}

/** The network of tables that have one; throws with the issues where they have none. */
export function networkIn(tables: Parameters<typeof read>[0]): TemporalNetwork {
	const { network, issues } = read(tables);
	if (!network) throw new Error(`no network: ${JSON.stringify(issues)}`);
	return network;
}

/** An issue in one line: "! ties.csv, 2, target: ..." for an error, "? ..." for a warning; what is null is left out. */
export function told({ severity, file, line, column, message }: Issue): string {
	const where = [file, line, column].filter((part) => part !== null).join(', ');
	return `${severity === 'error' ? '!' : '?'} ${where}: ${message}`;
}

/** All issues of tables, each in one line. */
export function issuesIn(tables: Parameters<typeof read>[0]): string[] {
	return read(tables).issues.map(told);
}

/** A tie's spells as pairs of days, "" where open; of numbers as they are. */
export function spans(tie: Tie | undefined, timeKind: TemporalNetwork['timeKind']): string[] {
	const say = (t: number) =>
		!Number.isFinite(t) ? '' : timeKind === 'number' ? String(t) : new Date(t).toISOString().slice(0, 10);
	return (tie?.spells ?? []).map(({ start, end }) => `${say(start)}..${say(end)}`);
}

/** Two nodes, for tests of other tables. */
export const annAndBob = ['id,label', 'ann,Ann', 'bob,Bob'];
