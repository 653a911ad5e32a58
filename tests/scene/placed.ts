import { defaultFilter, sliceAt, type Filter } from '../../src/lib/model/slice.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import { sceneAt } from '../../src/lib/scene/sceneAt.ts';
import type { Scene } from '../../src/lib/scene/types.ts';
import type { Overlay, View } from '../../src/lib/scene/view.ts';

/** Every node at the place given by id, all the while; one that is not given is at the origin. */
export function placed(
	network: TemporalNetwork,
	places: Readonly<Record<string, readonly [x: number, y: number]>> = {}
): Trajectories {
	return {
		nodeIds: network.nodes.map(({ id }) => id),
		times: Float64Array.of(0),
		positions: Float32Array.from(network.nodes.flatMap(({ id }) => places[id] ?? [0, 0]))
	};
}

/** A view of nothing in particular. */
export const plainView: View = { glyph: 1, selected: null, fresh: new Set() };

export interface Looking {
	readonly places?: Readonly<Record<string, readonly [x: number, y: number]>>;
	readonly t?: number;
	readonly filter?: Partial<Filter>;
	readonly view?: Partial<View>;
	readonly overlay?: Overlay;
}

/** The scene of a small network whose nodes stand where the test puts them. */
export function sceneOf(network: TemporalNetwork, { places, t = 1, filter, view, overlay }: Looking = {}): Scene {
	const slice = sliceAt(network, t, { ...defaultFilter(network), ...filter });
	return sceneAt(network, placed(network, places), slice, { ...plainView, ...view }, overlay);
}
