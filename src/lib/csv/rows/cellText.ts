/** A cell of a workbook as text: a date as YYYY-MM-DD, with its time where it has one; a time alone as HH:MM:SS; a number at its shortest. */
export function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return dateText(value);
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	return String(value);
}

function dateText(date: Date): string {
	// Days are fractions in a workbook: a second may come out a little short.
	const rounded = new Date(Math.round(date.getTime() / 10) * 10);
	if (Number.isNaN(rounded.getTime())) return '';
	const [day = '', rest = ''] = rounded.toISOString().split('T');
	const time = rest.replace(/(?:\.000)?Z$/, '');
	if (day === '1899-12-30' || day === '1899-12-31') return time;
	return time === '00:00:00' ? day : `${day}T${time}`;
}
