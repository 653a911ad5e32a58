import type { Slice } from '../model/slice.ts';
import type { Emphasis } from './types.ts';
import type { Selection, Told } from './view.ts';

/** What belongs to a selection, by id. */
export interface Focus {
	readonly nodes: ReadonlySet<string>;
	readonly ties: ReadonlySet<string>;
}

/** What belongs to the selection: a node with its ties and their other ends, or a tie with both ends and its audience; null where it is not there. */
export function focusOf(slice: Slice, selected: Selection | null): Focus | null {
	if (!selected) return null;
	const nodes = new Set<string>();
	const ties = new Set<string>();
	if (selected.type === 'node' && slice.nodes.some(({ node }) => node.id === selected.id)) nodes.add(selected.id);
	for (const { tie } of slice.ties) {
		const touches =
			selected.type === 'tie' ? tie.id === selected.id : tie.source === selected.id || tie.target === selected.id;
		if (!touches) continue;
		ties.add(tie.id);
		nodes.add(tie.source).add(tie.target);
		if (selected.type === 'tie' && tie.audience) nodes.add(tie.audience);
	}
	return nodes.size === 0 ? null : { nodes, ties };
}

/** What a step of a story is about: its nodes, and its ties with their ends and audience, as far as they are there; null where it is about nothing that is. */
export function focusOfTold({ nodes: present, ties: drawn }: Slice, told: Told | null): Focus | null {
	if (!told) return null;
	const wanted = new Set(told.nodes);
	const nodes = new Set(present.map(({ node }) => node.id).filter((id) => wanted.has(id)));
	const ties = new Set(told.ties);
	for (const { tie } of drawn) {
		if (!ties.has(tie.id)) continue;
		nodes.add(tie.source).add(tie.target);
		if (tie.audience) nodes.add(tie.audience);
	}
	return nodes.size === 0 ? null : { nodes, ties };
}

/** How much a mark stands out where a focus lies on some. */
export function emphasisOf(focus: ReadonlySet<string> | undefined, id: string, selected: boolean): Emphasis {
	if (selected) return 'focus';
	return focus && !focus.has(id) ? 'muted' : 'normal';
}
