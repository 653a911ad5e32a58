import type { WrittenSpell } from '../../model/types.ts';
import { parseTime } from '../../time/parseTime.ts';
import { dateUnits, pointText, unitText, type DateUnit, type Notation } from './notation.ts';

/** The start of a spell as our tables have it: as it was written where that is our notation, else anew at the precision of what was written; "" is from the beginning. */
export function startText({ start, startText: written }: WrittenSpell, notation: Notation): string {
	const { timeKind } = notation;
	if (start === -Infinity) return written === '..' ? written : '';
	const reads = (text: string) => fits(text, notation) && parseTime(text, timeKind)?.start === start;
	if (reads(written)) return written.trim();
	const anew =
		timeKind === 'date' ? unitsFor(written, notation).map((unit) => unitText(start, unit)) : [String(start + 0)];
	const found = anew.find(reads);
	return found ?? pointText(start, timeKind).replace(/(:\d\d)\.000$/, '$1');
}

/** The end of a spell as our tables have it, which it lasts through: as it was written where that is our notation, else anew; a point where no unit ends there; "" is still there. */
export function endText(spell: WrittenSpell, notation: Notation): string {
	const { start, end, startText: from, endText: written } = spell;
	const { timeKind } = notation;
	if (end === Infinity) return written === '..' ? written : '';
	const reads = (text: string) => {
		const read = fits(text, notation) ? parseTime(text, timeKind) : null;
		// An instant has no unit to last through.
		return read !== null && read.end === end && (start < end || read.start === end);
	};
	if (reads(written)) return written.trim();
	const units = timeKind === 'date' ? unitsFor(written || from, notation) : [];
	const anew = units.map((unit) => unitText(end - 1, unit));
	const found = (notation.whole ? [String(end - 1)] : anew).find(reads);
	return found ?? pointText(end, timeKind);
}

/** The end of an event, which is blank where it lasts through its start as written, and two dots where it went on. */
export function eventEndText(event: WrittenSpell, notation: Notation): string {
	const through = parseTime(startText(event, notation), notation.timeKind)?.end ?? Infinity;
	if (event.endText === '' && event.end === through) return '';
	return endText(event, notation) || '..';
}

function fits(text: string, { years }: Notation): boolean {
	return years || !/^-?\d{4}$/.test(text.trim());
}

const months =
	/\b(jan|ene|gen|feb|fév|fev|mar|mär|mrt|maa|apr|avr|abr|may|mai|mei|mag|jun|jui|juin|jul|aug|aoû|ago|sep|set|oct|okt|ott|nov|dec|déc|dez|dic)/i;

/** The units from that in which a text seems to be written to the finest: "12.03.1999" is a day, "3/1999" and "March 1999" are months. */
function unitsFor(text: string, { unit, years }: Notation): readonly DateUnit[] {
	const digits = text.match(/\d+/g) ?? [];
	const parts = digits.length + (months.test(text) ? 1 : 0);
	// More digits than a year has are a timestamp, or a whole date without separators.
	const packed = digits.some((run) => run.length > 4);
	const own = digits.length === 0 ? unit : packed || parts > 2 ? 'day' : parts === 2 ? 'month' : 'year';
	return dateUnits.slice(Math.max(dateUnits.indexOf(own), years ? 0 : 1));
}
