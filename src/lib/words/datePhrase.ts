import { runAround } from '../model/tie.ts';
import type { DatePrecision, Tie, TieSpell, WrittenSpell } from '../model/types.ts';
import { formatSpell, formatWritten } from '../time/formatTime.ts';

/** A spell that says how sure its dates are. */
export type DatedSpell = WrittenSpell & { readonly datePrecision: DatePrecision | null; readonly bounds: string };

/** When, and how sure that is: "since September 2009 (the month is our choice; the paper allows 2007 to February 2011)". */
export function datePhrase(spell: DatedSpell, source = 'the paper'): string {
	const sure = precisionPhrase(spell, source);
	return sure === '' ? spellPhrase(spell) : `${spellPhrase(spell)} (${sure})`;
}

/** When, at the precision in which it was written; a start that was never observed is not made up. */
export function spellPhrase(spell: WrittenSpell): string {
	if (!isOpen(spell.startText)) return formatSpell(spell);
	return isOpen(spell.endText) ? 'all the while' : `until ${formatWritten(spell.endText)}`;
}

/** The whole time for which a tie has stood around a spell, changes of weight within it, dated as surely as its start is. */
export function standingSince(tie: Tie, spell: TieSpell): DatedSpell {
	const { first, last } = runAround(tie, spell);
	return { ...first, end: last.end, endText: last.endText };
}

/** How sure the dates of a spell are, in words; "" where the data does not say. */
export function precisionPhrase(
	{ startText, endText, datePrecision, bounds }: DatedSpell,
	source = 'the paper'
): string {
	const allowed = boundsPhrase(bounds);
	if (datePrecision === 'stated') return `stated by ${source}`;
	if (datePrecision === 'bounded')
		return allowed === '' ? `no closer date follows from ${source}` : `${source} says no more than ${allowed}`;
	if (datePrecision === null) return '';
	const chosen =
		isOpen(endText) || endText === startText ? `the ${unitOf(startText)} is our choice` : 'the dates are our choice';
	return allowed === '' ? chosen : `${chosen}; ${source} allows ${allowed}`;
}

/** Written bounds in words: "2007/2011-02" is "2007 to February 2011"; ".." leaves a side open. */
export function boundsPhrase(bounds: string): string {
	const [from = '', to = from] = bounds.split('/').map((part) => part.trim());
	if (isOpen(from) && isOpen(to)) return '';
	if (isOpen(from)) return `any time up to ${formatWritten(to)}`;
	if (isOpen(to)) return `${formatWritten(from)} or later`;
	return from === to ? formatWritten(from) : `${formatWritten(from)} to ${formatWritten(to)}`;
}

const isOpen = (text: string) => text === '' || text === '..';

function unitOf(text: string): string {
	if (/^\d{4}$/.test(text)) return 'year';
	if (/^\d{4}-\d{2}$/.test(text)) return 'month';
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'day' : 'date';
}
