/**
 * @typedef {{ name: string, hash: string | null }} Golden
 * @typedef {{ hash: string } | { error: string }} Answer what an engine computed, or why it did not
 */

/**
 * The counts of an engine's answers, and a sentence for each that is not as it must be; no layout at all is a failure.
 * @param {readonly Golden[]} golden
 * @param {(name: string) => Answer | undefined} answerTo
 * @returns {{ counts: import('../setup/counts.mjs').Counts, failures: string[] }}
 */
export function goldenVerdict(golden, answerTo) {
	if (golden.length === 0)
		return { counts: { passed: 0, failed: 1, skipped: 0 }, failures: ['there is no golden layout to compare'] };
	const failures = golden.flatMap(({ name, hash }) => {
		const answer = answerTo(name);
		if (!answer) return [`${name}: expected ${hash}, no answer`];
		if ('error' in answer) return [`${name}: expected ${hash}, failed with ${answer.error}`];
		return answer.hash === hash ? [] : [`${name}: expected ${hash}, actual ${answer.hash}`];
	});
	return { counts: { passed: golden.length - failures.length, failed: failures.length, skipped: 0 }, failures };
}
