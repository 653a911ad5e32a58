import type { NodeMark } from './types.ts';

/** Below this width, in CSS pixels, a picture has no room for every name. */
export const narrow = 600;

type Named = Pick<NodeMark, 'shape' | 'emphasis'>;

/**
 * Which nodes may carry a name in a picture of that width: all, but on a narrow one only the vessels (where there are
 * any) and what belongs to the focus; the others say theirs when they are asked, and in the tables.
 */
export function namedIn({ nodes }: { readonly nodes: readonly Named[] }, width: number): (node: Named) => boolean {
	const hasVessels = nodes.some(({ shape }) => shape === 'vessel');
	if (width >= narrow || !hasVessels) return () => true;
	const hasFocus = nodes.some(({ emphasis }) => emphasis === 'muted');
	return ({ shape, emphasis }) => shape === 'vessel' || emphasis === 'focus' || (hasFocus && emphasis === 'normal');
}
