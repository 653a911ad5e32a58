import type { TemporalNetwork } from '../model/types.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Lays out a network of the reader's own and shows it; resolves as soon as there is something to see. */
export const layOutOwn = (explorer: Explorer, network: TemporalNetwork): Promise<void> =>
	explorer.layout.layOut(network, (shown) => explorer.open({ ...shown, own: true }));
