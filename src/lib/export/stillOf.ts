import { render } from 'svelte/server';
import type { Trajectories } from '../layout/trajectories.ts';
import { sliceAt, type Filter } from '../model/slice.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';
import Picture from '../render/Picture.svelte';
import { boundsOf, fit, glyphFor, type Viewport } from '../scene/camera.ts';
import { frameOf } from '../scene/frameOf.ts';
import { labelsAt } from '../scene/labels.ts';
import { narrow } from '../scene/named.ts';
import { roleOf, sceneAt } from '../scene/sceneAt.ts';
import type { Told } from '../scene/view.ts';
import { pictureTitle } from '../words/names.ts';
import { standAlone } from './standAlone.ts';

/** What a still shows of a network. */
export interface Shot {
	readonly time: Time;
	readonly filter: Filter;
	readonly told: Told | null;
}

/** Room around what is shown, in pixels. */
const margin = { wide: 52, narrow: 26 };

/** The picture of a network at a date as an SVG file that stands alone; made where there is no browser. */
export function stillOf(network: TemporalNetwork, trajectories: Trajectories, shot: Shot, viewport: Viewport): string {
	const slice = sliceAt(network, shot.time, shot.filter);
	const isNarrow = viewport.width < narrow;
	const frame = frameOf(boundsOf(trajectories), trajectories, shot.time, shot.told, isNarrow);
	const camera = fit(frame, viewport, isNarrow ? margin.narrow : margin.wide);
	const view = { glyph: glyphFor(camera), selected: null, told: shot.told, fresh: new Set<string>() };
	const scene = sceneAt(network, trajectories, slice, view);
	const vessels = slice.nodes.filter(({ node }) => roleOf(network, node).shape === 'vessel');
	const required = [...new Set([...(shot.told?.nodes ?? []), ...(isNarrow ? [] : vessels.map(({ node }) => node.id))])];
	const labels = labelsAt(scene, camera, viewport, required, { sparse: shot.told !== null });
	const props = { scene, camera, viewport, labels, title: pictureTitle(network, slice) };
	return standAlone(render(Picture, { props }).body, viewport);
}
