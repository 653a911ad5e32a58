import type { Slice } from '../model/slice.ts';
import type { StatusSpell, TemporalNode, Tie, TieSpell } from '../model/types.ts';
import { comings } from './comings.ts';
import type { Overlay } from './view.ts';

/** What is on the move since when, in wall milliseconds: plain data, from which the overlay of any moment follows. */
export interface Motion {
	readonly arrivals: ReadonlyMap<string, number>;
	readonly departures: ReadonlyMap<string, { readonly tie: Tie; readonly spell: TieSpell; readonly since: number }>;
	readonly entries: ReadonlyMap<string, number>;
	readonly exits: ReadonlyMap<
		string,
		{ readonly node: TemporalNode; readonly status: StatusSpell | null; readonly since: number }
	>;
	readonly shifts: ReadonlyMap<string, { readonly from: StatusSpell | null; readonly since: number }>;
	readonly glide: {
		readonly offsets: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
		readonly since: number;
		/** Whether the picture turns from one view to the other. */
		readonly turns?: boolean;
	} | null;
}

export const still: Motion = {
	arrivals: new Map(),
	departures: new Map(),
	entries: new Map(),
	exits: new Map(),
	shifts: new Map(),
	glide: null
};

/** Wall milliseconds: long enough to see, in sum under the 1.2 seconds after which a change feels slow. */
const lasts = { leave: 300, glide: 550, grow: 650, shift: 700, enter: 300 };

/** Wall milliseconds before what a jump brings begins to form: leave and move come first. */
export const jumpWait = 350;

/** Share of a transition passed, eased in and out, from 0 to 1. */
function share(now: number, since: number, lasting: number): number {
	const u = Math.min(1, Math.max(0, (now - since) / lasting));
	return u * u * (3 - 2 * u);
}

/**
 * The motion after the picture went from one slice to another at a moment.
 * @param wait wall milliseconds before what is new begins to form: leave and move come first when the date jumps.
 */
export function motionAfter(motion: Motion, before: Slice, after: Slice, now: number, wait: number): Motion {
	const current = trimmed(motion, now);
	const arrivals = new Map(current.arrivals);
	const departures = new Map(current.departures);
	const entries = new Map(current.entries);
	const exits = new Map(current.exits);
	const shifts = new Map(current.shifts);
	const ties = comings(
		before.ties,
		after.ties,
		({ tie }) => tie.id,
		() => {}
	);
	for (const { tie } of ties.came) {
		arrivals.set(tie.id, now + wait);
		departures.delete(tie.id);
	}
	for (const { tie, spell } of ties.went) {
		departures.set(tie.id, { tie, spell, since: now });
		arrivals.delete(tie.id);
	}
	const nodes = comings(
		before.nodes,
		after.nodes,
		({ node }) => node.id,
		(earlier, { node, status }) => {
			if (earlier.status?.id !== status?.id && earlier.status?.degree !== status?.degree)
				shifts.set(node.id, { from: earlier.status, since: now + wait });
		}
	);
	for (const { node } of nodes.came) {
		entries.set(node.id, now);
		exits.delete(node.id);
	}
	for (const { node, status } of nodes.went) exits.set(node.id, { node, status, since: now });
	return { ...current, arrivals, departures, entries, exits, shifts };
}

/** The motion with every node gliding from where it was drawn to where it now belongs. */
export function gliding(
	motion: Motion,
	offsets: ReadonlyMap<string, { x: number; y: number }>,
	now: number,
	turns = false
): Motion {
	return { ...motion, glide: offsets.size > 0 || turns ? { offsets, since: now, turns } : null };
}

/** Wall milliseconds in which the picture turns from one view to the other. */
export const turning = 900;

const glideLasts = (glide: NonNullable<Motion['glide']>) => (glide.turns ? turning : lasts.glide);

/** What the motion lays over the picture at a moment. */
export function overlayOf(motion: Motion, now: number): Overlay {
	const glide = motion.glide;
	const left = glide ? 1 - share(now, glide.since, glideLasts(glide)) : 0;
	const offsets = new Map<string, { x: number; y: number }>();
	if (glide && left > 0) for (const [id, o] of glide.offsets) offsets.set(id, { x: o.x * left, y: o.y * left });
	const going = <T extends { since: number }>(entries: Iterable<T>) =>
		[...entries].map((e) => ({ ...e, presence: 1 - share(now, e.since, lasts.leave) })).filter((e) => e.presence > 0);
	const growth = once(() => shares(motion.arrivals, (since) => share(now, since, lasts.grow)));
	const presence = once(() => shares(motion.entries, (since) => share(now, since, lasts.enter)));
	const leavingTies = once(() => going(motion.departures.values()));
	const leavingNodes = once(() => going(motion.exits.values()));
	const shifts = once(
		() =>
			new Map(
				[...motion.shifts]
					.map(([id, { from, since }]) => [id, { from, share: share(now, since, lasts.shift) }] as const)
					.filter(([, s]) => s.share < 1)
			)
	);
	// A picture of many asks only for the offsets, and the rest would be thousands of entries a frame.
	return {
		offsets,
		...(glide?.turns && left > 0 ? { turn: 1 - left } : {}),
		get growth() {
			return growth();
		},
		get presence() {
			return presence();
		},
		get leavingTies() {
			return leavingTies();
		},
		get leavingNodes() {
			return leavingNodes();
		},
		get shifts() {
			return shifts();
		}
	};
}

/** What is made when it is first asked for, and kept. */
function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | null = null;
	return () => (made ??= { value: make() }).value;
}

/** The shares that are still on their way. */
function shares(sinces: ReadonlyMap<string, number>, of: (since: number) => number): ReadonlyMap<string, number> {
	return new Map([...sinces].map(([id, since]) => [id, of(since)] as const).filter(([, passed]) => passed < 1));
}

/** Whether anything still moves at a moment. */
export function isMoving(motion: Motion, now: number): boolean {
	const some = (sinces: Iterable<number | { readonly since: number }>, lasting: number) => {
		for (const entry of sinces) if (now < (typeof entry === 'number' ? entry : entry.since) + lasting) return true;
		return false;
	};
	return (
		some(motion.arrivals.values(), lasts.grow) ||
		some(motion.departures.values(), lasts.leave) ||
		some(motion.entries.values(), lasts.enter) ||
		some(motion.exits.values(), lasts.leave) ||
		some(motion.shifts.values(), lasts.shift) ||
		(motion.glide !== null && now < motion.glide.since + glideLasts(motion.glide))
	);
}

/** The motion without what has come to its end. */
function trimmed(motion: Motion, now: number): Motion {
	const open = <T>(map: ReadonlyMap<string, T>, since: (value: T) => number, lasting: number) =>
		new Map([...map].filter(([, value]) => now < since(value) + lasting));
	return {
		arrivals: open(motion.arrivals, (since) => since, lasts.grow),
		departures: open(motion.departures, (d) => d.since, lasts.leave),
		entries: open(motion.entries, (since) => since, lasts.enter),
		exits: open(motion.exits, (d) => d.since, lasts.leave),
		shifts: open(motion.shifts, (d) => d.since, lasts.shift),
		glide: motion.glide && now < motion.glide.since + glideLasts(motion.glide) ? motion.glide : null
	};
}
