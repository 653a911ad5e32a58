import { render } from 'svelte/server';
import type { Trajectories } from '../layout/trajectories.ts';
import type { TemporalNetwork } from '../model/types.ts';
import Picture from '../render/Picture.svelte';
import type { Viewport } from '../scene/camera.ts';
import type { Shot } from '../scene/shot.ts';
import { standAlone } from './standAlone.ts';
import { stillProps } from './stillProps.ts';

/** The picture of a network at a date as an SVG file that stands alone; made where there is no browser. */
export function stillOf(network: TemporalNetwork, trajectories: Trajectories, shot: Shot, viewport: Viewport): string {
	return standAlone(render(Picture, { props: stillProps(network, trajectories, shot, viewport) }).body, viewport);
}
