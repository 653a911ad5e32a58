import { afterNavigate, beforeNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { choicesIn, choicesWritten } from '../../state/choicesAddress.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Telling } from '../../state/telling.svelte.ts';
import { placeOf } from '../../story/machine.ts';

/** Where a page that tells many steps stands: "#c10-2". */
export const anchorOf = (telling: Telling): string =>
	telling.previous ? `#${telling.step.chapter}-${telling.step.number}` : '';

/**
 * Keeps the address to what is chosen at a step (how sure a row must be, whose view), and obeys it where somebody comes by it; call while a component is set up.
 * @param many whether the page tells many steps: then the anchor says which.
 */
export function addressed(telling: Telling, explorer: Explorer, many: boolean): void {
	let ready = $state(false);
	// On the way the step is new already, and what the address chooses there has not been read.
	beforeNavigate(() => {
		ready = false;
	});
	afterNavigate(({ type }) => {
		if (type === 'enter' || type === 'popstate') {
			const [chapter, number] = location.hash.slice(1).split('-');
			const place = many ? placeOf(telling.story, `${chapter}/${number}`) : null;
			if (place) telling.settle(place.step);
			const chosen = choicesIn(location.search, explorer.network, telling.asked);
			const { evidence, perspective } = explorer.filter;
			if (chosen.evidence !== evidence || chosen.perspective !== perspective)
				explorer.show({ ...explorer.filter, ...chosen });
		}
		ready = true;
	});
	$effect(() => {
		const hash = many ? anchorOf(telling) : location.hash;
		const search = choicesWritten(explorer.filter, telling.asked, location.search);
		// The router writes no address before it has begun.
		if (ready && (search !== location.search || hash !== location.hash))
			replaceState(`${location.pathname}${search}${hash}`, page.state);
	});
}
