/** Targets of some pairs, row by row: of each row only its own node is moved. */
export interface TermRows {
	readonly first: Int32Array;
	readonly other: Int32Array;
	readonly weights: Float32Array;
	/** In lengths of the strongest tie. */
	readonly distances: Float32Array;
}

/** Collects terms in any order, and gives each pair once: weights are summed, distances are such that they minimise the sum. */
export class TermCollector {
	#rows = new Int32Array(1024);
	#others = new Int32Array(1024);
	#weights = new Float64Array(1024);
	#distances = new Float64Array(1024);
	#count = 0;
	#room = takingRoom(0);

	/** Terms collected so far, pairs as often as they came. */
	get count(): number {
		return this.#count;
	}

	add(row: number, other: number, weight: number, distance: number): void {
		if (this.#count === this.#rows.length) this.#grow();
		this.#rows[this.#count] = row;
		this.#others[this.#count] = other;
		this.#weights[this.#count] = weight;
		this.#distances[this.#count++] = distance;
	}

	#grow(): void {
		const grown = <T extends Int32Array | Float64Array>(larger: T, from: T): T => (larger.set(from), larger);
		const size = 2 * this.#count;
		this.#rows = grown(new Int32Array(size), this.#rows);
		this.#others = grown(new Int32Array(size), this.#others);
		this.#weights = grown(new Float64Array(size), this.#weights);
		this.#distances = grown(new Float64Array(size), this.#distances);
	}

	/** The terms of so many rows; the collector is empty afterwards. */
	take(size: number): TermRows {
		const count = this.#count;
		const { order, weights, weighted, other } = this.#roomFor(count);
		const start = new Int32Array(size + 1);
		for (let t = 0; t < count; t++) start[this.#rows[t]! + 1]!++;
		for (let row = 0; row < size; row++) start[row + 1]! += start[row]!;
		const next = start.slice();
		for (let t = 0; t < count; t++) order[next[this.#rows[t]!]!++] = t;
		const first = new Int32Array(size + 1);
		const place = new Int32Array(size).fill(-1);
		let end = 0;
		for (let row = 0; row < size; row++) {
			const begin = end;
			for (let o = start[row]!; o < start[row + 1]!; o++) {
				const t = order[o]!;
				const b = this.#others[t]!;
				if (place[b]! < begin) {
					place[b] = end;
					weights[end] = weighted[end] = 0;
					other[end++] = b;
				}
				const p = place[b]!;
				weights[p]! += this.#weights[t]!;
				weighted[p]! += this.#weights[t]! * this.#distances[t]!;
			}
			first[row + 1] = end;
		}
		this.#count = 0;
		// Loops, for the mapping of typed arrays is slow, and these are long.
		const rounded = new Float32Array(end);
		const distances = new Float32Array(end);
		for (let p = 0; p < end; p++) {
			rounded[p] = weights[p]!;
			distances[p] = weighted[p]! / weights[p]!;
		}
		return { first, other: other.slice(0, end), weights: rounded, distances };
	}

	/** Room to sort so many terms in, kept from one taking to the next, for arrays of this size are dear to clear away. */
	#roomFor(count: number): TakingRoom {
		if (this.#room.order.length < count) this.#room = takingRoom(this.#rows.length);
		return this.#room;
	}
}

/** Arrays to sort terms in. */
interface TakingRoom {
	readonly order: Int32Array;
	readonly other: Int32Array;
	readonly weights: Float64Array;
	readonly weighted: Float64Array;
}

function takingRoom(size: number): TakingRoom {
	return {
		order: new Int32Array(size),
		other: new Int32Array(size),
		weights: new Float64Array(size),
		weighted: new Float64Array(size)
	};
}
