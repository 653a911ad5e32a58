import type { LayoutGraph } from './layoutGraph.ts';

/** Splits indices into those that are tied at some time to somebody present then, or have a place by their standing, and those with neither. */
export function partAlone(
	{ nodes, presence, edges }: LayoutGraph,
	placed: readonly boolean[]
): {
	readonly tied: readonly number[];
	readonly alone: readonly number[];
} {
	const has = Uint8Array.from(presence, (spans, i) => (placed[i] && spans.length > 0 ? 1 : 0));
	for (const { i, j, spans } of edges) {
		const meets = spans.some(({ span }) =>
			presence[i]!.some((a) => presence[j]!.some((b) => Math.max(span[0], a[0], b[0]) < Math.min(span[1], a[1], b[1])))
		);
		if (meets) has[i] = has[j] = 1;
	}
	const indices = nodes.map((_, i) => i);
	return { tied: indices.filter((i) => has[i] === 1), alone: indices.filter((i) => has[i] === 0) };
}
