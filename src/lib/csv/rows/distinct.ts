import { hashBegun, hashDone, hashWith } from './hash.ts';
import { writeUtf8 } from './utf8.ts';

/** Strings that are each kept once, numbered from 0 as they come. */
export interface Distinct {
	readonly values: readonly string[];
	/** The number of a string, a new one where it was not met before. */
	codeOf(value: string): number;
	/** The same of a string that stands in UTF-8 at a place in bytes, by its hash: it is made a string, from its place in text, only where it is new. */
	codeOfBytes(
		bytes: Uint8Array,
		start: number,
		end: number,
		hash: number,
		text: string,
		from: number,
		to: number
	): number;
}

/** An empty collection. A Map does the same, and takes almost three times as long once a million strings differ. */
export const distinct = (): Distinct => new Strings();

let scratch = new Uint8Array(1 << 10);

/** A class, and not a closure, so that what the engine has learned of one column serves the next. */
class Strings implements Distinct {
	readonly values: string[] = [];
	/** Pairs of a hash and the number of its string and one more; 0 where there is none. */
	#places = new Int32Array(2 * 64);
	#mask = 63;
	/** All strings in UTF-8, one behind the other: to compare characters of strings takes several times as long. */
	#pool = new Uint8Array(256);
	#starts = new Int32Array(65);

	readonly codeOf = (value: string): number => {
		if (3 * value.length > scratch.length) scratch = new Uint8Array(6 * value.length);
		const end = writeUtf8(value, scratch);
		let hash = hashBegun;
		for (let i = 0; i < end; i += 1) hash = hashWith(hash, scratch[i]!);
		return this.codeOfBytes(scratch, 0, end, hashDone(hash), value, 0, value.length);
	};

	codeOfBytes(
		bytes: Uint8Array,
		start: number,
		end: number,
		hash: number,
		text: string,
		from: number,
		to: number
	): number {
		const places = this.#places;
		let place = hash & this.#mask;
		for (let code = places[2 * place + 1]!; code > 0; code = places[2 * place + 1]!) {
			if (places[2 * place] === hash && this.#is(code - 1, bytes, start, end)) return code - 1;
			place = (place + 1) & this.#mask;
		}
		places[2 * place] = hash;
		places[2 * place + 1] = this.values.push(text.slice(from, to));
		this.#keep(bytes, start, end);
		if (2 * this.values.length > this.#mask) this.#grow();
		return this.values.length - 1;
	}

	#is(code: number, bytes: Uint8Array, start: number, end: number): boolean {
		const pool = this.#pool;
		let at = this.#starts[code]!;
		if (this.#starts[code + 1]! - at !== end - start) return false;
		for (let i = start; i < end; i += 1, at += 1) if (pool[at] !== bytes[i]) return false;
		return true;
	}

	#keep(bytes: Uint8Array, start: number, end: number): void {
		const count = this.values.length;
		if (count === this.#starts.length) this.#starts = longer(this.#starts, new Int32Array(2 * count));
		let at = this.#starts[count - 1]!;
		const stop = at + end - start;
		if (stop > this.#pool.length) this.#pool = longer(this.#pool, new Uint8Array(2 * stop));
		for (let i = start; i < end; i += 1, at += 1) this.#pool[at] = bytes[i]!;
		this.#starts[count] = stop;
	}

	#grow(): void {
		const before = this.#places;
		const mask = 2 * this.#mask + 1;
		const places = new Int32Array(2 * (mask + 1));
		for (let at = 0; at < before.length; at += 2) {
			if (before[at + 1] === 0) continue;
			let place = before[at]! & mask;
			while (places[2 * place + 1] !== 0) place = (place + 1) & mask;
			places[2 * place] = before[at]!;
			places[2 * place + 1] = before[at + 1]!;
		}
		this.#mask = mask;
		this.#places = places;
	}
}

function longer<T extends Int32Array | Uint8Array>(array: T, room: T): T {
	room.set(array);
	return room;
}
