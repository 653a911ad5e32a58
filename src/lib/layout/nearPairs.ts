/** Pairs of places nearer than a distance, found over square cells; one is filled again and again. */
export class NearPairs {
	readonly #side: number;
	#next = new Int32Array(0);
	#head = new Int32Array(0);
	#mask = 0;
	/** Who is near a: other[first[a]] up to first[a + 1]. */
	first = new Int32Array(1);
	other = new Int32Array(0);

	/** Distances up to `widest` are found. */
	constructor(widest: number) {
		this.#side = Math.max(widest, 1e-6);
	}

	#slot(column: number, row: number): number {
		return (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & this.#mask;
	}

	/** Finds the pairs of the first `size` places, each from both sides. */
	fill(x: Float64Array, y: Float64Array, size: number): void {
		if (this.first.length !== size + 1) {
			this.#next = new Int32Array(size);
			this.first = new Int32Array(size + 1);
			let slots = 64;
			while (slots < 2 * size) slots *= 2;
			this.#head = new Int32Array(slots);
			this.#mask = slots - 1;
		}
		const side = this.#side;
		const squared = side * side;
		this.#head.fill(-1);
		for (let a = size - 1; a >= 0; a--) {
			const slot = this.#slot(Math.floor(x[a]! / side), Math.floor(y[a]! / side));
			this.#next[a] = this.#head[slot]!;
			this.#head[slot] = a;
		}
		let count = 0;
		for (let a = 0; a < size; a++) {
			const column = Math.floor(x[a]! / side);
			const row = Math.floor(y[a]! / side);
			for (let c = column - 1; c <= column + 1; c++)
				for (let r = row - 1; r <= row + 1; r++)
					for (let b = this.#head[this.#slot(c, r)]!; b >= 0; b = this.#next[b]!) {
						// Two cells may share a slot of the table: whoever is in the other one is found there.
						if (a === b || Math.floor(x[b]! / side) !== c || Math.floor(y[b]! / side) !== r) continue;
						const dx = x[a]! - x[b]!;
						const dy = y[a]! - y[b]!;
						if (dx * dx + dy * dy >= squared) continue;
						if (count === this.other.length) this.#grow();
						this.other[count++] = b;
					}
			this.first[a + 1] = count;
		}
	}

	#grow(): void {
		const larger = new Int32Array(Math.max(1024, 2 * this.other.length));
		larger.set(this.other);
		this.other = larger;
	}
}
