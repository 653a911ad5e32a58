/** A mark at its place, in layout units. */
interface Placed {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** The mark that it is docked to, or itself: what is docked lies close on purpose. */
	readonly body: string;
}

/** Marks that all but touch are read as one. */
const air = 1.06;

/** Among more marks the glyph is chosen by how many they are. */
const many = 300;

/** The largest factor on glyphs at which no mark lies upon another, what is docked to the same left aside; Infinity where there are many. */
export function mostFactor(marks: readonly Placed[]): number {
	let least = Infinity;
	if (marks.length > many) return least;
	marks.forEach((a, i) => {
		for (const b of marks.slice(i + 1)) {
			if (a.body === b.body) continue;
			const [dx, dy] = [a.x - b.x, a.y - b.y];
			least = Math.min(least, Math.sqrt(dx * dx + dy * dy) / (a.radius + b.radius) / air);
		}
	});
	return least;
}
