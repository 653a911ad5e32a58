import { render } from 'svelte/server';
import type { Trajectories } from '../layout/trajectories.ts';
import type { TemporalNetwork } from '../model/types.ts';
import Picture from '../render/Picture.svelte';
import type { Viewport } from '../scene/camera.ts';
import { lineNameIn } from '../scene/line/nameIn.ts';
import { stillAt, type Shot } from '../scene/shot.ts';
import { linePhrase } from '../words/linePhrase.ts';
import { pictureTitle } from '../words/names.ts';
import { standAlone } from './standAlone.ts';

/** The picture of a network at a date as an SVG file that stands alone; made where there is no browser. */
export function stillOf(network: TemporalNetwork, trajectories: Trajectories, shot: Shot, viewport: Viewport): string {
	const { slice, ...drawn } = stillAt(network, trajectories, shot, viewport);
	const text = linePhrase(network, slice, shot.filter.perspective);
	const lineName = lineNameIn(text, drawn.scene, drawn.labels, drawn.camera, viewport);
	const props = { ...drawn, lineName, viewport, title: pictureTitle(network, slice) };
	return standAlone(render(Picture, { props }).body, viewport);
}
