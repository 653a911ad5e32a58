/** What a tie is called, and its id where no other is called so. */
export const nameOf = (source: string, target: string, kind: string, directed: boolean): string =>
	`${source} ${directed ? '→' : '—'} ${target}${kind === '' ? '' : `, ${kind}`}`;

const marks = /[→—,()]/;

/** Whether two ties could be called the same: only where an id or a kind holds a mark of the name itself. */
export const mayCoincide = (ids: readonly string[], kinds: readonly string[]): boolean =>
	ids.some((id) => marks.test(id)) || kinds.some((kind) => marks.test(kind));

/** The words as one; what is used already is told apart by a mark. */
export function unused(name: string, ids: Set<string>): string {
	let id = name;
	while (ids.has(id)) id += ' ·';
	ids.add(id);
	return id;
}
