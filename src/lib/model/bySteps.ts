/** Work that can be interrupted: it gives way between short steps, and ends in its result. */
export type Steps<T> = Generator<undefined, T>;

/** The result of work by steps, all at once. */
export function atOnce<T>(steps: Steps<T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
