import { nameOf } from '../../story/machine.ts';
import type { Slide } from '../../story/present/presentState.ts';

/** The part of an address that names a slide: "#c10/1", "#c10/1/asked". */
export const anchorOf = ({ step, phase }: Slide): string => `#${nameOf(step)}${phase === 'told' ? '' : `/${phase}`}`;

/** Which slide an address names; null where it names none. */
export function slideAt(slides: readonly Slide[], hash: string): number | null {
	const at = slides.findIndex((slide) => anchorOf(slide) === decodeURIComponent(hash));
	return at < 0 ? null : at;
}
