import type { View } from '../view.ts';

/** The factor on glyphs in a view that shows a chart, or turns to one or away: a small picture draws marks larger, and there they would lie upon one another. @param turn how far the picture has turned to this view, 0 to 1. */
export function glyphIn(chart: View['chart'], glyph: number, turn = 1): number {
	if (!chart) return glyph;
	const share = chart.shown ? turn : 1 - turn;
	return glyph + share * (Math.min(glyph, Math.max(smallest, chart.chart.most)) - glyph);
}

/** Smaller nobody draws marks for the sake of two that lie close. */
const smallest = 0.9;
