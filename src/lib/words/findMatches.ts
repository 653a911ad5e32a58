import { atOnce, type Steps } from '../model/bySteps.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { kindPhrase } from './kindPhrase.ts';
import { roleLabel } from './terms.ts';

/** A node or a tie that answers to a search. */
export interface Match {
	readonly type: 'node' | 'tie';
	readonly id: string;
	readonly text: string;
	readonly detail: string;
}

/** The words of a text without case and accents, for comparing what people type. */
function wordsOf(text: string): readonly string[] {
	// Most names are plain letters, and there may be a hundred thousand.
	const parts = /^[ -~]*$/.test(text)
		? text.toLowerCase().split(/[^a-z0-9]+/)
		: text
				.normalize('NFD')
				.replace(/\p{M}/gu, '')
				.toLowerCase()
				.split(/[^\p{L}\p{N}]+/u);
	return parts.filter((word) => word !== '');
}

/** The words by which each tie is found, a blank before each; a network does not change, and each letter that is typed asks. */
const known = new WeakMap<TemporalNetwork, readonly string[]>();

/** What is remembered of a network for searching, found step by step. */
export function* tieWordsBySteps(network: TemporalNetwork): Steps<readonly string[]> {
	const found = known.get(network);
	if (found) return found;
	const lines: string[] = [];
	for (const tie of network.ties) {
		lines.push(` ${wordsOf(`${kindPhrase(network, tie)} ${tie.id}`).join(' ')}`);
		if (lines.length % 500 === 0) yield;
	}
	known.set(network, lines);
	return lines;
}

/** Nodes by name or id, then ties by their phrase; every word typed must begin a word there; what is called exactly so comes first. */
export function findMatches(network: TemporalNetwork, query: string, most: number): readonly Match[] {
	const typed = wordsOf(query);
	if (typed.length === 0) return [];
	const whole = typed.join(' ');
	const answers = (words: readonly string[]) => typed.every((part) => words.some((word) => word.startsWith(part)));
	const found: { readonly match: Match; readonly rank: number }[] = [];
	for (const { id, label, shortLabel, role } of network.nodes) {
		const texts = [shortLabel, label, id].map(wordsOf);
		if (!answers(texts.flat())) continue;
		const names = texts.map((words) => words.join(' '));
		const detail = label === shortLabel ? roleLabel(network, role) : label;
		const rank = names.includes(whole) ? 0 : names.some((name) => name.startsWith(whole)) ? 1 : 2;
		found.push({ match: { type: 'node', id, text: shortLabel, detail }, rank });
	}
	const lines = atOnce(tieWordsBySteps(network));
	for (const [at, tie] of network.ties.entries())
		if (typed.every((part) => lines[at]!.includes(` ${part}`)))
			found.push({
				match: { type: 'tie', id: tie.id, text: kindPhrase(network, tie), detail: '' },
				rank: wordsOf(tie.id).join(' ') === whole ? 0 : 3
			});
	return found
		.sort((a, b) => a.rank - b.rank)
		.slice(0, most)
		.map(({ match }) => match);
}
