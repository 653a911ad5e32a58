import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { hashOf } from '../../src/lib/layout/hashOf.ts';
import type { LayoutOptions } from '../../src/lib/layout/options.ts';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import { generated } from '../bench/generated.ts';
import hashes from './golden.json';
import { readSeatown } from './seatown.ts';

/** A layout that must be the same in every engine; hash is null until golden.test.ts has written it. */
export interface GoldenLayout {
	readonly name: string;
	readonly network: () => TemporalNetwork;
	readonly options: Partial<LayoutOptions>;
	readonly hash: string | null;
}

const written: Readonly<Record<string, string>> = hashes;

function layout(name: string, network: () => TemporalNetwork, options: Partial<LayoutOptions> = {}): GoldenLayout {
	return { name, network, options, hash: written[name] ?? null };
}

function generatedLayout(name: string): GoldenLayout {
	return layout(name, () => {
		const dataset = generated(name);
		if (!dataset) throw new Error(`unknown network: ${name}`);
		return dataset.network;
	});
}

/** Every layout that Node, Chromium and Firefox must compute alike; the hashes themselves are in golden.json. */
export const golden: readonly GoldenLayout[] = [
	layout('Seatown', readSeatown),
	generatedLayout('generated-60'),
	generatedLayout('generated-100-fragmented')
];

/** What this engine makes of it. */
export function actualHash({ network, options }: GoldenLayout): string {
	return hashOf(computeTrajectories(network(), options));
}
