/** A rectangle in CSS pixels of the picture. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Whether two boxes share more than an edge. */
export function meet(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

// About as wide as a label: a box lies in few cells, and a cell holds few boxes.
const cell = 64;

/** Boxes that are looked up by where they lie: among thousands only those nearby are asked. */
export class Boxes {
	#cells = new Map<number, Box[]>();

	add(box: Box): void {
		for (const key of cellsOf(box)) {
			const boxes = this.#cells.get(key);
			if (boxes) boxes.push(box);
			else this.#cells.set(key, [box]);
		}
	}

	/** Whether a box meets any of them but its own. */
	meets(box: Box, own?: Box): boolean {
		for (const key of cellsOf(box))
			if (this.#cells.get(key)?.some((other) => other !== own && meet(box, other))) return true;
		return false;
	}
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
	for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++)
		for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++) yield column * 65_536 + row;
}
