/** A speaker whom the source quotes, by the label it uses: somebody in the margin, whom nothing joins to a node or a step. */
export interface Voice {
	readonly label: string;
	/** What this person speaks about, kept general. */
	readonly theme: string;
	/** Where in the source. */
	readonly section: string;
}

/** Speakers in groups, as the rows have them; the order is that of the rows. @param groups the words for the groups of the table. */
export function voicesOf(
	rows: readonly { readonly cells: Readonly<Record<string, string>> }[],
	groups: Readonly<Record<string, string>>
): readonly { readonly group: string; readonly voices: readonly Voice[] }[] {
	const made = new Map<string, Voice[]>();
	for (const { cells } of rows) {
		const { label = '', theme = '', section = '', group = '' } = cells;
		const own = made.get(group) ?? [];
		made.set(group, [...own, { label, theme, section }]);
	}
	return [...made].map(([group, voices]) => ({ group: groups[group] ?? group, voices }));
}

/** Speakers in groups. */
export type Voices = ReturnType<typeof voicesOf>;
