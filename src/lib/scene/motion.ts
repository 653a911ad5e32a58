import type { Slice } from '../model/slice.ts';
import type { StatusSpell, TemporalNode, Tie, TieSpell } from '../model/types.ts';
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
	const was = new Map(before.ties.map((entry) => [entry.tie.id, entry]));
	const is = new Set(after.ties.map(({ tie }) => tie.id));
	for (const id of is) {
		if (!was.has(id)) arrivals.set(id, now + wait);
		departures.delete(id);
	}
	for (const [id, { tie, spell }] of was) {
		if (is.has(id)) continue;
		departures.set(id, { tie, spell, since: now });
		arrivals.delete(id);
	}
	const stood = new Map(before.nodes.map((entry) => [entry.node.id, entry]));
	const stands = new Set(after.nodes.map(({ node }) => node.id));
	for (const { node, status } of after.nodes) {
		const earlier = stood.get(node.id);
		exits.delete(node.id);
		if (!earlier) entries.set(node.id, now);
		else if (earlier.status?.id !== status?.id && earlier.status?.degree !== status?.degree)
			shifts.set(node.id, { from: earlier.status, since: now + wait });
	}
	for (const [id, { node, status }] of stood) {
		if (!stands.has(id)) exits.set(id, { node, status, since: now });
	}
	return { ...current, arrivals, departures, entries, exits, shifts };
}

/** The motion with every node gliding from where it was drawn to where it now belongs. */
export function gliding(motion: Motion, offsets: ReadonlyMap<string, { x: number; y: number }>, now: number): Motion {
	return { ...motion, glide: offsets.size > 0 ? { offsets, since: now } : null };
}

/** What the motion lays over the picture at a moment. */
export function overlayOf(motion: Motion, now: number): Overlay {
	const glide = motion.glide;
	const left = glide ? 1 - share(now, glide.since, lasts.glide) : 0;
	const offsets = new Map<string, { x: number; y: number }>();
	if (glide && left > 0) for (const [id, o] of glide.offsets) offsets.set(id, { x: o.x * left, y: o.y * left });
	const going = <T extends { since: number }>(entries: Iterable<T>) =>
		[...entries].map((e) => ({ ...e, presence: 1 - share(now, e.since, lasts.leave) })).filter((e) => e.presence > 0);
	return {
		offsets,
		growth: new Map(
			[...motion.arrivals].map(([id, since]) => [id, share(now, since, lasts.grow)] as const).filter(([, g]) => g < 1)
		),
		leavingTies: going(motion.departures.values()),
		presence: new Map(
			[...motion.entries].map(([id, since]) => [id, share(now, since, lasts.enter)] as const).filter(([, p]) => p < 1)
		),
		leavingNodes: going(motion.exits.values()),
		shifts: new Map(
			[...motion.shifts]
				.map(([id, { from, since }]) => [id, { from, share: share(now, since, lasts.shift) }] as const)
				.filter(([, s]) => s.share < 1)
		)
	};
}

/** Whether anything still moves at a moment. */
export function isMoving(motion: Motion, now: number): boolean {
	const rest = trimmed(motion, now);
	return (
		rest.arrivals.size + rest.departures.size + rest.entries.size + rest.exits.size + rest.shifts.size > 0 ||
		(rest.glide !== null && now < rest.glide.since + lasts.glide)
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
		glide: motion.glide && now < motion.glide.since + lasts.glide ? motion.glide : null
	};
}
