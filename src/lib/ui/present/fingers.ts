import type { Attachment } from 'svelte/attachments';
import type { Command } from '../../story/present/keys.ts';

/** A finger that moves farther than this, in CSS pixels, swipes. */
const swipe = 60;

/** Fingers: a swipe, or a touch of the left or right third, leads back or on; marks and buttons keep their own. */
export function fingers(ask: (command: Command) => void): Attachment<HTMLElement> {
	return (element) => {
		let from: { x: number; y: number } | null = null;
		const down = (event: PointerEvent) => {
			const own =
				event.target instanceof Element &&
				event.target.closest('button, a, input, aside, [data-node], [data-tie], dialog');
			from = event.pointerType === 'touch' && event.isPrimary && !own ? { x: event.clientX, y: event.clientY } : null;
		};
		const up = (event: PointerEvent) => {
			if (!from) return;
			const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
			from = null;
			if (Math.abs(dx) > swipe && Math.abs(dx) > 2 * Math.abs(dy)) return ask(dx < 0 ? 'next' : 'previous');
			if (Math.abs(dx) + Math.abs(dy) > 12) return;
			const share = event.clientX / innerWidth;
			if (share > 2 / 3) ask('next');
			else if (share < 1 / 3) ask('previous');
		};
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointerup', up);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointerup', up);
		};
	};
}
