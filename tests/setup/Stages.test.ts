import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stages } from './Stages.mjs';

let code: typeof process.exitCode;
const said: string[] = [];

beforeEach(() => {
	code = process.exitCode;
	said.length = 0;
	vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line.trim()));
	vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
	process.exitCode = code;
	vi.restoreAllMocks();
});

test('a stage in this process adds its counts, and one that throws counts as failed', async () => {
	const stages = new Stages();
	await stages.runHere('one', async () => ({ passed: 3, failed: 0, skipped: 1 }));
	await stages.runHere('another', () => Promise.reject(new Error('out of order')));
	stages.end();
	expect(said).toEqual(['── one', '── another', 'Failed: another', '3 passed, 1 failed, 1 skipped']);
	expect(process.exitCode).toBe(1);
});

test('a run that skips everything has not passed', async () => {
	const stages = new Stages();
	await stages.runHere('one', async () => ({ passed: 0, failed: 0, skipped: 1 }));
	stages.end();
	expect(said.at(-1)).toBe('0 passed, 0 failed, 1 skipped');
	expect(process.exitCode).toBe(1);
});

test('stages side by side count one by one, and what each printed stands under its name', async () => {
	const stages = new Stages();
	await stages.runTogether([
		['versions', ['test:e2e', '--', '--version']],
		['none such', ['no-such-script']]
	]);
	stages.end();
	expect(said[0]).toBe('── versions');
	expect(said[1]).toMatch(/^Version 1/);
	expect(said[2]).toBe('── none such');
	expect(said.at(-1)).toBe('1 passed, 1 failed');
});
