import type { Steps } from '../model/bySteps.ts';

/** Wall milliseconds after which the page gets a turn: less than a frame, so that nothing stutters. */
const turn = 12;

/** Work by steps that leaves the page free to answer between them. @param signal where it is aborted, the work ends with its reason. */
export async function sliced<T>(
	steps: Steps<T>,
	signal?: AbortSignal,
	clock: () => number = () => performance.now()
): Promise<T> {
	let until = clock() + turn;
	for (;;) {
		signal?.throwIfAborted();
		const { done, value } = steps.next();
		if (done) return value;
		if (clock() < until) continue;
		await new Promise((resolve) => setTimeout(resolve));
		until = clock() + turn;
	}
}
