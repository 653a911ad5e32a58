/** Where somebody stands, in units of the drawing. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** Share of a movement that each tie hands on. */
const handedOn = 0.62;

/** How many ties lie between a place and every other; Infinity where none lead. */
export function hopsFrom(from: number, count: number, ties: readonly (readonly [number, number])[]): readonly number[] {
	const hops = new Array<number>(count).fill(Infinity);
	hops[from] = 0;
	let front = [from];
	while (front.length > 0) {
		const next: number[] = [];
		for (const at of front)
			for (const [a, b] of ties) {
				const other = a === at ? b : b === at ? a : -1;
				if (other < 0 || hops[other]! < Infinity) continue;
				hops[other] = hops[at]! + 1;
				next.push(other);
			}
		front = next;
	}
	return hops;
}

/** Everybody's place when one is pulled: it moves wholly, each tie hands on a part, and who is not tied stays. */
export function pulled(
	rest: readonly Spot[],
	ties: readonly (readonly [number, number])[],
	who: number,
	by: Spot
): readonly Spot[] {
	const hops = hopsFrom(who, rest.length, ties);
	return rest.map(({ x, y }, at) => {
		let share = 1;
		for (let i = 0; i < Math.min(hops[at]!, 20); i++) share *= handedOn;
		if (hops[at] === Infinity) share = 0;
		return { x: x + share * by.x, y: y + share * by.y };
	});
}
