import type { Evidence } from '../model/types.ts';
import { short } from './number.ts';

/**
 * How broken a stroke of a width is, for how sure a row is: solid stated, dashed follows, dotted our drawing.
 * A row that does not say how sure it is, is drawn solid: breaking it would be a claim of our own.
 * @param width in layout units.
 */
export function dashOf(evidence: Evidence | null, width: number): string | null {
	if (evidence === 'inferred') return `${short(3.5 + 2.4 * width)} ${short(2 + 1.4 * width)}`;
	if (evidence === 'illustrative') return `0 ${short(2.2 + 1.7 * width)}`;
	return null;
}

/** Dots cover less than a line does: a dotted stroke is drawn a little wider to weigh the same. */
export function bodyOf(evidence: Evidence | null, width: number): number {
	return evidence === 'illustrative' ? width * 1.15 : width;
}
