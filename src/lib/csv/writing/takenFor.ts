import type { Spell, TemporalNetwork, Time } from '../../model/types.ts';
import { utc } from '../../time/parseTime.ts';
import type { Codebook } from '../codebook.ts';
import { timeKindOf } from '../observation.ts';
import type { Table } from '../readTable.ts';
import type { WrittenColumn } from './csvText.ts';

/** The start and end columns of a table that is to be written, as its reader will see them. */
export function timesOf<Row>(columns: readonly WrittenColumn<Row>[], rows: readonly Row[]): Table {
	const times = columns.filter(({ name }) => name === 'start' || name === 'end');
	return {
		file: '',
		headers: times.map(({ name }) => name),
		rows: rows.map((row) => ({
			line: 0,
			cells: Object.fromEntries(times.map(({ name, cell }) => [name, String(cell(row))]))
		})),
		unread: [],
		issues: []
	};
}

/** Whether a reader would take the dates of tables for plain numbers, as it does with many years before 1000; the tables are asked for only where there are such years. */
export function takenForNumbers(
	network: TemporalNetwork,
	tables: () => readonly Table[],
	declared: Pick<Codebook, 'observed' | 'unit'> = { observed: null, unit: null }
): boolean {
	return network.timeKind === 'date' && hasOddYears(network) && timeKindOf(tables(), declared) === 'number';
}

/** Whether any year is not of four digits that begin with 1 or 2. */
function hasOddYears({ observed, nodes, ties, events }: TemporalNetwork): boolean {
	const spells: readonly (readonly Spell[])[] = [
		[observed],
		events,
		...ties.map((tie) => tie.spells),
		...nodes.flatMap((node) => [node.activity, node.statuses])
	];
	const [first, last] = [utc(1000, 0, 1), utc(3000, 0, 1)];
	const odd = (t: Time) => Number.isFinite(t) && (t < first || t >= last);
	return spells.some((each) => each.some(({ start, end }) => odd(start) || odd(end)));
}
