import type { Zooming } from './zooming.ts';

/** One press of a key moves by this much, in CSS pixels. */
const pace = 80;

const pans: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [pace, 0],
	ArrowRight: [-pace, 0],
	ArrowUp: [0, pace],
	ArrowDown: [0, -pace]
};

/** Zooms by + and −, shows all by 0, moves by Shift and an arrow; whether the key was one of these. */
export function cameraKey({ key, shiftKey }: KeyboardEvent, zoomer: Zooming): boolean {
	const pan = shiftKey ? pans[key] : undefined;
	if (pan) zoomer.pan(...pan);
	else if (key === '+' || key === '=') zoomer.by(1.3);
	else if (key === '-') zoomer.by(1 / 1.3);
	else if (key === '0') zoomer.reset();
	else return false;
	return true;
}
