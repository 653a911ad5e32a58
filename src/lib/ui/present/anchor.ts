import { nameOf } from '../../story/machine.ts';
import type { Slide } from '../../story/present/presentState.ts';

/** The part of an address that names a slide: "#c10/1", "#c10/1/asked". */
export const anchorOf = ({ step, phase }: Slide): string => `#${nameOf(step)}${phase === 'told' ? '' : `/${phase}`}`;

/** Which slide an address names; null where it names none. */
export function slideAt(slides: readonly Slide[], hash: string): number | null {
	// The names are encoded and not the address decoded: whoever mistyped one may have typed anything.
	const at = slides.findIndex((slide) => [anchorOf(slide), encodeURI(anchorOf(slide))].includes(hash));
	return at < 0 ? null : at;
}
