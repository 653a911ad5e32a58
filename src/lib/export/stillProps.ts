import type { Trajectories } from '../layout/trajectories.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { Viewport } from '../scene/camera.ts';
import { lineNameIn } from '../scene/line/nameIn.ts';
import { stillAt, type Shot } from '../scene/shot.ts';
import { linePhrase } from '../words/linePhrase.ts';
import { pictureTitle } from '../words/names.ts';

/** What the picture of a network at a date is drawn from, wherever it is drawn. */
export function stillProps(network: TemporalNetwork, trajectories: Trajectories, shot: Shot, viewport: Viewport) {
	const { slice, ...drawn } = stillAt(network, trajectories, shot, viewport);
	const text = linePhrase(network, slice, shot.filter.perspective);
	const lineName = lineNameIn(text, drawn.scene, drawn.labels, drawn.camera, viewport);
	return { ...drawn, lineName, viewport, title: pictureTitle(network, slice) };
}
