import { expect, test } from 'vitest';
import { countsOfPlaywright, countsOfVitest, lastLine } from './counts.mjs';

test('a test file that could not be loaded counts as one failed', () => {
	const loaded = { status: 'failed', assertionResults: [{ status: 'failed' }] };
	const unloaded = { status: 'failed', assertionResults: [] };
	const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
	expect(countsOfVitest({ ...report, testResults: [loaded, unloaded] })).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('a test of the whole site that passes only at times counts as failed, as does an error around the tests', () => {
	const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
	expect(countsOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test('the last line names skipped tests only where there are any', () => {
	expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
	expect(lastLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});
