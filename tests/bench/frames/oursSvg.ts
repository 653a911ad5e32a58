import '../../../src/lib/theme/tokens.css';
import '../../../src/lib/theme/inks.css';
import { flushSync, mount } from 'svelte';
import { sceneAt } from '../../../src/lib/scene/sceneAt.ts';
import type { Program } from './Program.ts';
import { listed } from './ours.ts';
import Shown from './Shown.svelte';

const camera = { k: 1, x: 0, y: 0 };

/** Our elements, as the page draws networks of a few hundred marks: a scene for each frame, laid into the elements that are there. */
export const svg: Program = async (element, drawn) => {
	const { network, trajectories, slice } = listed(drawn);
	const view = { glyph: 0.6, selected: null, fresh: new Set<string>() };
	const sceneOf = (frame: number) =>
		sceneAt(network, { ...trajectories, positions: Float32Array.from(drawn.frames[frame]!) }, slice, view);
	const viewport = { width: drawn.width, height: drawn.height };
	const shown = mount(Shown, { target: element, props: { scene: sceneOf(0), camera, viewport } });
	return (frame) => {
		shown.show(sceneOf(frame));
		flushSync();
	};
};
