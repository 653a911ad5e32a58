import type { Pin } from '../model/layoutAsked.ts';
import type { Time } from '../model/types.ts';
import { addressedTime } from './addressedTime.ts';

/** The pin by which a node is held at t, that of the date before that for all dates; null where it is free. */
export function heldAt(
	network: Parameters<typeof addressedTime>[0],
	pins: readonly Pin[],
	node: string,
	t: Time
): Pin | null {
	if (pins.length === 0) return null;
	const date = addressedTime(network, t);
	const own = pins.filter((pin) => pin.node === node);
	return own.find((pin) => pin.date === date) ?? own.find((pin) => pin.date === null) ?? null;
}
