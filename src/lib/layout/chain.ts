/** The quadratic of one node over all the keyframes at which it is present, along one axis: what each keyframe asks for, and links between neighbours. */
export class Chain {
	/** Pull of each keyframe's majorant, and its weight. */
	readonly pull: Float64Array;
	readonly weight: Float64Array;
	/** Weight of the link to the entry before, and how much farther than that one this one should move. */
	readonly link: Float64Array;
	readonly offset: Float64Array;
	/** The moves that minimise the whole. */
	readonly move: Float64Array;
	readonly #upper: Float64Array;

	constructor(most: number) {
		this.pull = new Float64Array(most);
		this.weight = new Float64Array(most);
		this.link = new Float64Array(most);
		this.offset = new Float64Array(most);
		this.move = new Float64Array(most);
		this.#upper = new Float64Array(most);
	}

	/** Fills the moves of the first `size` entries: elimination from the first to the last, and back (Thomas). An entry of infinite weight stays. */
	settle(size: number): void {
		const { pull, weight, link, offset, move } = this;
		const upper = this.#upper;
		let before = 0;
		let carried = 0;
		for (let s = 0; s < size; s++) {
			if (weight[s] === Infinity) {
				upper[s] = before = 0;
				move[s] = carried = 0;
				continue;
			}
			const back = s > 0 ? link[s]! : 0;
			const on = s + 1 < size ? link[s + 1]! : 0;
			const asked = pull[s]! + back * offset[s]! - (s + 1 < size ? on * offset[s + 1]! : 0);
			const whole = weight[s]! + back + on - back * before;
			upper[s] = before = whole > 0 ? on / whole : 0;
			move[s] = carried = whole > 0 ? (asked + back * carried) / whole : 0;
		}
		for (let s = size - 2; s >= 0; s--) move[s]! += upper[s]! * move[s + 1]!;
	}
}
