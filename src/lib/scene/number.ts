/** A number for a path: at most two decimals, so that the page stays small and its text is the same everywhere. */
export function short(value: number): number {
	const rounded = Math.round(value * 100) / 100;
	return rounded === 0 ? 0 : rounded;
}

/** A number for a position: at most three decimals, a thousandth of a layout unit. */
export function exact(value: number): number {
	const rounded = Math.round(value * 1000) / 1000;
	return rounded === 0 ? 0 : rounded;
}
