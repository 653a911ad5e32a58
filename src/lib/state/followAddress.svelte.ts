import { untrack } from 'svelte';
import { parseAddress, writeAddress } from './address.ts';
import type { Explorer } from './explorer.svelte.ts';

/** How the page's address is read and written; the page gives it, so that this room knows no router. */
export interface AddressBar {
	readonly read: () => string;
	readonly write: (search: string) => void;
	/** Whether the address leads to what is shown; not to a network of somebody's own that is only open. */
	readonly leads: () => boolean;
}

/** Wall milliseconds without a change before the address is written: a hand that drags writes once. */
const patience = 300;

/** Brings the explorer to what the address says, without any motion, and says what in it could not be followed. */
export function obeyAddress(explorer: Explorer, bar: AddressBar) {
	const { time, filter, selected, layout, view = 'line', notices } = parseAddress(bar.read(), explorer.network);
	explorer.settleAt(time, filter, view);
	explorer.select(selected);
	explorer.layout.obey(layout);
	explorer.notice = notices.join(' ');
}

/** Brings the explorer to what the address says, then keeps the address to what the explorer shows, except while it plays and where no address leads to what is shown; call it in an effect. */
export function followAddress(explorer: Explorer, bar: AddressBar): () => void {
	untrack(() => obeyAddress(explorer, bar));
	let timer: ReturnType<typeof setTimeout> | undefined;
	let written = untrack(() => bar.read());
	const stop = $effect.root(() => {
		$effect(() => {
			const search = writeAddress(
				explorer.network,
				explorer,
				untrack(() => bar.read())
			);
			clearTimeout(timer);
			if (explorer.playing || !bar.leads() || search === written) return;
			timer = setTimeout(() => {
				written = search;
				bar.write(search);
			}, patience);
		});
	});
	return () => {
		clearTimeout(timer);
		stop();
	};
}
