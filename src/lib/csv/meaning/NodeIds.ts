/** Numbers the ids of nodes in the order in which they are first read: 0, 1, … */
export class NodeIds {
	readonly #numbers = new Map<string, number>();
	readonly #ids: string[] = [];

	/** The number of an id, a new one where the id is new. */
	numberOf(id: string): number {
		const known = this.#numbers.get(id);
		if (known !== undefined) return known;
		this.#numbers.set(id, this.#ids.length);
		return this.#ids.push(id) - 1;
	}

	/** The id with this number. */
	at(number: number): string {
		return this.#ids[number]!;
	}

	/** All ids, by their numbers. */
	get all(): readonly string[] {
		return this.#ids;
	}
}
