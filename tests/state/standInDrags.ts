import type { DragSession, startDragSession } from '../../src/lib/layout/dragSession.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import type { Pin } from '../../src/lib/model/layoutAsked.ts';
import type { Drags } from '../../src/lib/state/moving.svelte.ts';

/** Sessions in which previews come when told to. */
export function standInDrags() {
	const sessions: { pins: Pin[]; ended: boolean; held: readonly Pin[]; preview: (to: Trajectories) => void }[] = [];
	const start: typeof startDragSession = (_network, options, onpreview): DragSession => {
		const session = { pins: [] as Pin[], ended: false, held: options.pins ?? [], preview: onpreview };
		sessions.push(session);
		return { move: (pin) => void session.pins.push(pin), end: () => void (session.ended = true) };
	};
	const drags: Drags = () => Promise.resolve(start);
	return { drags, sessions };
}
