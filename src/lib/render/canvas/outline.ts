/** A path as numbers around its own origin: [0, x, y] moves, [1, x, y] draws a line, [2, x, y, r, from, to, back] an arc, [3] closes. */
export type Outline = readonly number[];

const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, l: 2, H: 1, h: 1, V: 1, v: 1, A: 7, a: 7, Z: 0 };

/** The outline of path data of the signs' vocabulary: M, L, H, V and Z, arcs of circles, and the lower-case of all but M. */
export function outlineOf(d: string): Outline {
	const ops: number[] = [];
	let [x, y] = [0, 0];
	for (const [, letter = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const n = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
		const size = lengths[letter];
		if (size === undefined || n.length !== size) throw new Error(`unknown path: ${letter}${rest}`);
		const fromHere = letter === letter.toLowerCase();
		const nextX = 'Vv'.includes(letter) ? x : (n.at(size === 1 ? 0 : -2) ?? x) + (fromHere ? x : 0);
		const nextY = 'Hh'.includes(letter) ? y : (n.at(-1) ?? y) + (fromHere ? y : 0);
		if (letter === 'Z') {
			ops.push(3);
			continue;
		}
		if ('Aa'.includes(letter)) ops.push(2, ...arcOf(x, y, n[0]!, n[3] === 1, n[4] === 1, nextX, nextY));
		else ops.push(letter === 'M' ? 0 : 1, nextX, nextY);
		[x, y] = [nextX, nextY];
	}
	return ops;
}

/** Centre, radius and angles of an arc of a circle between two points (SVG 2, B.2.4). */
function arcOf(
	x0: number,
	y0: number,
	radius: number,
	large: boolean,
	sweep: boolean,
	x1: number,
	y1: number
): number[] {
	const dx = (x0 - x1) / 2;
	const dy = (y0 - y1) / 2;
	const half = dx * dx + dy * dy;
	// A chord longer than the circle is wide, by rounding, is a diameter.
	const r = Math.max(radius, Math.sqrt(half));
	const q = Math.sqrt(Math.max(0, r * r - half) / half) * (large === sweep ? -1 : 1);
	const cx = q * dy + (x0 + x1) / 2;
	const cy = -q * dx + (y0 + y1) / 2;
	return [cx, cy, r, Math.atan2(y0 - cy, x0 - cx), Math.atan2(y1 - cy, x1 - cx), sweep ? 0 : 1];
}

/** What a path can be drawn into. */
export type Tracing = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>;

/** Adds an outline to the current path, around a point and so many times as large. */
export function trace(context: Tracing, outline: Outline, x: number, y: number, scale: number): void {
	for (let i = 0; i < outline.length;) {
		const op = outline[i]!;
		if (op === 3) {
			context.closePath();
			i++;
			continue;
		}
		const px = x + outline[i + 1]! * scale;
		const py = y + outline[i + 2]! * scale;
		if (op === 2) {
			context.arc(px, py, outline[i + 3]! * scale, outline[i + 4]!, outline[i + 5]!, outline[i + 6] === 1);
			i += 7;
			continue;
		}
		if (op === 0) context.moveTo(px, py);
		else context.lineTo(px, py);
		i += 3;
	}
}
