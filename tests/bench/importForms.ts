/** How a generated file is written. */
export const forms = ['unquoted', 'quoted', 'semicolon', 'whitespace'] as const;
export type Form = (typeof forms)[number];

/** What cuts a file of a form, as papaparse is told it. */
export const delimiterIn = (form: Form): string =>
	({ unquoted: ',', quoted: ',', semicolon: ';', whitespace: ' ' })[form];

/** Numbers from 0 up to, and without, a limit: the same in every run. */
function drawing(): (below: number) => number {
	let state = 2007;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

const dateOf = (day: number): string => new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10);

/** A file of so many rows source, target, start, end and weight, with a node for every hundred rows; dates, but seconds of the epoch where it is cut by spaces. */
export function fileOf(form: Form, rows: number): Uint8Array {
	const draw = drawing();
	const nodes = Math.max(20, Math.round(rows / 100));
	const name = form === 'whitespace' ? '' : 'p';
	const lines = form === 'whitespace' ? [] : [written(form, ['source', 'target', 'start', 'end', 'weight'])];
	for (let row = 0; row < rows; row += 1) {
		const ends = [`${name}${draw(nodes)}`, `${name}${draw(nodes)}`];
		const start = form === 'whitespace' ? 1_000_000_000 + 20 * row : draw(5000);
		const end = start + 1 + draw(100);
		const time = (at: number): string => (form === 'whitespace' ? String(at) : dateOf(at));
		const weight = (draw(1000) / 10).toFixed(1);
		lines.push(
			written(form, [...ends, time(start), time(end), form === 'semicolon' ? weight.replace('.', ',') : weight])
		);
	}
	return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

const written = (form: Form, cells: readonly string[]): string =>
	(form === 'quoted' ? cells.map((cell) => `"${cell}"`) : cells).join(delimiterIn(form));
