import type { Setting } from './frames.ts';
import { wordOf } from './standings.ts';
import type { Window } from './windows.ts';

/** Who keeps together with whom at one keyframe. */
export interface Groups {
	/** By local index; -1 for those in no group. */
	readonly of: Int32Array;
	readonly count: number;
	/** Radius that each group needs, in the round metric: others keep out of it. */
	readonly radii: Float64Array;
	/** Weight of a member's pull, times its share. */
	readonly pull: number;
}

/** Room that one member of a group takes, as a share of a tie's length squared. */
const roomOfMember = 0.3;

/** The word by which a node is kept with others at a keyframe: an attribute, its role, or the status that it has for most of the window; "" where it has none. */
function wordAt(i: number, window: Window, { graph, options, standings }: Setting): string {
	if (options.groupBy === 'status') return wordOf(standings[i]!, window.from, window.to);
	const node = graph.nodes[i]!;
	return options.groupBy === 'role' ? node.role : (node.attributes[options.groupBy] ?? '').trim();
}

/** The groups of one keyframe; null where nothing is to be kept together. A group of one is none. */
export function groupsAt(present: Int32Array, window: Window, setting: Setting): Groups | null {
	const { groupBy, groupPull, tieLength } = setting.options;
	if (groupBy === '' || !(groupPull > 0)) return null;
	const words = Array.from(present, (i) => wordAt(i, window, setting));
	const sizes = new Map<string, number>();
	for (const word of words) if (word !== '') sizes.set(word, (sizes.get(word) ?? 0) + 1);
	const shared = [...sizes].filter(([, size]) => size > 1 && size < present.length);
	if (shared.length === 0) return null;
	const index = new Map(shared.map(([word], g) => [word, g]));
	return {
		of: Int32Array.from(words, (word) => index.get(word) ?? -1),
		count: shared.length,
		radii: Float64Array.from(shared, ([, size]) => tieLength * Math.sqrt(roomOfMember * size)),
		pull: groupPull * window.share
	};
}
