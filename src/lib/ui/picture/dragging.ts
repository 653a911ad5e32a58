import type { Attachment } from 'svelte/attachments';
import type { Camera } from '../../scene/camera.ts';
import type { Point } from '../../scene/curve.ts';
import { pointIn } from '../../scene/moved.ts';
import type { Moving } from '../../state/moving.svelte.ts';
import { longPress, pressAt, within, type Press } from './press.ts';

/** What a picture tells whoever drags its nodes; points in CSS pixels from its corner. */
export interface Dragged {
	readonly nodeAt: (event: PointerEvent, point: Point) => string | null;
	readonly camera: () => Camera;
}

/** Drags the nodes of the picture it is attached to: a mouse or a pen at once, a finger after it has rested. A click that follows a press on Move puts the node there. */
export function dragging(moving: Moving, { nodeAt, camera }: Dragged): Attachment<HTMLElement> {
	return (frame) => {
		let press: (Press & { readonly id: number; readonly node: string; readonly end: () => void }) | null = null;
		/** From the pointer to the middle of the node, in layout units. */
		let grip: Point | null = null;
		let dropped = false;

		const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
			const { left, top } = frame.getBoundingClientRect();
			return { x: clientX - left, y: clientY - top };
		};
		const layoutPoint = (point: Point) => pointIn(camera(), within(point, frame.getBoundingClientRect()));

		function end() {
			press?.end();
			press = grip = null;
		}

		/** Somebody gave up while the hand held on. */
		function gone() {
			dropped = true;
			end();
		}

		function take() {
			if (!press) return;
			moving.begin(press.node, 'hand');
			const held = layoutPoint(press.at);
			const { from } = moving.now!;
			grip = { x: from.x - held.x, y: from.y - held.y };
		}

		function down(event: PointerEvent) {
			dropped = false;
			if (press || moving.now || !event.isPrimary || event.button !== 0 || event.ctrlKey || event.metaKey) return;
			const at = pointOf(event);
			const node = nodeAt(event, at);
			if (node === null) return;
			const { pointerId, pointerType } = event;
			const timer = pointerType === 'touch' ? setTimeout(take, longPress) : undefined;
			const heard = new AbortController();
			const stop = () => {
				clearTimeout(timer);
				heard.abort();
			};
			// At once, where Svelte's own listeners would come a moment later.
			addEventListener('pointermove', move, heard);
			addEventListener('pointerup', up, heard);
			addEventListener('pointercancel', cancel, heard);
			press = { id: pointerId, pointerType, at, node, end: stop };
		}

		function move(event: PointerEvent) {
			if (event.pointerId !== press?.id) return;
			const point = pointOf(event);
			if (!grip) {
				const became = pressAt(press, point);
				if (became === 'nothing') end();
				if (became === 'drag') take();
			}
			follow(event, point);
		}

		function follow(event: PointerEvent, point: Point) {
			if (!grip) return;
			if (moving.now?.by !== 'hand') return gone();
			const { x, y } = layoutPoint(point);
			moving.atAllDates(event.altKey);
			moving.to({ x: x + grip.x, y: y + grip.y });
		}

		function up(event: PointerEvent) {
			if (event.pointerId !== press?.id) return;
			dropped = grip !== null;
			if (grip) follow(event, pointOf(event));
			if (grip && moving.now?.by === 'hand') moving.drop();
			end();
		}

		function cancel(event: PointerEvent) {
			if (event.pointerId !== press?.id) return;
			if (grip) moving.giveUp();
			end();
		}

		/** A drag is no click; and a click while a node is moved by keys puts it there. */
		function click(event: MouseEvent) {
			const puts = moving.now?.by === 'keys' && !(event.target as Element).closest('button, input, label');
			// A key that presses a button is a click as well, without a pointer.
			if (!puts && !(dropped && event.detail > 0)) return;
			dropped = false;
			event.stopPropagation();
			event.preventDefault();
			if (!puts) return;
			moving.to(layoutPoint(pointOf(event)));
			moving.drop();
		}

		const attached = new AbortController();
		const early = { capture: true, signal: attached.signal };
		// What else a press on a node would do: a mouse would pan, a pen and a finger at rest scroll or open a menu.
		const keep = (event: Event) => press && event.stopPropagation();
		const prevent = (event: Event) => press && event.preventDefault();
		const hold = (event: Event) => (grip || press?.pointerType === 'pen') && event.cancelable && event.preventDefault();
		frame.addEventListener('pointerdown', down, early);
		frame.addEventListener('click', click, early);
		frame.addEventListener('mousedown', keep, early);
		frame.addEventListener('selectstart', prevent, attached);
		frame.addEventListener('contextmenu', prevent, attached);
		frame.addEventListener('touchmove', hold, { passive: false, signal: attached.signal });
		return () => {
			attached.abort();
			moving.end();
			end();
		};
	};
}
