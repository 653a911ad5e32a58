import type { Point } from '../../scene/curve.ts';

/** A pointer that came down on a node and may come to drag it; places in CSS pixels. */
export interface Press {
	readonly pointerType: string;
	readonly at: Point;
}

/** Wall milliseconds for which a finger rests on a node before it drags it: before that it scrolls the page. */
export const longPress = 350;

/** A hand trembles by less, in CSS pixels; a finger by more. */
const tremble = { hand: 4, finger: 10 };

/** What has become of a press when the pointer is at a point: a drag, nothing (the page scrolls), or nothing yet. */
export function pressAt({ pointerType, at }: Press, { x, y }: Point): 'drag' | 'nothing' | 'waits' {
	const far = Math.hypot(x - at.x, y - at.y);
	if (pointerType === 'touch') return far > tremble.finger ? 'nothing' : 'waits';
	return far >= tremble.hand ? 'drag' : 'waits';
}

/** A point within the picture, or the nearest one to it: nobody is dropped where nobody sees it. */
export function within({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }): Point {
	return { x: Math.min(Math.max(x, 0), width), y: Math.min(Math.max(y, 0), height) };
}
