import type { EvidenceLevel } from '../../src/lib/model/evidence.ts';
import { cell, rowsOf, type Row } from '../data/tables.ts';
import { spellOf } from '../data/months.ts';

/** Seatown counted from its rows, by nothing that the site uses. */
const admitted: Readonly<Record<EvidenceLevel, readonly string[]>> = {
	all: ['documented', 'inferred', 'illustrative'],
	inferred: ['documented', 'inferred'],
	stated: ['documented']
};

export const tieRows = rowsOf('ties');
export const statusRows = rowsOf('statuses');
const nodeRows = rowsOf('nodes');

/** The month of a date, counted from year 0. */
export const monthNumber = (year: number, month: number) => year * 12 + month - 1;

export function holds(row: Row, month: number): boolean {
	const [start, end] = spellOf(cell(row, 'start'), cell(row, 'end'));
	return start <= month && month < end;
}

export function admits(level: EvidenceLevel, row: Row): boolean {
	return admitted[level].includes(cell(row, 'evidence'));
}

/** The ids of the nodes that are there in a month. */
export function nodesThere(month: number, level: EvidenceLevel): ReadonlySet<string> {
	return new Set(nodeRows.filter((row) => holds(row, month) && admits(level, row)).map((row) => cell(row, 'id')));
}

/** The rows of ties that a level leaves, those that were expected only where asked for. */
export function tieRowsLeft(level: EvidenceLevel, expected: boolean): readonly Row[] {
	return tieRows.filter((row) => admits(level, row) && (expected || cell(row, 'mode') !== 'expected_unmet'));
}

/** The rows of ties that hold in a month, both ends being there. */
export function tieRowsThere(month: number, level: EvidenceLevel, expected: boolean): readonly Row[] {
	const there = nodesThere(month, level);
	return tieRowsLeft(level, expected).filter(
		(row) => holds(row, month) && there.has(cell(row, 'source')) && there.has(cell(row, 'target'))
	);
}

/** How often each word stands in a column. */
export function tally(rows: readonly Row[], column: string): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const row of rows) counts[cell(row, column)] = (counts[cell(row, column)] ?? 0) + 1;
	return counts;
}
