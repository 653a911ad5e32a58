import type { Account } from './Account.ts';
import { cellOf } from './bodyOf.ts';
import type { RowTimes } from './rowSpell.ts';
import type { TieTable } from './types.ts';

/** What is to be known of a row that is drawn. */
interface RowSeen {
	readonly times: Extract<RowTimes, { readonly spells: unknown }>;
	readonly isTimed: boolean;
	readonly repeated: boolean;
	readonly isLoop: boolean;
	/** Whether the row has no weight that could be read. */
	readonly isWeightless: boolean;
}

/** Notes what is odd about rows that are drawn, and at the end what is so of many. */
export class RowNotes {
	readonly #table: TieTable;
	readonly #account: Account;
	readonly #instants: number[] = [];
	readonly #open: number[] = [];

	constructor(table: TieTable, account: Account) {
		this.#table = table;
		this.#account = account;
	}

	row(row: number, line: number, { times, isTimed, repeated, isLoop, isWeightless }: RowSeen): void {
		const { weight, times: written } = this.#table;
		const [first] = times.spells;
		const isPlain = !times.undated && !repeated && !isLoop && times.spells.length === 1 && !first?.uncertain;
		if (isPlain && !written.start && !(weight && isWeightless)) return;
		const column = (written.start ?? written.time ?? written.timeset)?.column.name ?? null;
		const note = (name: string | null, message: string) =>
			this.#account.note(this.#table.body.table.file, line, name, message);
		if (times.unread !== undefined)
			note(
				column,
				`“${times.unread.slice(0, 60)}” cannot be read as a time, so the row is drawn without one, through the whole of the observation. Write it as the others of this column are.`
			);
		else if (times.undated && isTimed)
			note(column, 'The row has no time. It is drawn through the whole of the observation.');
		if (times.spells.some(({ uncertain }) => uncertain))
			note(column, 'The time is written as uncertain. It is drawn where it is written, and marked as not certain.');
		if (weight && isWeightless && cellOf(weight, row) !== '')
			note(
				weight.name,
				`“${cellOf(weight, row).slice(0, 60)}” is not a number, so the weight of this tie is taken to be 1. Write a number.`
			);
		if (repeated)
			note(
				null,
				'The same tie at the same time stands in a row before. It is drawn once, and its weight is the sum of both.'
			);
		if (isLoop) note(null, 'The tie goes from a node to itself. It is drawn as a loop at that node.');
		if (!written.start || times.undated) return;
		if (first?.end === Infinity) this.#open.push(line);
		else if (first && first.start === first.end) this.#instants.push(line);
	}

	/** Says what many rows have in common. */
	end(): void {
		const { file } = this.#table.body.table;
		const end = this.#table.times.end?.column.name ?? null;
		if (this.#instants.length > 0)
			this.#account.say(
				file,
				`${rowsOf(this.#instants)} no length: start and end are the same. Each is drawn as an instant, which shows for a moment.`,
				null,
				end
			);
		if (this.#open.length > 0)
			this.#account.say(
				file,
				`${rowsOf(this.#open)} no end, or one that only says “still there”. Each is drawn to the end of the observation.`,
				null,
				end
			);
	}
}

/** "3 rows (lines 2, 5, 9) have" */
function rowsOf(lines: readonly number[]): string {
	const named = lines.slice(0, 3).join(', ');
	return lines.length === 1
		? `1 row (line ${named}) has`
		: `${lines.length.toLocaleString('en')} rows (lines ${named}${lines.length > 3 ? ', …' : ''}) have`;
}
