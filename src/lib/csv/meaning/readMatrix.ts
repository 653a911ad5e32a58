import type { Account } from './Account.ts';
import { strengthOf, tiesIn } from './matrixOf.ts';
import type { NodeIds } from './NodeIds.ts';
import { NumberedPairs } from './NumberedPairs.ts';
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

/** What a matrix is read with beyond what it says itself. */
interface MatrixReading {
	/** When it was; null: at no time. */
	readonly wave: RowSpell | null;
	readonly kind: string;
	readonly directed: boolean;
	readonly ids: NodeIds;
}

/** Reads the cells of a matrix into the sink. */
export function readMatrix(
	table: MatrixTable,
	{ wave, kind, directed, ids }: MatrixReading,
	sink: TieSink,
	seen: Seen,
	account: Account
): void {
	const { matrix } = table;
	const named = nodesOfMatrix(table);
	const numbered = (names: readonly string[]) => names.map((name) => ids.numberOf(name));
	const [rows, columns] = [numbered(named.rows), numbered(named.columns)];
	const spell = wave ?? always;
	/** Pairs of an undirected matrix that are there already. */
	const known = new NumberedPairs();
	for (const { row, column, value } of tiesIn(matrix)) {
		account.read();
		const [source, target] = [rows[row]!, columns[column]!];
		seen.row();
		seen.pair(source, target);
		const swapped = !directed && ids.at(source) > ids.at(target);
		const number = matrix.structural.has(value) ? 1 : strengthOf(value);
		const tie = { source: swapped ? target : source, target: swapped ? source : target, kind, directed };
		// The two cells of an undirected tie are one tie: the second must not make it twice as strong.
		const count = known.size;
		const isSecond = !directed && known.of(tie.source, tie.target) < count;
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
