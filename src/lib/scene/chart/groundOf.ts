import { bodyOf, dashOf } from '../dash.ts';
import { short } from '../number.ts';
import type { Stroke } from '../types.ts';
import type { View } from '../view.ts';
import { directions } from './directions.ts';
import type { Chart } from './types.ts';
import type { Point } from '../curve.ts';

/** The town line, the rings and their figures, as they are drawn beneath a picture. */
export interface Ground {
	readonly chart: Chart;
	/** The town, then its double line, the rings and what parts those apart. */
	readonly strokes: readonly Stroke[];
	/** The town line as points, so that names keep clear of it. */
	readonly rings: readonly (readonly Point[])[];
	/** How much of it is there, 0 to 1: less than 1 only while one view becomes the other. */
	readonly presence: number;
}

const circle = (r: number) =>
	`M${short(-r)} 0A${short(r)} ${short(r)} 0 1 1 ${short(r)} 0A${short(r)} ${short(r)} 0 1 1 ${short(-r)} 0Z`;

/** A ring below the shelf of those apart. */
function below(r: number, shelf: number | null): string {
	if (shelf === null || shelf <= -r) return circle(r);
	const x = Math.sqrt(r * r - shelf * shelf);
	return `M${short(x)} ${short(shelf)}A${short(r)} ${short(r)} 0 1 1 ${short(-x)} ${short(shelf)}`;
}

/** The ground of a view, none where it shows no chart. @param turn how far the picture has turned to this view from the other, 0 to 1. */
export function groundIn({ chart, glyph }: Pick<View, 'chart' | 'glyph'>, turn = 1): Ground | null {
	if (!chart || !(chart.shown || turn < 1)) return null;
	return groundOf(chart.chart, glyph, chart.shown ? turn : 1 - turn);
}

/** What is drawn of a chart beneath its marks. @param glyph factor on strokes. */
export function groundOf(chart: Chart, glyph: number, presence: number): Ground {
	const { town, rings, shelf, bounds } = chart;
	const line = (d: string, ink: Stroke['ink'], width: number, dash: string | null = null): Stroke => ({
		...{ d, fill: null, ink, width: short(width * glyph), dash }
	});
	return {
		chart,
		strokes: [
			{ d: circle(town), fill: 'land', ink: null, width: 0, dash: null },
			// A ring is read, and its dashes are: the contrast of a mark, not that of a hairline.
			...rings.map(({ radius, evidence }) =>
				line(below(radius, shelf), 'rule', bodyOf(evidence, 1.1), dashOf(evidence, 1.1 * glyph))
			),
			line(circle(town), 'ink', 2.4),
			line(circle(town - 6 * glyph), 'ink', 0.9),
			...(shelf === null ? [] : [line(`M${short(bounds.left)} ${short(shelf)}H${short(bounds.right)}`, 'hair', 1.1)])
		],
		rings: [directions.map(({ x, y }) => ({ x: x * town, y: y * town }))],
		presence
	};
}
