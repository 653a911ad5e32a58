import type { WrittenSpell } from '../../model/types.ts';

/** A spell as a row writes it, with the value that a cell of several times gives it. */
export interface RowSpell extends WrittenSpell {
	readonly value: string | null;
	readonly uncertain: boolean;
	/** Start and end as the file has them, seconds of a clock as their number; '' where it has none. */
	readonly written: readonly [start: string, end: string];
}

/** The spells of a row, or why it has none. */
export type RowTimes =
	| {
			readonly spells: readonly RowSpell[];
			readonly undated: boolean;
			/** What stands where the time should, and cannot be read. */
			readonly unread?: string;
	  }
	| { readonly wrong: string; readonly column: string };

/** The whole of time: of what has no date. */
export const always: RowSpell = {
	start: -Infinity,
	end: Infinity,
	startText: '',
	endText: '',
	value: null,
	uncertain: false,
	written: ['', '']
};
