/** Numbers pairs of whole numbers in the order in which they are first met: a table of open addresses, for a million pairs as text or as objects are most of the time that a file takes. */
export class NumberedPairs {
	/** The number of a pair plus one; 0 where a place is free. Its length is a power of two. */
	#places = new Int32Array(1024);
	#firsts = new Int32Array(512);
	#seconds = new Int32Array(512);
	#size = 0;

	get size(): number {
		return this.#size;
	}

	/** The number of a pair, a new one where the pair is new. @param first ≥ 0 and below 2³¹, as is the second */
	of(first: number, second: number): number {
		let place = this.#placeOf(first, second);
		const found = this.#places[place]!;
		if (found !== 0) return found - 1;
		if (this.#size === this.#firsts.length) {
			this.#grow();
			place = this.#placeOf(first, second);
		}
		this.#firsts[this.#size] = first;
		this.#seconds[this.#size] = second;
		this.#places[place] = ++this.#size;
		return this.#size - 1;
	}

	/** The first of the pair that has this number. */
	firstOf(number: number): number {
		return this.#firsts[number]!;
	}

	/** The second of the pair that has this number. */
	secondOf(number: number): number {
		return this.#seconds[number]!;
	}

	/** Where the pair stands, or the free place where it would. */
	#placeOf(first: number, second: number): number {
		const last = this.#places.length - 1;
		let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
		let place = (mixed ^ (mixed >>> 13)) & last;
		for (;;) {
			const number = this.#places[place]! - 1;
			if (number < 0 || (this.#firsts[number] === first && this.#seconds[number] === second)) return place;
			place = (place + 1) & last;
		}
	}

	#grow(): void {
		const [firsts, seconds] = [this.#firsts, this.#seconds];
		this.#firsts = new Int32Array(2 * firsts.length);
		this.#seconds = new Int32Array(2 * firsts.length);
		this.#firsts.set(firsts);
		this.#seconds.set(seconds);
		this.#places = new Int32Array(2 * this.#places.length);
		for (let number = 0; number < this.#size; number++)
			this.#places[this.#placeOf(firsts[number]!, seconds[number]!)] = number + 1;
	}
}
