import type { ContextEvent, Spell, TemporalNetwork, TemporalNode, Tie, WrittenSpell } from '../model/types.ts';
import { parseTime } from '../time/parseTime.ts';
import type { Codebook } from './codebook.ts';
import type { Table } from './readTable.ts';

function timesOf(tables: readonly Table[]): string[] {
	return tables
		.flatMap((table) => table.rows.flatMap((row) => [row.cells.start ?? '', row.cells.end ?? '']))
		.filter((text) => text !== '' && text !== '..');
}

/** Dates or plain numbers, as more of the times are that can be only one of them; years from 1500 to 2100 are taken for dates, and where nothing has a time, it is a number. */
export function timeKindOf(
	tables: readonly Table[],
	{ observed, unit }: Pick<Codebook, 'observed' | 'unit'>
): TemporalNetwork['timeKind'] {
	const texts = timesOf(tables);
	if (observed) texts.push(observed.start, observed.end);
	if (texts.length === 0) return 'number';
	const dates = texts.filter((text) => text.includes('-', 1) && parseTime(text, 'date') !== null).length;
	if (unit === 'number' && dates === 0) return 'number';
	if (unit !== null && unit !== 'number' && texts.every((text) => parseTime(text, 'date') !== null)) return 'date';
	const years = texts.filter((text) => /^(1[5-9]\d\d|20\d\d|2100)$/.test(text)).length;
	const numbers = texts.filter((text) => !/^[12]\d{3}$/.test(text) && parseTime(text, 'number') !== null).length;
	return numbers > dates + years ? 'number' : 'date';
}

/** The finest precision in which any date is written. */
export function finestUnit(tables: readonly Table[]): 'year' | 'month' | 'day' {
	const precisions = new Set(timesOf(tables).map((text) => parseTime(text, 'date')?.precision));
	return precisions.has('day') || precisions.has('second') ? 'day' : precisions.has('month') ? 'month' : 'year';
}

/** The observation that a package declares; null where it declares none or one that cannot be. */
export function declaredObservation(
	observed: Codebook['observed'],
	timeKind: TemporalNetwork['timeKind']
): Spell | null {
	const start = observed && parseTime(observed.start, timeKind)?.start;
	const end = observed && parseTime(observed.end, timeKind)?.end;
	return typeof start === 'number' && typeof end === 'number' && start < end ? { start, end } : null;
}

/** From the earliest to the latest time that the tables write of nodes and ties (or else of events), each through its own precision. */
export function observedOf(
	nodes: readonly TemporalNode[],
	ties: readonly Tie[],
	events: readonly ContextEvent[],
	timeKind: TemporalNetwork['timeKind']
): Spell {
	const spells = [
		...ties.flatMap((tie) => tie.spells),
		...nodes.flatMap((node) => [...node.activity, ...node.statuses])
	];
	return hullOf(spells, timeKind) ?? hullOf(events, timeKind) ?? { start: 0, end: 1 };
}

function hullOf(spells: readonly WrittenSpell[], timeKind: TemporalNetwork['timeKind']): Spell | null {
	let [first, last] = [Infinity, -Infinity];
	for (const { start, end, startText, endText } of spells) {
		const from = Number.isFinite(start) ? start : parseTime(endText, timeKind)?.start;
		const to = Number.isFinite(end) ? end : parseTime(startText, timeKind)?.end;
		if (from === undefined || to === undefined) continue;
		// A point in time has no length of its own: it shows for one unit.
		[first, last] = [Math.min(first, from), Math.max(last, from < to ? to : from + 1)];
	}
	return first < last ? { start: first, end: last } : null;
}
