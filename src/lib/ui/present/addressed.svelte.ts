import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Presenting } from '../../state/present/presenting.svelte.ts';
import { here } from '../here.ts';
import { anchorOf, slideAt } from './anchor.ts';

/** Keeps the address to the slide, so that a reload, and a key that reloads, come back to it; call while a component is set up. @param opened called once the slide of the address is known. @returns what to do where somebody changes the address. */
export function addressed(presenting: Presenting, opened: () => void = () => {}): () => void {
	let ready = $state(false);
	const obey = () => {
		const at = slideAt(presenting.slides, here.anchor());
		if (at !== null && at !== presenting.state.at) presenting.follow({ ...presenting.state, at });
	};
	afterNavigate(() => {
		obey();
		if (!ready) opened();
		ready = true;
	});
	$effect(() => {
		const anchor = anchorOf(presenting.slide);
		// The router writes no address before it has begun.
		if (ready && here.anchor() !== anchor) replaceState(here.to(here.search(), anchor), page.state);
	});
	return obey;
}
