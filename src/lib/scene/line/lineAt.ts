import type { Slice } from '../../model/slice.ts';
import type { Evidence, TemporalNetwork, TemporalNode } from '../../model/types.ts';
import type { Point } from '../curve.ts';
import { bodyOf, dashOf } from '../dash.ts';
import { short } from '../number.ts';
import type { Overlay } from '../view.ts';
import { contourOf } from './contourOf.ts';
import { earlierNodes } from './earlierNodes.ts';
import { fieldOf, type Field } from './fieldOf.ts';
import { closedPath } from './smoothPath.ts';
import { stretchesOf } from './stretchesOf.ts';
import { standersOf, type Stander } from './standersOf.ts';
import type { Line } from './types.ts';

/** How a picture places and sizes its marks, in layout units. */
export interface Marks {
	readonly place: (id: string) => Point;
	readonly radius: (node: TemporalNode) => number;
	readonly glyph: number;
}

/** So many nodes with a standing at most: among more a line says nothing, and costs every frame. */
export const mostStanders = 150;
/** Width in layout units at glyph 1. */
const width = 3;
/** Room around the outermost marks, in layout units. */
const margin = 140;

/** The line of a slice, or null where the data have none, nobody is inside, or too many stand about. */
export function lineAt(network: TemporalNetwork, slice: Slice, marks: Marks, overlay: Overlay): Line | null {
	const { line } = network.standing;
	if (line === null || !(line > 0)) return null;
	const drawn = traced(standersOf(slice, line, overlay.shifts, network), marks);
	if (!drawn) return null;
	const before = earlierNodes(slice.nodes, slice.time);
	const earlier = before && traced(standersOf({ nodes: before }, line, new Map(), network), marks);
	const [d, dotted] = [pathOf(drawn.rings), earlier ? pathOf(earlier.rings) : ''];
	const stroke = (evidence: Evidence | null, part: string) => ({
		d: part,
		fill: null,
		ink: 'ink' as const,
		width: short(bodyOf(evidence, width * marks.glyph)),
		dash: dashOf(evidence, width * marks.glyph)
	});
	return {
		land: { d, fill: 'land', ink: null, width: 0, dash: null },
		strokes: drawn.rings.flatMap((ring) =>
			stretchesOf(ring, ({ x, y }) => drawn.standers[drawn.field.nearest(x, y)]!.evidence).map((stretch) =>
				stroke(stretch.evidence, stretch.d)
			)
		),
		earlier:
			dotted === '' || dotted === d
				? null
				: {
						...{ d: dotted, fill: null, ink: 'ink-2' },
						...{ width: short(1.7 * marks.glyph), dash: `0 ${short(4.9 * marks.glyph)}` }
					},
		rings: drawn.rings
	};
}

const pathOf = (rings: readonly (readonly Point[])[]) => rings.map(closedPath).join('');

interface Traced {
	readonly standers: readonly Stander[];
	readonly field: Field;
	readonly rings: readonly (readonly Point[])[];
}

function traced(standers: readonly Stander[], { place, radius }: Marks): Traced | null {
	if (standers.filter(({ degree }) => degree !== null).length > mostStanders) return null;
	const placed = standers.map(({ node, degree, along }) => ({
		...place(node.id),
		radius: radius(node),
		degree,
		along
	}));
	const field = fieldOf(placed);
	if (!field) return null;
	const standing = placed.filter(({ degree }) => degree !== null && degree > 0);
	const xs = standing.map(({ x }) => x);
	const ys = standing.map(({ y }) => y);
	const box = {
		...{ left: Math.min(...xs) - margin, right: Math.max(...xs) + margin },
		...{ top: Math.min(...ys) - margin, bottom: Math.max(...ys) + margin }
	};
	const rings = contourOf(field, box).filter((ring) => ring.length > 7);
	return rings.length === 0 ? null : { standers, field, rings };
}
