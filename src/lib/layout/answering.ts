import { NetworkGathering } from '../model/networkParts.ts';
import { prepareLayout, type PreparedLayout } from './computeTrajectories.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages.ts';

/** What the worker does with a request, apart from being a worker: every request ends in a moving layout or a failure, and what comes before is said as it comes. */
export function answering(say: (answer: LayoutAnswer) => void): (asked: LayoutRequest) => void {
	let layout: PreparedLayout | null = null;
	const gathering = new NetworkGathering();
	return (asked) => {
		if (asked.type === 'part') return gathering.add(asked.part);
		const { request } = asked;
		try {
			if (asked.type === 'drag') {
				if (!layout) throw new Error(`unprepared drag: ${request}`);
				return say({ type: 'moving', request, trajectories: layout.giveWay(asked.pin) });
			}
			const network = asked.network ?? gathering.network;
			if (!network) throw new Error(`missing network: ${request}`);
			layout = prepareLayout(network, asked.options);
			const trajectories = layout.solve({
				progress: (share) => say({ type: 'progress', request, share }),
				still: (still) => say({ type: 'still', request, trajectories: still })
			});
			say({ type: 'moving', request, trajectories });
		} catch (cause) {
			say({ type: 'failure', request, failure: String(cause) });
		}
	};
}
