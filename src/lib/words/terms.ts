import { nodeById } from '../model/find.ts';
import type { Kind, TemporalNetwork } from '../model/types.ts';

/** The short name of a node; an id that the network does not know names itself. */
export function nameOf(network: TemporalNetwork, id: string): string {
	return nodeById(network, id)?.shortLabel ?? id;
}

/** A label in its two parts, as people write them: "Organisation C: a county branch" is its name and what it is. */
export function headOf(label: string): { readonly name: string; readonly rest: string } {
	const at = label.indexOf(': ');
	return at < 0 ? { name: label, rest: '' } : { name: label.slice(0, at), rest: label.slice(at + 2) };
}

/** The kind of that id, plain where the network does not describe it. */
export function kindOf(network: TemporalNetwork, id: string): Kind {
	return network.kinds.find((kind) => kind.id === id) ?? { id, label: id, description: '', form: 'plain' };
}

/** The name of a role. */
export function roleLabel(network: TemporalNetwork, id: string): string {
	return network.roles.find((role) => role.id === id)?.label ?? id;
}

/** The name of a status. */
export function statusLabel(network: TemporalNetwork, id: string): string {
	return network.statuses.find((status) => status.id === id)?.label ?? id;
}

/** A label within a sentence: "Outsider" becomes "outsider", "TW project" stays. */
export function inSentence(label: string): string {
	return /^\p{Lu}(\p{Ll}|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A phrase as the beginning of a sentence. */
export function asStart(phrase: string): string {
	return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function joined(words: readonly string[], last = 'and'): string {
	if (words.length < 2) return words[0] ?? '';
	return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** "1 tie", "57 ties", "2 parties". */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${n} ${n === 1 ? one : many}`;
}

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small number as a word, a larger one in figures. */
export function numeral(n: number): string {
	return numerals[n] ?? String(n);
}

/** A degree of standing with two decimals: "0.15". */
export function degreeText(degree: number): string {
	return degree.toFixed(2);
}
