import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { hashOf } from '../../src/lib/layout/hashOf.ts';
import type { LayoutOptions } from '../../src/lib/layout/options.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import { chartOf } from '../../src/lib/scene/chart/chartOf.ts';
import { generated } from '../bench/generated.ts';
import hashes from './golden.json';
import { readSeatown } from './seatown.ts';

/** Places that must be the same in every engine; hash is null until golden.test.ts has written it. */
export interface GoldenLayout {
	readonly name: string;
	readonly places: () => Trajectories;
	readonly hash: string | null;
}

const written: Readonly<Record<string, string>> = hashes;

function layout(name: string, network: () => TemporalNetwork, options: Partial<LayoutOptions> = {}): GoldenLayout {
	return { name, places: () => computeTrajectories(network(), options), hash: written[name] ?? null };
}

/** The second view of a network, where its nodes are based. */
function chart(name: string, network: () => TemporalNetwork): GoldenLayout {
	return { name, places: () => chartOf(network())!.trajectories, hash: written[name] ?? null };
}

function generatedNetwork(name: string): TemporalNetwork {
	const dataset = generated(name);
	if (!dataset) throw new Error(`unknown network: ${name}`);
	return dataset.network;
}

const generatedLayout = (name: string) => layout(name, () => generatedNetwork(name));

/** The sparse solver on a network small enough for every test run; without the option it would be laid out densely. */
const sparseLayout = (name: string) =>
	layout(`${name}, sparse`, () => generatedNetwork(name), { solver: 'sparse', keyframes: 12 });

/** Everything that a reader can ask of a layout, at once. */
const asked: Partial<LayoutOptions> = {
	stability: 3,
	groupBy: 'role',
	statusPull: 1,
	pins: [
		{ node: 'org_a', date: null, x: 100, y: 40 },
		{ node: 'org_c', date: Date.UTC(2009, 8), x: -120, y: 60 }
	]
};

/** Every layout that Node, Chromium and Firefox must compute alike; the hashes themselves are in golden.json. */
export const golden: readonly GoldenLayout[] = [
	layout('Seatown', readSeatown),
	generatedLayout('generated-60'),
	generatedLayout('generated-100-fragmented'),
	sparseLayout('generated-300'),
	sparseLayout('generated-100-fragmented'),
	layout('Seatown, pinned and grouped', readSeatown, asked),
	chart('Seatown, where they are based', readSeatown)
];

/** What this engine makes of it. */
export function actualHash({ places }: GoldenLayout): string {
	return hashOf(places());
}
