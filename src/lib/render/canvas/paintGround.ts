import type { Ground } from '../../scene/chart/groundOf.ts';
import type { Pen } from './pen.ts';

// CSS pixels, as in paintNodes: a thinner line is not seen.
const thinnest = 0.8;

/** Draws town line and rings on the bare paper: what is drawn after it lies above. */
export function paintGround({ context, inks, camera }: Pen, ground: Ground | null | undefined): void {
	if (!ground) return;
	context.globalAlpha = ground.presence;
	for (const { d, fill, ink, width, dash } of ground.strokes) {
		const path = new Path2D(d);
		if (fill) {
			context.fillStyle = inks[fill];
			context.fill(path);
		}
		if (!ink) continue;
		context.strokeStyle = inks[ink];
		context.lineWidth = Math.max(width, thinnest / camera.k);
		context.lineCap = dash?.startsWith('0 ') ? 'round' : 'butt';
		context.setLineDash(dash ? dash.split(' ').map(Number) : []);
		context.stroke(path);
	}
	context.setLineDash([]);
	context.globalAlpha = 1;
}
