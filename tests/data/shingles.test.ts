import { expect, test } from 'vitest';
import { hashBytes, hashOf, runLength, runsOf, wordsOf } from './runs.mjs';
import shingles from './paper-shingles.json';

const texts = import.meta.glob<string>(
	[
		'/data/**/*',
		'/*.{md,json,js,ts}',
		'/src/**/*.{ts,js,svelte,css,html}',
		'/static/**/*.{txt,html,svg,md,json,csv,xml}',
		'/tests/**/*.{ts,mjs,svg}',
		'!/package-lock.json'
	],
	{ query: '?raw', import: 'default', eager: true }
);
const hex = Buffer.from(shingles.hashes, 'base64').toString('hex');
const ofPaper = new Set(hex.match(new RegExp(`.{${2 * hashBytes}}`, 'g')));

/** The runs of seven words of a text whose hashes are among those given. */
function sharedRuns(text: string, hashes: ReadonlySet<string>): string[] {
	return runsOf(text).filter((run) => hashes.has(hashOf(run)));
}

test('the hashes are those of 6963 runs of seven words', () => {
	expect([shingles.words, shingles.count, ofPaper.size]).toEqual([7, 6963, 6963]);
	expect(runLength).toBe(7);
});

test('words are compared without case, marks, tags and line breaks', () => {
	expect(wordsOf('One’s <b>Stripes</b>,\nco-ordinated: (2009)')).toEqual(['ones', 'stripes', 'coordinated', '2009']);
});

test('a run that was copied is found, though it is broken and marked otherwise', () => {
	const known = new Set(runsOf('the quick brown fox jumps over the lazy dog').map(hashOf));
	expect(known.size).toBe(3);
	expect(sharedRuns('A Quick, brown\nfox – jumps over the *lazy* dog.', known)).toEqual([
		'quick brown fox jumps over the lazy',
		'brown fox jumps over the lazy dog'
	]);
	expect(sharedRuns('the quick brown fox jumps over a lazy dog', known)).toEqual([]);
});

test('no run of seven words of the paper stands in the tables, the documents, the site or the tests', () => {
	expect(Object.keys(texts).filter((path) => path.startsWith('/data/seatown/'))).toHaveLength(10);
	expect(Object.keys(texts)).toContain('/data/README.md');
	expect(
		Object.entries(texts).flatMap(([path, text]) => sharedRuns(text, ofPaper).map((run) => `${path}: ${run}`))
	).toEqual([]);
});
