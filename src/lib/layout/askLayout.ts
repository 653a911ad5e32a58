import { isOnePart, partsOf } from '../model/networkParts.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { LayoutRequest } from './layoutMessages.ts';
import type { LayoutOptions } from './options.ts';

/** Asks a worker for a layout. A large network goes to it in parts, between which the page can answer; nothing more is sent once that has no use. */
export function askLayout(
	worker: { postMessage(request: LayoutRequest): void },
	request: number,
	network: TemporalNetwork,
	options: Partial<LayoutOptions>,
	isWanted: () => boolean
): void {
	if (isOnePart(network)) return worker.postMessage({ type: 'layout', request, network, options });
	const parts = partsOf(network);
	const next = () => {
		if (!isWanted()) return;
		const { done, value } = parts.next();
		if (done) return worker.postMessage({ type: 'layout', request, network: null, options });
		worker.postMessage({ type: 'part', part: value });
		setTimeout(next);
	};
	next();
}
