import type { NodeMark, TieMark } from '../scene/types.ts';
import type { Selection } from '../scene/view.ts';

/** What lets a picture be pointed at and walked through: one tab stop, arrow keys inside. */
export interface Interaction {
	/** The mark that holds the tab stop. */
	readonly active: Selection | null;
	/** The full name of a mark, for those who do not see it. */
	readonly nodeName: (mark: NodeMark) => string;
	readonly tieName: (mark: TieMark) => string;
	readonly onchoose: (selection: Selection) => void;
	readonly onfocus: (selection: Selection) => void;
	readonly onkeydown: (event: KeyboardEvent) => void;
}
