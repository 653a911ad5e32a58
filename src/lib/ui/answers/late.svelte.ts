import { untrack } from 'svelte';
import type { TemporalNetwork } from '../../model/types.ts';

/** So many rows of tables take longer than a frame. */
const many = 600;

/** Whether lists and tables of a network take so long that the picture would stutter. */
export const isLarge = ({ nodes, ties }: TemporalNetwork): boolean => nodes.length + ties.length > many;

/**
 * What a list or a table is made from: of a large network it comes after the picture, in a task of its own, for the picture
 * would wait else; of a small one at once. To be called while a component begins.
 * @param current what holds now, cheaply told; it is taken over as a whole
 * @param isMuch whether making the list takes long
 * @param waits whether it stays as it is for now, however much time there is
 */
export function late<T>(current: () => T, isMuch: () => boolean, waits: () => boolean = () => false): () => T {
	let taken = $state.raw(untrack(current));
	const own = $derived.by(() => (isMuch() ? null : { value: current() }));
	$effect(() => {
		if (!isMuch() || waits()) return;
		const value = current();
		const coming = setTimeout(() => (taken = value));
		return () => clearTimeout(coming);
	});
	return () => (own ? own.value : taken);
}
