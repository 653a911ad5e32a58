/** Nodes that end at one height, named together at the end of the chart; y in pixels from its top. */
export interface EndLabel {
	readonly text: string;
	readonly y: number;
}

/** Least distance between two labels, in pixels. */
const pitch = 14;

/** One label for each degree, pushed apart where they would meet and held within the height; those for which there is no room are left out, the lowest first. */
export function endLabels(
	ends: readonly { readonly name: string; readonly degree: number; readonly y: number }[],
	height: number
): readonly EndLabel[] {
	const groups = new Map<number, { names: string[]; y: number }>();
	for (const { name, degree, y } of ends) {
		const group = groups.get(degree) ?? { names: [], y };
		group.names.push(name);
		groups.set(degree, group);
	}
	const labels = [...groups]
		.sort(([a], [b]) => b - a)
		.slice(0, Math.floor(height / pitch) + 1)
		.map(([, { names, y }]) => ({ text: names.join(', '), y }));
	let least = -Infinity;
	for (const label of labels) {
		label.y = Math.max(label.y, least);
		least = label.y + pitch;
	}
	let most = height;
	for (const label of labels.toReversed()) {
		label.y = Math.min(label.y, most);
		most = label.y - pitch;
	}
	return labels;
}
