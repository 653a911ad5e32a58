import type { NodeMark, Scene } from './types.ts';

/** Below this width, in CSS pixels, a picture has no room for every name. */
export const narrow = 600;

/**
 * Which nodes may carry a name in a picture of that width: all, but on a narrow one only the vessels (where there are
 * any) and what belongs to the focus; the others say theirs when they are asked, and in the tables.
 */
export function namedIn({ nodes }: Scene, width: number): (node: NodeMark) => boolean {
	const hasVessels = nodes.some(({ shape }) => shape === 'vessel');
	if (width >= narrow || !hasVessels) return () => true;
	const hasFocus = nodes.some(({ emphasis }) => emphasis === 'muted');
	return ({ shape, emphasis }) => shape === 'vessel' || emphasis === 'focus' || (hasFocus && emphasis === 'normal');
}
