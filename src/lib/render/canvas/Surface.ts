import type { Viewport } from '../../scene/camera.ts';
import type { Seen } from '../../scene/drawing/markAt.ts';
import { cutInto, fewest, nextCapacity, portionsOf, thinnedTo, wholeOf } from '../../scene/drawing/thinning.ts';
import type { Inks } from './inks.ts';
import { paintGround } from './paintGround.ts';
import { paintNodes } from './paintNodes.ts';
import { paintTies } from './paintTies.ts';
import { begin, perPath, type Context, type Pen } from './pen.ts';

/** How a surface asks for the next frame, told the wall time in milliseconds; what it returns cancels. */
export type Request = (frame: (now: number) => void) => () => void;

/** Ties in one portion of a picture that is completed: whole paths. */
const portion = 4 * perPath;

/** Ties that a first frame in motion has, before any has been timed. */
const guess = 2 * fewest;

/**
 * The canvas of one picture. In motion it is drawn at once, with no more ties than the frames before had time for; at rest
 * it is drawn whole, behind what is seen and in portions that leave the page its frames, and shown when it is done.
 */
export class Surface {
	#canvas: HTMLCanvasElement;
	#front: Context;
	#back: Context;
	#request: Request;
	#capacity = guess;
	#drawn = 0;
	#last: number | null = null;
	#cancel: () => void = () => {};

	constructor(canvas: HTMLCanvasElement, request: Request) {
		this.#canvas = canvas;
		this.#front = contextOf(canvas, false);
		this.#back = contextOf(canvas.ownerDocument.createElement('canvas'), true);
		this.#request = request;
	}

	/** Draws a picture; `whole` is told when every mark is there. */
	draw(seen: Seen, viewport: Viewport, density: number, inks: Inks, isMoving: boolean, whole: () => void): void {
		this.#cancel();
		const isEmpty = this.#fit(viewport, density);
		const pen = { camera: seen.camera, glyph: seen.glyph, inks: inks.normal, viewport, density };
		const ties = seen.list.source.length;
		if (isMoving || ties <= fewest) {
			const counts = thinnedTo(seen.list, isMoving ? this.#capacity : Infinity);
			this.#drawn = counts.reduce((sum, n) => sum + n, 0);
			paint({ ...pen, context: this.#front }, inks, seen, counts, isMoving);
			if (isMoving) this.#watch();
			else whole();
			return;
		}
		this.#last = null;
		// Nobody waits before an empty canvas.
		if (isEmpty) paint({ ...pen, context: this.#front }, inks, seen, thinnedTo(seen.list, fewest), true);
		this.#complete({ ...pen, context: this.#back }, inks, seen, whole);
	}

	/** Ends what is still to come. */
	end(): void {
		this.#cancel();
	}

	/** Takes the size of the picture; whether that emptied the canvas. */
	#fit({ width, height }: Viewport, density: number): boolean {
		const size = { width: Math.round(width * density), height: Math.round(height * density) };
		const { width: before, height: beforeHigh } = this.#canvas;
		for (const canvas of [this.#canvas, this.#back.canvas])
			if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
		return before !== size.width || beforeHigh !== size.height;
	}

	/** Learns from how long the frame takes how much the next may hold. */
	#watch() {
		const drawn = this.#drawn;
		this.#cancel = this.#request((now) => {
			if (this.#last !== null) {
				this.#capacity = nextCapacity(this.#capacity, drawn, now - this.#last);
			}
			this.#last = now;
		});
	}

	/** Draws all behind what is seen, as much in each frame as the last had time for. */
	#complete(pen: Pen, inks: Inks, { list, positions, ground }: Seen, whole: () => void) {
		const ties = cutInto(list.tieBatches, portion).map((part) => () => paintTies(pen, inks, list, positions, [part]));
		const nodes = cutInto(list.nodeBatches, portion).map(
			(part) => () => paintNodes(pen, inks, list, positions, [part], false)
		);
		const rest = [...ties, ...nodes];
		let [next, last, room] = [0, 0, fewest];
		begin(pen);
		paintGround(pen, ground);
		const step = (now: number) => {
			if (last > 0) room = nextCapacity(room, room, now - last);
			last = now;
			for (let n = 0; n < room && next < rest.length; n += portion) rest[next++]!();
			// Reading one pixel draws what was only noted down: else all of it would be drawn at the end, at one go.
			pen.context.getImageData(0, 0, 1, 1);
			if (next < rest.length) return void (this.#cancel = this.#request(step));
			this.#front.setTransform(1, 0, 0, 1, 0, 0);
			this.#front.drawImage(pen.context.canvas, 0, 0);
			whole();
		};
		this.#cancel = this.#request(step);
	}
}

function contextOf(canvas: HTMLCanvasElement, isRead: boolean): Context {
	// Opaque: the paper is painted, and what lies beneath is not asked for.
	const context = canvas.getContext('2d', { alpha: false, willReadFrequently: isRead });
	if (!context) throw new Error('no canvas: 2d');
	return context;
}

/** Draws a picture at once, with so many ties of each batch. */
export function paint(
	pen: Pen,
	inks: Inks,
	{ list, positions, ground }: Seen,
	counts: readonly number[],
	isMoving: boolean
) {
	const { tieBatches, nodeBatches } = list;
	begin(pen);
	paintGround(pen, ground);
	paintTies(pen, inks, list, positions, portionsOf(tieBatches, counts));
	paintNodes(pen, inks, list, positions, wholeOf(nodeBatches), isMoving);
}
