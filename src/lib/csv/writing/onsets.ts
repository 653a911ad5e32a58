import type { Spell, TemporalNetwork, Time } from '../../model/types.ts';
import type { WrittenColumn } from './csvText.ts';
import { pointText, unitText } from './notation.ts';

type SpellOf<Row> = (row: Row) => Spell;
type TimeKind = TemporalNetwork['timeKind'];

// As R's Date counts, so that as.Date(onset) is the date.
const day = 864e5;

/** The columns onset and terminus, half-open: plain numbers, or days since 1970-01-01. */
export function onsetAndTerminus<Row>(of: SpellOf<Row>, timeKind: TimeKind): readonly WrittenColumn<Row>[] {
	return [
		{ name: 'onset', cell: (row) => inR(of(row).start, timeKind) },
		{ name: 'terminus', cell: (row) => inR(of(row).end, timeKind) }
	];
}

/** The columns onset.censored, terminus.censored (TRUE where that side was not observed) and duration. */
export function censoring<Row>(of: SpellOf<Row>, timeKind: TimeKind): readonly WrittenColumn<Row>[] {
	return [
		{ name: 'onset.censored', cell: (row) => logical(of(row).start === -Infinity) },
		{ name: 'terminus.censored', cell: (row) => logical(of(row).end === Infinity) },
		{ name: 'duration', cell: (row) => inR(of(row).end - of(row).start, timeKind) }
	];
}

/** The columns onset.date and terminus.date, which say in dates what the days since 1970 mean; none where times are numbers. */
export function dates<Row>(of: SpellOf<Row>, timeKind: TimeKind): readonly WrittenColumn<Row>[] {
	if (timeKind === 'number') return [];
	return [
		{ name: 'onset.date', cell: (row) => dateText(of(row).start) },
		{ name: 'terminus.date', cell: (row) => dateText(of(row).end) }
	];
}

/** A truth value as R writes it. */
export function logical(value: boolean): string {
	return value ? 'TRUE' : 'FALSE';
}

function dateText(t: Time): string {
	if (!Number.isFinite(t)) return '';
	return t % day === 0 ? unitText(t, 'day') : pointText(t, 'date');
}

function inR(t: number, timeKind: TimeKind): string | number {
	if (!Number.isFinite(t)) return t < 0 ? '-Inf' : 'Inf';
	return (timeKind === 'date' ? t / day : t) + 0;
}
