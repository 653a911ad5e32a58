import type { NodeShape } from '../model/types.ts';

/** Radius of each shape in layout units at glyph 1, rim included: the room a tie keeps from its centre. */
export const radiusOf: Readonly<Record<NodeShape, number>> = {
	vessel: 37,
	project: 8.5,
	square: 6.5,
	diamond: 10,
	'double-square': 11,
	ring: 9
};

/** Width of a stroke for a form and a weight (1 to 3 in the case study; clamped), in layout units at glyph 1. */
export function widthOf(form: string, weight: number): number {
	const w = Math.min(3, Math.max(1, weight));
	if (form === 'endorsement') return 3.1;
	if (form === 'referral') return 1.5 + 0.25 * w;
	if (form === 'joint') return 1.8;
	if (form === 'information') return 0.8 + 0.25 * w;
	if (form === 'funding') return 0.9;
	return 1 + 0.4 * w;
}

/** How far each form bends, as a share of its chord: ties of one pair and several kinds lie side by side. */
export const bulgeOf: Readonly<Record<string, number>> = {
	endorsement: 0.15,
	referral: -0.12,
	joint: 0.05,
	information: -0.04,
	funding: 0,
	pull: 0,
	plain: 0.08
};
