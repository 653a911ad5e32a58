import type { NodeMark, TieMark } from '../scene/types.ts';
import type { Selection } from '../scene/view.ts';

/** What lets a picture be pointed at and walked through: one tab stop, arrow keys inside. */
export interface Interaction {
	/** The mark that holds the tab stop. */
	readonly active: Selection | null;
	/** The full name of a mark, for those who do not see it. */
	readonly nodeName: (mark: NodeMark) => string;
	readonly tieName: (mark: TieMark) => string;
	/** Whether a node is held in its place. */
	readonly isHeld?: (id: string) => boolean;
	readonly onchoose: (selection: Selection) => void;
	readonly onfocus: (selection: Selection) => void;
	/** The mark at a point of the picture, in CSS pixels, where marks are drawn without an element for each. */
	readonly markAt?: (point: { readonly x: number; readonly y: number }) => Selection | null;
	readonly onkeydown: (event: KeyboardEvent) => void;
}
