import type { Spell, TemporalNetwork, Time } from '../../model/types.ts';
import { pointText, unitText } from './notation.ts';

// Checked in graphstore's IntervalsParser and FormattingAndParsingUtils: a bound is first tried as a double, so that a
// year alone would be milliseconds, and only then as an ISO date with or without a time. An open bound is taken for a
// closed one: our half-open spells meet in one instant there, which IntervalSet allows, and stay exact for who reads ")".
const bound = (t: Time, timeKind: TemporalNetwork['timeKind']): string => {
	if (!Number.isFinite(t) || timeKind === 'number') return String(t + 0);
	const day = unitText(t, 'day');
	const [, clock = ''] = pointText(t, timeKind).split(' ');
	return clock === '00:00:00.000' ? day : `${day}T${clock}Z`;
};

const interval = ({ start, end }: Spell, timeKind: TemporalNetwork['timeKind'], value: string) => {
	// Gephi itself closes the side of an infinity; an instant that did not hold its end would be nothing.
	const close = end === Infinity || start === end ? ']' : ')';
	return `[${bound(start, timeKind)}, ${bound(end, timeKind)}${value}${close}`;
};

/** Spells as Gephi's timeset: "<[2007-01-01, 2009-01-01); [2010-01-01, Infinity]>". */
export function timeset(spells: readonly Spell[], timeKind: TemporalNetwork['timeKind']): string {
	return `<${spells.map((spell) => interval(spell, timeKind, '')).join('; ')}>`;
}

/** Spells with their values as Gephi's dynamic value: "<[2007-01-01, 2009-01-01, local)>"; spells whose value is "" are left out, and nothing is "". */
export function dynamicValue<S extends Spell>(
	spells: readonly S[],
	timeKind: TemporalNetwork['timeKind'],
	valueOf: (spell: S) => string | number
): string {
	const valued = spells.filter((spell) => valueOf(spell) !== '');
	if (valued.length === 0) return '';
	return `<${valued.map((spell) => interval(spell, timeKind, `, ${valueText(valueOf(spell))}`)).join('; ')}>`;
}

function valueText(value: string | number): string {
	// Gephi tries whole numbers before fractions, and reads 0.4 as 0 then; .4 it cannot take for a whole number.
	if (typeof value === 'number') return String(value).replace(/^(-?)0\./, '$1.');
	if (!/[ ;,()[\]"'<>\\]/.test(value) && value.trim() !== '') return value;
	return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
