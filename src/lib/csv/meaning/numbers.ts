/** How the numbers of a column are written: 1.5, 1,5 or 1,021 (groups of thousands). */
export type NumberFormat = 'point' | 'comma' | 'grouped';

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const comma = /^[+-]?(?:\d+(?:,\d*)?|,\d+)$/;
const grouped = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const wholeNumber = /^[+-]?\d+$/;

/** How the values are written if all are numbers; null where one is not, or there are none. @param values without blank ones. @param commaParts whether a comma stands between cells, so that one within a cell is rather of thousands. */
export function numberFormatOf(values: readonly string[], commaParts: boolean): NumberFormat | null {
	if (values.length === 0) return null;
	if (values.every((value) => plain.test(value))) return 'point';
	const others = commaParts ? (['grouped', 'comma'] as const) : (['comma', 'grouped'] as const);
	return others.find((format) => values.every((value) => (format === 'comma' ? comma : grouped).test(value))) ?? null;
}

/** The format in which most of the values are numbers, if at least half of the cells are; "heavy" among weights is one cell to be mended. */
export function mostNumbersIn(
	values: readonly string[],
	counts: ArrayLike<number>,
	commaParts: boolean
): NumberFormat | null {
	const forms: Record<NumberFormat, RegExp> = { point: plain, comma, grouped };
	const order: readonly NumberFormat[] = [
		'point',
		...(commaParts ? (['grouped', 'comma'] as const) : (['comma', 'grouped'] as const))
	];
	let [there, best]: [number, { format: NumberFormat; read: number } | null] = [0, null];
	for (const [at, value] of values.entries()) if (value !== '') there += counts[at]!;
	for (const format of order) {
		let read = 0;
		for (const [at, value] of values.entries()) if (value !== '' && forms[format].test(value)) read += counts[at]!;
		if (read * 2 >= Math.max(1, there) && read > (best?.read ?? 0)) best = { format, read };
	}
	return best?.format ?? null;
}

/** A text in a number format as a number; NaN where it is none. */
export function toNumber(text: string, format: NumberFormat | null): number {
	if (text === '' || format === null || (format === 'grouped' && !grouped.test(text))) return NaN;
	if (format === 'comma') return Number(text.replace(',', '.'));
	return Number(format === 'grouped' ? text.replaceAll(',', '') : text);
}

/** Whether a text is a plain number. */
export const isPlainNumber = (text: string): boolean => plain.test(text.trim());

/** Whether a text is a number with a point or a comma for its decimals. */
export const isAnyNumber = (text: string): boolean => plain.test(text.trim()) || comma.test(text.trim());

/** Whether a text is a whole number. */
export const isWholeNumber = (text: string): boolean => wholeNumber.test(text);
