import type { DragSession, startDragSession } from '../layout/dragSession.ts';
import type { Trajectories } from '../layout/trajectories.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';
import type { Point } from '../scene/curve.ts';
import { overlayMoved, placeOf, trajectoriesMoved } from '../scene/moved.ts';
import type { Overlay } from '../scene/view.ts';
import { droppedSentence, movedSentence, releasedSentence } from '../words/movePhrase.ts';
import { nameOf } from '../words/terms.ts';
import { heldAt } from './held.ts';
import type { LayoutChoice } from './layoutChoice.svelte.ts';

/** A node on its way to another place, in layout units. */
export interface Move {
	readonly node: string;
	/** A hand that drags it, or keys and buttons. */
	readonly by: 'hand' | 'keys';
	readonly from: Point;
	readonly to: Point;
	/** Whether it is to be held there at all dates, not only at the date shown. */
	readonly allDates: boolean;
}

/** The picture in which nodes are moved. */
export interface Moved {
	readonly network: TemporalNetwork;
	readonly time: Time;
	readonly playing: boolean;
	readonly trajectories: Trajectories;
	readonly overlay: Overlay;
	readonly layout: LayoutChoice;
	readonly pause: () => void;
}

/** What fetches the layouts that give way while a node is dragged. */
export type Drags = () => Promise<typeof startDragSession>;

/** Those of the page, fetched when a node is first dragged. */
export const pageDrags: Drags = async () => (await import('../layout/dragSession.ts')).startDragSession;

// From here on even a preview takes too long: the node moves alone, and the others follow when it is dropped.
const tooMany = 2500;

/** Moves one node at a time: it follows hand or keys at once, the others as a preview comes; dropped, it is held there. */
export class Moving {
	#picture: Moved;
	#drags: Drags;
	#move = $state.raw<Move | null>(null);
	#said = $state('');
	#session: DragSession | null = null;

	constructor(picture: Moved, drags: Drags) {
		this.#picture = picture;
		this.#drags = drags;
	}

	/** What is on its way; null at rest. */
	get now(): Move | null {
		return this.#move;
	}
	/** What happened last, in a sentence for those who do not see it. */
	get said(): string {
		return this.#said;
	}

	/** Takes a node up: a hand where it is drawn, keys where it belongs. Playing pauses. */
	begin(node: string, by: Move['by']) {
		if (this.#move) this.giveUp();
		if (this.#picture.playing) this.#picture.pause();
		const { network, trajectories, time, overlay } = this.#picture;
		const place = placeOf(trajectories, node, time);
		if (!place) throw new Error(`unknown node: ${node}`);
		const offset = by === 'hand' ? overlay.offsets.get(node) : undefined;
		const from = offset ? { x: place.x + offset.x, y: place.y + offset.y } : place;
		this.#move = { node, by, from, to: from, allDates: false };
		if (by === 'keys') this.#said = `Moving ${nameOf(network, node)}. Arrows move it, Enter holds it, Escape gives up.`;
		if (network.nodes.length < tooMany) void this.#prepare(node);
	}

	/** Brings the node to a place, in layout units. */
	to(place: Point) {
		this.#change({ to: place });
	}

	/** Brings the node on by so many layout units, and says where it is. */
	step(dx: number, dy: number) {
		if (!this.#move) return;
		const { node, from, to } = this.#move;
		this.to({ x: to.x + dx, y: to.y + dy });
		this.#said = movedSentence(this.#picture.network, node, to.x + dx - from.x, to.y + dy - from.y);
	}

	/** Whether the node is to be held at all dates. */
	atAllDates(all: boolean) {
		if (this.#move && this.#move.allDates !== all) this.#change({ allDates: all });
	}

	/** Holds the node where it is; the others are laid out anew. */
	drop() {
		const move = this.#move;
		if (!move) return;
		const { network, layout, time } = this.#picture;
		const date = move.allDates ? null : time;
		this.#show(move);
		this.end();
		layout.pin({ node: move.node, date, ...move.to });
		this.#said = droppedSentence(network, move.node, date);
	}

	/** Lets the node and all others go back to where they were. */
	giveUp() {
		const move = this.#move;
		if (!move) return;
		this.#show(move);
		this.end();
		this.#picture.layout.preview(null);
		this.#said = `${nameOf(this.#picture.network, move.node)} is back where it was.`;
	}

	/** Takes away the pin by which a node is held at the date shown; whether there was one. */
	release(node: string): boolean {
		const { network, layout, time } = this.#picture;
		const pin = heldAt(network, layout.pins, node, time);
		if (!pin) return false;
		layout.release(node, pin.date);
		this.#said = releasedSentence(network, node, heldAt(network, layout.pins, node, time));
		return true;
	}

	/** Ends the move as if it had never been, with nothing shown or said. */
	end() {
		this.#session?.end();
		this.#session = null;
		this.#move = null;
	}

	/** What lies over the picture, with the node where hand or keys have it. */
	over(overlay: Overlay): Overlay {
		if (!this.#move) return overlay;
		const { trajectories, time } = this.#picture;
		return overlayMoved(overlay, trajectories, this.#move.node, time, this.#move.to);
	}

	#change(change: Partial<Move>) {
		if (!this.#move) return;
		this.#move = { ...this.#move, ...change };
		this.#tell();
	}

	/** Leaves the node where it is drawn, until something else is shown. */
	#show({ node, to }: Move) {
		const { layout, trajectories, time } = this.#picture;
		layout.preview(trajectoriesMoved(trajectories, node, time, to));
	}

	async #prepare(node: string) {
		const { network, layout } = this.#picture;
		const start = await this.#drags();
		if (this.#move?.node !== node || this.#session) return;
		const options = { ...layout.asked, pins: layout.pins };
		this.#session = start(network, options, (trajectories) => this.#move && layout.preview(trajectories));
		this.#tell();
	}

	#tell() {
		const move = this.#move;
		if (!move || move.to === move.from) return;
		const date = move.allDates ? null : this.#picture.time;
		this.#session?.move({ node: move.node, date, ...move.to });
	}
}
