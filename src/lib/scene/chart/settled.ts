import type { Point } from '../curve.ts';
import { directions } from './directions.ts';

/** What is to be given places. */
export interface Settling {
	/** At least as many as are in the town. */
	readonly slots: readonly Point[];
	readonly inTown: readonly string[];
	/** Each on its ring, with the room it keeps from others. */
	readonly outside: readonly { readonly id: string; readonly radius: number; readonly clear: number }[];
	readonly ties: readonly (readonly [string, string])[];
	readonly town: number;
}

/** So often everybody looks for a better place. */
const rounds = 8;

/** A place for each of the town and of the rings, near to those they have ties with: direction is free, distance is not. Pairs change places while that shortens ties, in a fixed order and so often at most. */
export function settled({ slots, inTown, outside, ties, town }: Settling): Map<string, Point> {
	const peers = new Map<string, string[]>([...inTown, ...outside.map(({ id }) => id)].map((id) => [id, []]));
	for (const [a, b] of ties) {
		if (a === b || !peers.has(a) || !peers.has(b)) continue;
		peers.get(a)!.push(b);
		peers.get(b)!.push(a);
	}
	const places = new Map<string, Point>();
	const held: (string | null)[] = slots.map((_, i) => inTown[i] ?? null);
	held.forEach((id, i) => id !== null && places.set(id, slots[i]!));
	const length = (id: string, at: Point, other: string | null) =>
		peers.get(id)!.reduce((sum, peer) => {
			const to = places.get(peer);
			if (!to || peer === other) return sum;
			const [dx, dy] = [to.x - at.x, to.y - at.y];
			return sum + Math.sqrt(dx * dx + dy * dy);
		}, 0);

	for (let round = 0; round < rounds; round++) {
		for (const one of outside) {
			let [best, least] = [directions[0]!, Infinity];
			for (const direction of directions) {
				const at = { x: direction.x * one.radius, y: direction.y * one.radius };
				const cost = length(one.id, at, null) + crowding(one, at) + beyond(at);
				if (cost < least) [best, least] = [at, cost];
			}
			places.set(one.id, best);
		}
		for (let i = 0; i < slots.length; i++) {
			for (let j = i + 1; j < slots.length; j++) {
				const [a, b] = [held[i] ?? null, held[j] ?? null];
				const [from, to] = [slots[i]!, slots[j]!];
				const now = (a ? length(a, from, b) : 0) + (b ? length(b, to, a) : 0);
				const then = (a ? length(a, to, b) : 0) + (b ? length(b, from, a) : 0);
				if (!(then < now - 0.001)) continue;
				[held[i], held[j]] = [b, a];
				if (a) places.set(a, to);
				if (b) places.set(b, from);
			}
		}
	}
	return places;

	/** Marks on rings keep clear of one another, and spread. */
	function crowding(one: { readonly id: string; readonly clear: number }, at: Point): number {
		return outside.reduce((sum, other) => {
			const there = other.id === one.id ? undefined : places.get(other.id);
			if (!there) return sum;
			const [dx, dy] = [there.x - at.x, there.y - at.y];
			const away = Math.sqrt(dx * dx + dy * dy);
			const room = one.clear + other.clear;
			return sum + (away < room ? 100000 * (2 - away / room) : (2 * town * room) / away);
		}, 0);
	}

	/** The picture is wider than high: above and below the town there is little room. */
	function beyond({ y }: Point): number {
		const over = Math.max(0, y - 0.98 * town, -y - 0.72 * town);
		return 30 * over;
	}
}
