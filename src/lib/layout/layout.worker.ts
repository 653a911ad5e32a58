import { answering } from './answering.ts';
import type { LayoutRequest } from './layoutMessages.ts';

const answer = answering((reply) => {
	const transfer =
		'trajectories' in reply ? [reply.trajectories.times.buffer, reply.trajectories.positions.buffer] : [];
	postMessage(reply, { transfer });
});

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => answer(data));
