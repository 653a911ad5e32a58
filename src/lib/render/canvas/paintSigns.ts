import type { DrawList, TieSign } from '../../scene/drawing/types.ts';
import { perPath, windowOf, type Pen } from './pen.ts';

// CSS pixels: a smaller sign is a blot, and on a way less than so many times its size it hides the way.
const smallest = 2.6;
const waysLong = 4;

/** Draws the signs of a run of ties on those that have room for them: seen from afar none has. */
export function paintSigns(
	pen: Pen,
	list: DrawList,
	positions: Float64Array,
	from: number,
	to: number,
	signs: readonly TieSign[],
	bulge: number
): void {
	const { context, inks, glyph, camera } = pen;
	for (const sign of signs) {
		const size = sign.size * glyph;
		if (size * camera.k < smallest) continue;
		if (sign.fill) context.fillStyle = inks[sign.fill];
		if (sign.ink) context.strokeStyle = inks[sign.ink];
		context.lineWidth = Math.max(0.8, sign.width * glyph * camera.k) / camera.k;
		context.lineCap = 'butt';
		const finish = () => {
			if (sign.fill) context.fill();
			if (sign.ink) context.stroke();
		};
		const { left, top, right, bottom } = windowOf(pen, size);
		let n = 0;
		context.beginPath();
		for (let i = from; i < to; i++) {
			const [a, b] = [2 * list.source[i]!, 2 * list.target[i]!];
			const [ax, ay, bx, by] = [positions[a]!, positions[a + 1]!, positions[b]!, positions[b + 1]!];
			const [dx, dy] = [bx - ax, by - ay];
			const chord = Math.sqrt(dx * dx + dy * dy);
			const [fromGap, toGap] = [list.rim[list.source[i]!]! + 4, list.rim[list.target[i]!]! + 4];
			if (chord - (fromGap + toGap) * glyph < waysLong * size) continue;
			const [cx, cy] = [(ax + bx) / 2 + dy * 2 * bulge, (ay + by) / 2 - dx * 2 * bulge];
			// At the rims, as curveBetween trims the way; between them, on it.
			const u = sign.at === 0 ? 0 : sign.at === 1 ? 1 : sign.at;
			const v = 1 - u;
			let x = v * v * ax + 2 * v * u * cx + u * u * bx;
			let y = v * v * ay + 2 * v * u * cy + u * u * by;
			let [ex, ey] = [v * (cx - ax) + u * (bx - cx), v * (cy - ay) + u * (by - cy)];
			const length = Math.sqrt(ex * ex + ey * ey) || 1;
			[ex, ey] = [ex / length, ey / length];
			const inset = u === 0 ? fromGap * glyph : u === 1 ? -toGap * glyph : 0;
			[x, y] = [x + ex * inset, y + ey * inset];
			if (x < left || x > right || y < top || y > bottom) continue;
			drawSign(pen, sign.kind, x, y, ex, ey, size);
			if (++n % perPath === 0) {
				finish();
				context.beginPath();
			}
		}
		finish();
	}
}

/** One sign at a point, along a unit vector: the shapes of signs.ts. */
function drawSign({ context }: Pen, kind: TieSign['kind'], x: number, y: number, ex: number, ey: number, size: number) {
	const to = (along: number, across: number, draw: 'moveTo' | 'lineTo' = 'lineTo') =>
		context[draw](x + ex * along + ey * across, y + ey * along - ex * across);
	if (kind === 'ring') {
		context.moveTo(x + size, y);
		context.arc(x, y, size, 0, 2 * Math.PI);
		return;
	}
	if (kind === 'square') return context.rect(x - size / 2, y - size / 2, size, size);
	if (kind === 'bar') {
		to(0, size / 2, 'moveTo');
		return to(0, -size / 2);
	}
	if (kind === 'lozenge') {
		to(size, 0, 'moveTo');
		to(0, size * 0.8);
		to(-size, 0);
		to(0, -size * 0.8);
		return context.closePath();
	}
	if (kind === 'chevron') {
		to(-size, size * 0.7, 'moveTo');
		to(0, 0);
		return to(-size, -size * 0.7);
	}
	to(0, 0, 'moveTo');
	to(-size, size * 0.44);
	to(-size, -size * 0.44);
	context.closePath();
}
