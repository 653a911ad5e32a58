import type { Box } from '../boxes.ts';
import type { Camera } from '../camera.ts';
import type { Point } from '../curve.ts';

/** The line in small boxes of the picture, in CSS pixels: what must not lie across it keeps clear of them. */
export function boxesOf(rings: readonly (readonly Point[])[], { k, x, y }: Camera): Box[] {
	const seen = (point: Point) => ({ x: point.x * k + x, y: point.y * k + y });
	return rings.flatMap((ring) =>
		ring.map((point, i) => {
			const [a, b] = [seen(point), seen(ring[(i + 1) % ring.length]!)];
			return {
				...{ left: Math.min(a.x, b.x) - half, right: Math.max(a.x, b.x) + half },
				...{ top: Math.min(a.y, b.y) - half, bottom: Math.max(a.y, b.y) + half }
			};
		})
	);
}

/** Half of the stroke and a hair of paper, in CSS pixels. */
const half = 2;

/** Whether a point in layout units lies on the land: within an odd number of rings. */
export function isOnLand(rings: readonly (readonly Point[])[], { x, y }: Point): boolean {
	let odd = false;
	for (const ring of rings)
		ring.forEach((a, i) => {
			const b = ring[(i + 1) % ring.length]!;
			if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) odd = !odd;
		});
	return odd;
}
