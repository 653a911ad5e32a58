import type { TemporalNetwork, TemporalNode, Tie, WrittenSpell } from '../model/types.ts';
import { parseTime } from '../time/parseTime.ts';
import type { Table } from './readTable.ts';

/** Plain numbers if every time is one and they are not all four-digit years; dates otherwise. */
export function timeKindOf(tables: readonly Table[]): TemporalNetwork['timeKind'] {
	const texts = tables
		.flatMap((table) => table.rows.flatMap((row) => [row.cells.start ?? '', row.cells.end ?? '']))
		.filter((text) => text !== '' && text !== '..');
	const areNumbers = texts.length > 0 && texts.every((text) => parseTime(text, 'number') !== null);
	return areNumbers && !texts.every((text) => /^[12]\d{3}$/.test(text)) ? 'number' : 'date';
}

/** The finest precision in which any time is written. */
export function finestUnit(tables: readonly Table[]): 'year' | 'month' | 'day' {
	const lengths = tables.flatMap((table) =>
		table.rows.flatMap((row) => [(row.cells.start ?? '').length, (row.cells.end ?? '').length])
	);
	const longest = lengths.reduce((most, n) => Math.max(most, n), 0);
	return longest > 7 ? 'day' : longest > 4 ? 'month' : 'year';
}

/** The observation: as declared, or from the earliest to the latest time in the tables. */
export function observedOf(
	declared: { readonly start: string; readonly end: string } | null,
	nodes: readonly TemporalNode[],
	ties: readonly Tie[],
	timeKind: TemporalNetwork['timeKind']
) {
	const start = declared && parseTime(declared.start, timeKind)?.start;
	const end = declared && parseTime(declared.end, timeKind)?.end;
	if (typeof start === 'number' && typeof end === 'number' && start < end) return { start, end };
	const spells: WrittenSpell[] = [
		...ties.flatMap((tie) => tie.spells),
		...nodes.flatMap((node) => [...node.activity, ...node.statuses])
	];
	let [first, last] = [Infinity, -Infinity];
	for (const spell of spells) {
		if (Number.isFinite(spell.start)) [first, last] = [Math.min(first, spell.start), Math.max(last, spell.start + 1)];
		if (Number.isFinite(spell.end)) [first, last] = [Math.min(first, spell.end - 1), Math.max(last, spell.end)];
	}
	return first < last ? { start: first, end: last } : { start: 0, end: 1 };
}
