/** Does tasks one after the other, in the order in which they are asked for. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	after<T>(task: () => Promise<T>): Promise<T> {
		const turn = this.#last.then(task);
		// Whoever asked hears of a failure; the next in turn goes on.
		this.#last = turn.catch(() => undefined);
		return turn;
	}
}
