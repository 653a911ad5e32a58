import type { Pin } from '../model/layoutAsked.ts';
import type { LayoutGraph } from './layoutGraph.ts';
import type { Metric } from './metric.ts';

/** A pin in the layout's own time (null: all dates) and round metric, by index. */
export interface PlacedPin {
	readonly i: number;
	readonly u: number | null;
	readonly x: number;
	readonly y: number;
}

/** Where nodes are held at one keyframe, by local index. */
export interface PinnedPlaces {
	readonly x: Float64Array;
	readonly y: Float64Array;
	/** 0: free; Infinity: held; between: drawn there, relative to the pull of its ties. */
	readonly weight: Float64Array;
}

/** How much a pin draws a node at the keyframes beside its own, so that it comes and goes smoothly. */
const drawn = [Infinity, 1, 0.3];

/** Pins of nodes and dates that there are; of two for one node and date the later counts. `unit` gives dates in the layout's own time. */
export function placedPins(
	{ nodes }: LayoutGraph,
	pins: readonly Pin[],
	unit: (t: number) => number,
	{ wide, tall }: Metric
): PlacedPin[] {
	const indices = new Map(nodes.map(({ id }, i) => [id, i]));
	const placed = new Map<string, PlacedPin>();
	for (const { node, date, x, y } of pins) {
		const i = indices.get(node);
		if (i === undefined || !Number.isFinite(x) || !Number.isFinite(y)) continue;
		if (date !== null && !Number.isFinite(date)) continue;
		const u = date === null ? null : unit(date);
		placed.set(`${i} ${u}`, { i, u, x: x / wide, y: y / tall });
	}
	return [...placed.values()].sort((a, b) => a.i - b.i || (a.u ?? -1) - (b.u ?? -1));
}

/** For each keyframe the places that pins hold or draw nodes to; null where there are none. A pin holds at the nearest keyframe at which its node is present. */
export function pinnedPlaces(
	pins: readonly PlacedPin[],
	times: Float64Array,
	presents: readonly Int32Array[]
): (PinnedPlaces | null)[] {
	if (pins.length === 0) return presents.map(() => null);
	const places = presents.map(({ length }) => ({
		x: new Float64Array(length),
		y: new Float64Array(length),
		weight: new Float64Array(length)
	}));
	for (const { i, u, x, y } of pins) {
		const there = presents.flatMap((present, k) => {
			const a = present.indexOf(i);
			return a < 0 ? [] : [{ k, a }];
		});
		const away = ({ k }: { k: number }) => (u === null ? 0 : Math.abs(times[k]! - u));
		const nearest = there.reduce((best, each, at) => (away(each) < away(there[best]!) ? at : best), 0);
		there.forEach(({ k, a }, at) => {
			const weight = u === null ? Infinity : (drawn[Math.abs(at - nearest)] ?? 0);
			const place = places[k]!;
			// A pin for a date goes before one for all dates, and one that holds before one that draws.
			if (weight === 0 || (u !== null && weight !== Infinity && place.weight[a]! >= weight)) return;
			place.x[a] = x;
			place.y[a] = y;
			place.weight[a] = weight;
		});
	}
	return places;
}
