import { colours } from '../../model/pictureAsked.ts';
import type { Ink } from '../../scene/types.ts';

/** What each ink looks like in the current scheme. */
export type Palette = Readonly<Record<Ink, string>>;

/** The inks of marks that stand as they are, and of nodes and ties that stand back: mixed with the paper, so that nothing shines through. */
export interface Inks {
	readonly normal: Palette;
	readonly mutedNode: Palette;
	readonly mutedTie: Palette;
	/** The face of letters in vessels. */
	readonly serif: string;
}

// As in NodeGlyph and TieGlyph.
const [nodeShare, tieShare] = [42, 30];

const names: readonly Ink[] = [
	...(['paper', 'land', 'glass', 'ink', 'ink-2', 'rule', 'hair'] as const),
	...(['word', 'refer', 'mark', 'band', 'band-edge', 'focus'] as const),
	...colours.map((colour) => `hue-${colour}` as const)
];

/** The theme's inks as the page around an element has them now: a custom property is text, only a used colour says what it is. */
export function inksOf(element: HTMLElement): Inks {
	const probe = element.ownerDocument.createElement('span');
	// Where colours are forced, the theme itself names the system's colours.
	probe.style.cssText = 'display:none;forced-color-adjust:none';
	element.append(probe);
	const palette = (colour: (ink: string) => string) =>
		Object.fromEntries(
			names.map((name) => {
				probe.style.color = colour(`var(--${name})`);
				return [name, getComputedStyle(probe).color];
			})
		) as Record<Ink, string>;
	const mixed = (share: number) => palette((ink) => `color-mix(in srgb, ${ink} ${share}%, var(--paper))`);
	probe.style.fontFamily = 'var(--serif)';
	const serif = getComputedStyle(probe).fontFamily;
	const inks = { normal: palette((ink) => ink), mutedNode: mixed(nodeShare), mutedTie: mixed(tieShare), serif };
	probe.remove();
	return inks;
}

/** Calls whenever the scheme changes, by the system or by the reader; returns what ends it. */
export function onScheme(change: () => void): () => void {
	const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
	for (const query of queries) query.addEventListener('change', change);
	const observer = new MutationObserver(change);
	observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme'] });
	return () => {
		for (const query of queries) query.removeEventListener('change', change);
		observer.disconnect();
	};
}
