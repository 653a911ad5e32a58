import { movingNetwork } from './motion.ts';
import type { Program } from './Program.ts';

/** Each program in a piece of its own, fetched when it is measured. */
const programs: Readonly<Record<string, () => Promise<Program>>> = {
	ours: async () => (await import('./ours.ts')).whole,
	'ours-thinned': async () => (await import('./ours.ts')).thinned,
	'ours-svg': async () => (await import('./oursSvg.ts')).svg,
	'vis-network': async () => (await import('./visNetwork.ts')).visNetwork,
	cytoscape: async () => (await import('./cytoscape.ts')).cytoscape,
	sigma: async () => (await import('./sigma.ts')).sigma
};

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Wall milliseconds after which a slow program is measured on fewer frames. */
const patience = 20_000;

/** Draws frames of one program and gives, for each but those to warm up, the milliseconds since the one before and those of script. */
async function measured(name: string, nodes: number, warmUp: number, frames: number) {
	const element = document.querySelector<HTMLElement>('#picture')!;
	const drawn = movingNetwork(nodes, 1);
	const program = await programs[name]!();
	const draw = await program(element, drawn);
	const intervals: number[] = [];
	const scripts: number[] = [];
	const start = performance.now();
	await nextFrame();
	let last = performance.now();
	for (let f = 0; f < warmUp + frames; f++) {
		const before = performance.now();
		draw(f % drawn.frames.length);
		scripts.push(performance.now() - before);
		await nextFrame();
		const now = performance.now();
		intervals.push(now - last);
		last = now;
		if (now - start > patience && f >= 8) break;
	}
	const kept = Math.min(warmUp, Math.floor(intervals.length / 3));
	return { intervals: intervals.slice(kept), scripts: scripts.slice(kept) };
}

declare global {
	interface Window {
		measured: typeof measured;
	}
}
window.measured = measured;
