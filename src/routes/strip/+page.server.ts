import { roleOf } from '../../lib/scene/sceneAt.ts';
import { stripFrames } from '../../lib/ui/story/stripFrames.ts';
import { readSeatown } from '../seatown.server.ts';

/** Four dates, read at build. */
export function load() {
	const { network } = readSeatown();
	const vessels = network.nodes.filter((node) => roleOf(network, node).shape === 'vessel').map(({ id }) => id);
	return { frames: stripFrames(network, new Set(vessels)) };
}
