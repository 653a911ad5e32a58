import { createHash } from 'node:crypto';

/** How many words make a run. */
export const runLength = 7;
/** Bytes kept of each hash: 48 bits, so that two of some ten thousand runs hardly ever meet. */
export const hashBytes = 6;

/**
 * The words of a text in lower case: letters and digits only, tags dropped, hyphens and apostrophes inside a word closed up.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/<\/?[a-z][a-z0-9]*>/g, ' ')
		.replace(/([\p{L}\p{N}])['’‐‑-](?=[\p{L}\p{N}])/gu, '$1');
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Every run of seven words, each as one string with single spaces.
 * @param {string} text
 * @returns {string[]}
 */
export function runsOf(text) {
	const words = wordsOf(text);
	return words.slice(runLength - 1).map((_, i) => words.slice(i, i + runLength).join(' '));
}

/**
 * The first 48 bits of the SHA-256 of a run, as hexadecimal digits.
 * @param {string} run
 * @returns {string}
 */
export function hashOf(run) {
	return createHash('sha256')
		.update(run)
		.digest('hex')
		.slice(0, 2 * hashBytes);
}
