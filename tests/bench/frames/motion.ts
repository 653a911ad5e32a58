import { mulberry32 } from '../../../src/lib/layout/mulberry32.ts';
import type { Drawn } from './Program.ts';

/** Frames of the motion, which then begins again. */
const count = 30;

/** Nodes in a group, which stand near one another; most ties stay within one. */
const groupSize = 12;

/** Share of ties that stay in the group, and of those that lead to the next; the others lead anywhere. */
const [within, toNext] = [0.85, 0.12];

/** A network of so many nodes, with three ties for each, in which every node goes round its place: the seed decides everything. */
export function movingNetwork(nodes: number, seed: number, width = 1200, height = 800): Drawn {
	const random = mulberry32(seed);
	const groups = Math.ceil(nodes / groupSize);
	const columns = Math.ceil(Math.sqrt((groups * width) / height));
	const rows = Math.ceil(groups / columns);
	const room = { x: width / columns, y: height / rows };
	const home = new Float64Array(2 * nodes);
	for (let i = 0; i < nodes; i++) {
		const group = Math.floor(i / groupSize);
		home[2 * i] = ((group % columns) + 0.15 + 0.7 * random()) * room.x;
		home[2 * i + 1] = (Math.floor(group / columns) + 0.15 + 0.7 * random()) * room.y;
	}
	const source = new Uint32Array(3 * nodes);
	const target = new Uint32Array(3 * nodes);
	for (let e = 0; e < 3 * nodes; e++) {
		const i = e % nodes;
		const chance = random();
		const group = Math.floor(i / groupSize) + (chance < within ? 0 : 1);
		const near = ((group % groups) * groupSize + Math.floor(random() * groupSize)) % nodes;
		const other = chance < within + toNext ? near : Math.floor(random() * nodes);
		source[e] = i;
		target[e] = other === i ? (i + 1) % nodes : other;
	}
	const radius = 0.12 * Math.min(room.x, room.y);
	const phase = Float64Array.from({ length: nodes }, () => 2 * Math.PI * random());
	const frames = Array.from({ length: count }, (_, f) =>
		home.map((at, c) => {
			const angle = phase[c >> 1]! + (2 * Math.PI * f) / count;
			return at + radius * (c % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
		})
	);
	return { nodes, source, target, frames, width, height };
}
