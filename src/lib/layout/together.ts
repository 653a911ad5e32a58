import type { Groups } from './groups.ts';
import { addMove, type Majorant } from './majorant.ts';

/** Where the groups of a keyframe are while it is swept: the middle of each, kept up to date as members move. */
export class Together {
	readonly #groups: Groups;
	readonly #sumX: Float64Array;
	readonly #sumY: Float64Array;
	readonly #size: Float64Array;

	constructor(groups: Groups, x: Float64Array, y: Float64Array) {
		this.#groups = groups;
		this.#sumX = new Float64Array(groups.count);
		this.#sumY = new Float64Array(groups.count);
		this.#size = new Float64Array(groups.count);
		groups.of.forEach((g, a) => {
			if (g < 0) return;
			this.#sumX[g]! += x[a]!;
			this.#sumY[g]! += y[a]!;
			this.#size[g]! += 1;
		});
	}

	/** Asks the node at local index a, at (x, y), towards the middle of its group, and out of the others; `weight` is that of its ties. */
	add(sum: Majorant, a: number, x: number, y: number, weight: number): void {
		const { of, count, radii, pull } = this.#groups;
		const own = of[a]!;
		for (let g = 0; g < count; g++) {
			const dx = x - this.#sumX[g]! / this.#size[g]!;
			const dy = y - this.#sumY[g]! / this.#size[g]!;
			const r = Math.sqrt(dx * dx + dy * dy);
			const inside = r < radii[g]!;
			if (g === own ? inside : !inside || !(r > 0)) continue;
			// To the edge of what the group needs, from without or from within.
			const by = radii[g]! / r - 1;
			addMove(sum, dx * by, dy * by, pull * weight);
		}
	}

	/** Follows a member that has moved. */
	moved(a: number, dx: number, dy: number): void {
		const g = this.#groups.of[a]!;
		if (g < 0) return;
		this.#sumX[g]! += dx;
		this.#sumY[g]! += dy;
	}
}
