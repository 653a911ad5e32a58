import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LayoutOptions } from '../../src/lib/layout/options.ts';
import { layoutQuality } from '../../src/lib/measures/layoutQuality.ts';
import type { Path } from '../../src/lib/measures/straightMotion.ts';
import { reasonToSkip, runOf } from './algorithms.ts';
import { datasetOf } from './datasets.ts';
import type { Row } from './Row.ts';

/** Up to so many nodes a layout runs once before it is timed, so that the engine has compiled it. */
const warmedUp = 300;

/** One row of the benchmark, or why there is none; to be called once in a process of its own, so that its peak memory is its own. */
export function measureOne(name: string, algorithm: string, options: Partial<LayoutOptions>, asked: boolean): Row {
	const dataset = datasetOf(name);
	const without = (why: string): Row => ({ dataset: name, algorithm, why });
	const skipped = asked ? null : reasonToSkip(algorithm, dataset.ids.length);
	if (skipped) return without(skipped);
	const run = runOf(algorithm, dataset, options);
	let paths: readonly Path[];
	let ms: number;
	let peak: number | null = null;
	if (run) {
		if (dataset.ids.length <= warmedUp) run();
		const start = performance.now();
		const give = run();
		ms = performance.now() - start;
		peak = process.resourceUsage().maxRSS / 1024;
		paths = give();
	} else {
		const stored = dataset.stored(algorithm);
		if (!stored) return without('no positions are stored');
		({ paths, ms } = stored);
	}
	const folder = process.env.BENCH_POSITIONS;
	if (folder && algorithm.startsWith('ours')) {
		mkdirSync(folder, { recursive: true });
		const pos = Object.fromEntries(dataset.ids.map((id, i) => [id, paths[i]!]));
		writeFileSync(path.join(folder, `${name}.${algorithm}.pos.json`), JSON.stringify({ time: ms / 1000, pos }));
	}
	const { on, off, movement, crowding } = layoutQuality(dataset.measured, paths);
	return { dataset: name, algorithm, on, off, movement, crowding, ms, peak };
}
