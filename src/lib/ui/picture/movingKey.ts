import type { Moving } from '../../state/moving.svelte.ts';

/** One press of an arrow moves a node by this much, in layout units; with Shift by the other. */
const pace = { near: 10, far: 50 };

const ways: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** What an event of the keyboard says that matters here. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/**
 * Moves a node by keys, where the event is for that; whether it was. M takes the node up, arrows move it, Enter holds it at
 * the date shown, Shift and Enter or A at all dates, Escape gives up; Delete releases a node that is held.
 * @param node the node that has the focus; null: a tie, or nothing.
 */
export function movingKey({ key, shiftKey }: Key, moving: Moving, node: string | null): boolean {
	if (moving.now?.by !== 'keys') {
		if (node === null) return false;
		if (key === 'm' || key === 'M') moving.begin(node, 'keys');
		else if (key === 'Delete' || key === 'Backspace') return moving.release(node);
		else return false;
		return true;
	}
	const way = ways[key];
	const step = shiftKey ? pace.far : pace.near;
	if (way) moving.step(step * way[0], step * way[1]);
	else if (key === 'Enter' || key === ' ' || key === 'a' || key === 'A') {
		if (shiftKey || key === 'a' || key === 'A') moving.atAllDates(true);
		moving.drop();
	} else if (key === 'Escape') moving.giveUp();
	// Nobody walks away from a node that is being moved.
	else return key === 'Home' || key === 'End';
	return true;
}
