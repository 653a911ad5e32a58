import { computeTrajectories } from './computeTrajectories.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages.ts';

/** What the worker does with a request, apart from being a worker: every request ends in a moving layout or a failure, and what comes before is said as it comes. */
export function answering(say: (answer: LayoutAnswer) => void): (asked: LayoutRequest) => void {
	let last: Extract<LayoutRequest, { type: 'layout' }> | null = null;
	return (asked) => {
		const { request } = asked;
		try {
			if (asked.type === 'layout') last = asked;
			if (!last) throw new Error(`unprepared drag: ${request}`);
			const { network, options } = last;
			const pins = [...(options.pins ?? []), ...(asked.type === 'drag' ? [asked.pin] : [])];
			const trajectories = computeTrajectories(
				network,
				{ ...options, pins },
				{
					progress: (share) => say({ type: 'progress', request, share }),
					still: (still) => say({ type: 'still', request, trajectories: still })
				}
			);
			say({ type: 'moving', request, trajectories });
		} catch (cause) {
			say({ type: 'failure', request, failure: String(cause) });
		}
	};
}
