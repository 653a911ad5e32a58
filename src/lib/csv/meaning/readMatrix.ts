import type { Account } from './Account.ts';
import { strengthOf, tiesIn } from './matrixOf.ts';
import type { Seen } from './Seen.ts';
import { always, type RowSpell } from './rowSpell.ts';
import type { TieSink } from './TieSink.ts';
import type { MatrixTable } from './types.ts';

/** The nodes of a matrix: those of its rows, and of its columns where they are others. */
export function nodesOfMatrix({ matrix }: MatrixTable): {
	readonly rows: readonly string[];
	readonly columns: readonly string[];
} {
	const counted = (count: number, letter: string) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
	const rows = matrix.rowNames ?? counted(matrix.rows, '');
	if (!matrix.twoMode) return { rows, columns: matrix.columnNames ?? rows };
	const columns = matrix.columnNames ?? counted(matrix.columns, 'c');
	const taken = new Set(rows);
	return { rows, columns: columns.map((name) => (taken.has(name) ? `${name} (2)` : name)) };
}

/** Reads the cells of a matrix into the sink. @param wave when it was; null: at no time. */
export function readMatrix(
	table: MatrixTable,
	{ wave, kind, directed }: { readonly wave: RowSpell | null; readonly kind: string; readonly directed: boolean },
	sink: TieSink,
	seen: Seen,
	account: Account
): void {
	const { matrix } = table;
	const { rows, columns } = nodesOfMatrix(table);
	const spell = wave ?? always;
	/** Pairs of an undirected matrix that are there already. */
	const known = new Set<string>();
	for (const { row, column, value } of tiesIn(matrix)) {
		account.read();
		const [source, target] = [rows[row]!, columns[column]!];
		seen.row();
		seen.pair(source, target);
		const swapped = !directed && source > target;
		const number = matrix.structural.has(value) ? 1 : strengthOf(value);
		const tie = { source: swapped ? target : source, target: swapped ? source : target, kind, directed };
		// The two cells of an undirected tie are one tie: the second must not make it twice as strong.
		const pair = `${tie.source}\n${tie.target}`;
		const isSecond = !directed && known.has(pair);
		known.add(pair);
		account.draw();
		if (sink.add(tie, spell, isSecond ? 0 : Number.isFinite(number) ? number : 1) && directed)
			account.say(
				matrix.table.file,
				'The same tie stands in another file of the same time. It is drawn once.',
				matrix.table.lines[matrix.top + row]!
			);
	}
	if (wave) seen.spell(spell);
}
