import { SvelteMap } from 'svelte/reactivity';

const counts = new SvelteMap<string, number>();
const keyOf = (chapter: string, at: number) => `${chapter} ${at}`;

/** Hands that the lecturer counted for the options of a chapter's question. They live as long as the tab, and nowhere else. */
export const tallies = {
	of: (chapter: string, at: number): number | undefined => counts.get(keyOf(chapter, at)),
	/** Anything but a whole number from 0 forgets the count. */
	set(chapter: string, at: number, count: number): void {
		if (Number.isInteger(count) && count >= 0) counts.set(keyOf(chapter, at), count);
		else counts.delete(keyOf(chapter, at));
	},
	/** The most hands for any option of a chapter. */
	most: (chapter: string): number =>
		Math.max(0, ...[...counts].filter(([key]) => key.startsWith(`${chapter} `)).map(([, count]) => count))
};
