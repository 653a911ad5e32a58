import type { Trajectories } from '../layout/trajectories.ts';
import { sliceAt, type Filter, type Slice } from '../model/slice.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';
import { glyphIn } from './chart/glyphIn.ts';
import { chartOf } from './chart/chartOf.ts';
import { boundsOf, glyphFor, type Camera, type Viewport } from './camera.ts';
import { spread } from './chart/spread.ts';
import { fittedTo } from './fittedTo.ts';
import { frameOf } from './frameOf.ts';
import { labelsAt, type LabelMark } from './labels.ts';
import { narrow } from './named.ts';
import { roleOf, sceneAt } from './sceneAt.ts';
import type { Scene } from './types.ts';
import type { Selection, Told } from './view.ts';

/** What a still shows of a network. */
export interface Shot {
	readonly time: Time;
	readonly filter: Filter;
	readonly told: Told | null;
	/** Where they are based, where nothing is told of it; who counts where it is left out. */
	readonly view?: 'line' | 'chart';
	/** What a reader has chosen; nothing where it is left out. */
	readonly selected?: Selection | null;
}

/** A still, ready to be painted. */
export interface Still {
	readonly slice: Slice;
	readonly scene: Scene;
	readonly camera: Camera;
	readonly labels: readonly LabelMark[];
}

/** The picture of a network as a shot asks, at rest, in a size. */
export function stillAt(network: TemporalNetwork, trajectories: Trajectories, shot: Shot, viewport: Viewport): Still {
	const slice = sliceAt(network, shot.time, shot.filter);
	const isNarrow = viewport.width < narrow;
	const chart = (shot.told ? shot.told.view : shot.view) === 'chart' ? chartOf(network, spread) : null;
	const places = chart?.trajectories ?? trajectories;
	const frame = frameOf(chart?.bounds ?? boundsOf(trajectories), places, shot.time, shot.told, isNarrow);
	const camera = fittedTo(frame, viewport);
	const shown = chart && { chart, shown: true };
	const view = {
		glyph: glyphIn(shown, glyphFor(camera)),
		selected: shot.selected ?? null,
		told: shot.told,
		fresh: new Set<string>(),
		chart: shown
	};
	const scene = sceneAt(network, places, slice, view);
	const vessels = slice.nodes.filter(({ node }) => roleOf(network, node).shape === 'vessel').map(({ node }) => node.id);
	const required = [
		...new Set([
			...(shot.selected?.type === 'node' ? [shot.selected.id] : []),
			...(shot.told?.nodes ?? []),
			...(isNarrow ? [] : vessels)
		])
	];
	const labels = labelsAt(scene, camera, viewport, required, { sparse: shot.told !== null });
	return { slice, scene, camera, labels };
}
