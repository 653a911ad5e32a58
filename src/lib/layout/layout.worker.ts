import { computeTrajectories } from './computeTrajectories.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages.ts';

function answer({ request, network, options }: LayoutRequest): LayoutAnswer {
	try {
		return { request, trajectories: computeTrajectories(network, options) };
	} catch (cause) {
		return { request, failure: String(cause) };
	}
}

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
	const reply = answer(data);
	const transfer =
		'trajectories' in reply ? [reply.trajectories.times.buffer, reply.trajectories.positions.buffer] : [];
	postMessage(reply, { transfer });
});
