/** Months since year 0 that a date as written covers: [first, first after it); a day counts as its month. */
export function monthsOf(text: string): readonly [number, number] {
	const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
	if (!match) throw new Error(`invalid date: ${text}`);
	const first = Number(match[1]) * 12 + (match[2] ? Number(match[2]) - 1 : 0);
	return [first, first + (match[2] ? 1 : 12)];
}

/** Months from the start of one date to the end of another; a blank or open end is Infinity. */
export function spellOf(start: string, end: string): readonly [number, number] {
	return [monthsOf(start)[0], end === '' || end === '..' ? Infinity : monthsOf(end)[1]];
}

/** Months within bounds as written ("2009-05/2012-05", two dots open). */
export function boundsOf(text: string): readonly [number, number] {
	const [lower = '', upper = '', ...rest] = text.split('/');
	if (rest.length > 0) throw new Error(`invalid bounds: ${text}`);
	return [lower === '..' ? -Infinity : monthsOf(lower)[0], upper === '..' ? Infinity : monthsOf(upper)[1]];
}
