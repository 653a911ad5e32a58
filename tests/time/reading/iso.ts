/** An instant as in the tables of these tests: the day alone where it is midnight. */
export function iso(t: number): string {
	return Number.isFinite(t) ? new Date(t).toISOString().replace('T00:00:00.000Z', '') : String(t);
}
