import type { TemporalNetwork } from '../../model/types.ts';
import { csvText, saying, type WrittenColumn } from './csvText.ts';
import { notationOf } from './notation.ts';
import { tieColumns } from './packageColumns.ts';
import { hasModes, tieRowsOf, type TieRow } from './rowsOf.ts';
import { takenForNumbers, timesOf } from './takenFor.ts';
import type { WrittenFile } from './WrittenFile.ts';

const first = ['source', 'target', 'start', 'end', 'kind', 'weight', 'directed'];

/** The ties as one table that anyone can read, a row for each spell, with names where these say more than the ids; nodes without ties, statuses and events are not in it. */
export function cleanedOf(network: TemporalNetwork): readonly WrittenFile[] {
	const rows = tieRowsOf(network);
	const left = leftOut(network);
	const columnsIn = (years: boolean) => {
		const columns = [...tieColumns(network.ties, notationOf(network, years)), ...labelColumns(network)];
		const ordered = columns.filter(({ name }) => !left.includes(name)).toSorted((a, b) => place(a) - place(b));
		return saying(ordered, rows, first);
	};
	const plain = columnsIn(true);
	const columns = takenForNumbers(network, () => [timesOf(plain, rows)]) ? columnsIn(false) : plain;
	return [{ name: 'ties.csv', text: csvText(columns, rows) }];
}

function place({ name }: { readonly name: string }): number {
	return first.includes(name) ? first.indexOf(name) : first.length;
}

/** The columns that say nothing here: modes where all ties came about, and audiences where one of them has no tie, so that no reader of this table alone would know it. */
function leftOut(network: TemporalNetwork): readonly string[] {
	const ends = new Set(network.ties.flatMap(({ source, target }) => [source, target]));
	const known = network.ties.every(({ audience }) => audience === null || ends.has(audience));
	return [...(hasModes(network) ? [] : ['mode']), ...(known ? [] : ['audience'])];
}

function labelColumns({ nodes }: TemporalNetwork): readonly WrittenColumn<TieRow>[] {
	if (nodes.every(({ id, label }) => id === label)) return [];
	const labels = new Map(nodes.map(({ id, label }) => [id, label]));
	const labelOf = (id: string | null) => (id === null ? '' : (labels.get(id) ?? id));
	return [
		{ name: 'source_label', cell: ({ tie }) => labelOf(tie.source) },
		{ name: 'target_label', cell: ({ tie }) => labelOf(tie.target) },
		{ name: 'audience_label', cell: ({ tie }) => labelOf(tie.audience) }
	];
}
