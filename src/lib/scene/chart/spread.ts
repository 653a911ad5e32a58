import type { Point } from '../curve.ts';
import { directions, halved } from './directions.ts';
import { high, slotsIn, townFor, wide } from './slotsIn.ts';

/** Many who are to be given places. */
export interface Spreading {
	readonly inTown: readonly string[];
	/** With the room that each mark keeps on its ring, which only few have. */
	readonly outside: readonly { readonly id: string; readonly miles: number; readonly clear: number }[];
	readonly ties: readonly (readonly [string, string])[];
}

/** Where they stand, and how miles become layout units. */
export interface Spread {
	readonly places: Map<string, Point>;
	readonly town: number;
	readonly perMile: number;
}

/** Between two on one ring, in layout units, where nearly all are on it. */
const along = 30;
/** How much of the picture a town is at least. */
const leastTown = 0.22;
/** So often everybody turns towards those they have ties with. */
const rounds = 4;
/** From one band to the next, the golden section of the round: no spokes appear that mean nothing. */
const golden = 2531;
/** 4,096 directions, for rings on which many stand. */
const all = halved(directions, 5);

/**
 * Places for many, of whom each cannot be tried everywhere: rows in the town, and outside even angles at their own
 * distance, each near the direction of its ties. The work grows as they and their ties do.
 */
export function spread({ inTown, outside, ties }: Spreading): Spread {
	const { town, perMile } = scaleFor(inTown.length, outside);
	const places = new Map<string, Point>();
	const slots = [...slotsIn(town)].sort((a, b) => a.x * a.x + a.y * a.y - (b.x * b.x + b.y * b.y));
	inTown.forEach((id, i) => places.set(id, slots[i]!));

	const bands = bandsOf(outside);
	const put = ({ id, miles }: Spreading['outside'][number], direction: number) => {
		const [radius, { x, y }] = [town + perMile * miles, all[direction]!];
		places.set(id, { x: x * radius, y: y * radius });
	};
	const turns = bands.map(({ length }, b) =>
		Array.from({ length }, (_, i) => Math.floor(b * golden + (i * all.length) / length) % all.length).sort(
			(p, q) => p - q
		)
	);
	bands.forEach((band, b) => band.forEach((one, i) => put(one, turns[b]![i]!)));

	const peers = peersOf(places, ties);
	for (let round = 0; round < rounds; round++) {
		bands.forEach((band, b) => {
			const towards = new Map(band.map((one) => [one.id, aroundOf(middleOf(one.id))]));
			const order = band
				.map((one, i) => ({ one, i }))
				.sort((p, q) => towards.get(p.one.id)! - towards.get(q.one.id)! || p.i - q.i);
			order.forEach(({ one }, i) => put(one, turns[b]![i]!));
		});
	}
	return { places, town, perMile };

	function middleOf(id: string): Point {
		let [x, y] = [0, 0];
		for (const peer of peers.get(id) ?? []) {
			const at = places.get(peer)!;
			[x, y] = [x + at.x, y + at.y];
		}
		return x === 0 && y === 0 ? places.get(id)! : { x, y };
	}
}

/** A town and miles so large that all have room: as much as in the town on the whole, and on each ring enough to tell one from the next. */
function scaleFor(inTown: number, outside: Spreading['outside']): { readonly town: number; readonly perMile: number } {
	const counts = new Map<number, number>();
	for (const { miles } of outside) counts.set(miles, (counts.get(miles) ?? 0) + 1);
	const farthest = outside.reduce((most, { miles }) => Math.max(most, miles), 0);
	const needed = townFor(inTown, 180);
	const whole = Math.max(needed + 420, Math.sqrt(needed * needed + (outside.length * wide * high) / Math.PI));
	const town = Math.max(needed, leastTown * whole);
	const perMile = (whole - town) / farthest;
	let more = 1;
	for (const [miles, count] of counts)
		more = Math.max(more, (count * along) / (2 * Math.PI) / (town + perMile * miles));
	return { town: town * more, perMile: perMile * more };
}

/** Those outside by distance, in bands of about as many as a round has room for; one distance is never in two bands. */
function bandsOf(outside: Spreading['outside']): readonly Spreading['outside'][] {
	const full = Math.ceil(2.5 * Math.sqrt(outside.length));
	const bands: Spreading['outside'][number][][] = [];
	for (const one of [...outside].sort((a, b) => a.miles - b.miles)) {
		const band = bands.at(-1);
		if (band && (band.length < full || band.at(-1)!.miles === one.miles)) band.push(one);
		else bands.push([one]);
	}
	return bands;
}

function peersOf(places: ReadonlyMap<string, Point>, ties: Spreading['ties']): ReadonlyMap<string, readonly string[]> {
	const peers = new Map<string, string[]>([...places.keys()].map((id) => [id, []]));
	for (const [a, b] of ties) {
		if (a === b || !peers.has(a) || !peers.has(b)) continue;
		peers.get(a)!.push(b);
		peers.get(b)!.push(a);
	}
	return peers;
}

/** How far round a point lies, 0 to 4 from the right clockwise on the screen: in the order of angles, and the same in every engine. */
function aroundOf({ x, y }: Point): number {
	const sum = Math.abs(x) + Math.abs(y);
	if (sum === 0) return 0;
	if (y >= 0) return x >= 0 ? y / sum : 1 - x / sum;
	return x < 0 ? 2 - y / sum : 3 + x / sum;
}
