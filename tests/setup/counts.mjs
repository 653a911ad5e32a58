/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts of vitest's JSON report; a file that could not be loaded counts as one failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function countsOfVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	return {
		passed: numPassedTests,
		failed: numFailedTests + unloaded.length,
		skipped: numPendingTests + numTodoTests
	};
}

/**
 * The counts of playwright's JSON report; a test that passes only now and then has failed, and so has an error outside of tests.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function countsOfPlaywright({ stats, errors }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/**
 * The last line of every run.
 * @param {Counts} counts
 */
export function lastLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
