import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evenTimes } from '../../src/lib/measures/evenTimes.ts';
import type { Path, StraightMotion } from '../../src/lib/measures/straightMotion.ts';
import type { Dataset } from './Dataset.ts';
import { networkOfSpans } from '../../src/lib/examples/networkOfSpans.ts';
import type { Interval, Spans } from '../../src/lib/examples/Spans.ts';
import { duringOfSpans, momentOfSpans } from './Spans.ts';

/** The published networks, in the order of layout.md. */
export const published = ['VanDeBunt', 'Newcomb', 'Rugby', 'Dialogs', 'InfoVis'] as const;

/** The programs whose layouts are stored beside them. */
export const programs = ['visone', 'dynnoslice', 'multi-grip', 'multi-walshaw', 'multi-solar'] as const;

/** Where the published networks are: the folder that LAYOUT_CORPUS names, or ../shared/corpus/layout; null where it is not there. */
export function corpusFolder(): string | null {
	const folder = path.resolve(process.env.LAYOUT_CORPUS || path.join('..', 'shared', 'corpus', 'layout'));
	return existsSync(path.join(folder, `${published[0]}.graph.json`)) ? folder : null;
}

/** What to do where it is not. */
export const corpusMissing =
	'The published networks and the layouts of other programs are not here: their licences do not let us ship them. ' +
	'Set LAYOUT_CORPUS to the folder that holds VanDeBunt.graph.json and the like; tests/bench/README.md says how to make it.';

interface GraphFile {
	readonly interval: readonly [number, number];
	readonly intervalClosed: readonly [boolean, boolean];
	readonly snapTimes: readonly number[];
	readonly nodes: readonly { readonly id: string; readonly p: readonly Interval[] }[];
	readonly edges: readonly { readonly s: string; readonly t: string; readonly p: readonly Interval[] }[];
}

interface PositionFile {
	/** In seconds. */
	readonly time: number;
	readonly pos: Readonly<Record<string, readonly StraightMotion[]>>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** 600 even times in the interval, of which an open end is left out (GraphMetric.java). */
function crowdingTimesOf({ interval: [start, end], intervalClosed: [first, last] }: GraphFile): number[] {
	const all = evenTimes(start, end, 600 + (first ? 0 : 1) + (last ? 0 : 1));
	return all.slice(first ? 0 : 1, last ? undefined : -1);
}

/** A published network from its file. */
export function publishedDataset(folder: string, name: string): Dataset {
	const file = read<GraphFile>(path.join(folder, `${name}.graph.json`));
	const ids = file.nodes.map(({ id }) => id);
	const indices = new Map(ids.map((id, i) => [id, i]));
	const spans: Spans = {
		nodes: file.nodes.map(({ p }) => p),
		ties: file.edges.map(({ s, t, p }) => ({ i: indices.get(s)!, j: indices.get(t)!, when: p }))
	};
	const [first, last] = [file.snapTimes[0]!, file.snapTimes.at(-1)!];
	const observed = { start: Math.min(first, file.interval[0]), end: Math.max(last, file.interval[1]) };
	return {
		name,
		network: networkOfSpans(name, ids, spans, observed),
		ids,
		measured: {
			slices: { first, last, count: file.snapTimes.length },
			momentAt: (t) => momentOfSpans(spans, t),
			presence: spans.nodes.map((when) => when.map(([start, end]) => ({ start, end }))),
			crowdingTimes: crowdingTimesOf(file),
			between: 10,
			sources: Infinity
		},
		during: (from, to) => duringOfSpans(spans, from, to),
		stored(program) {
			const stored = path.join(folder, `${name}.${program}.pos.json`);
			return existsSync(stored) ? pathsOf(read<PositionFile>(stored), ids) : null;
		}
	};
}

/** The programs number homonyms: "name__2" where there is no "name". */
function pathsOf({ time, pos }: PositionFile, ids: readonly string[]): { paths: Path[]; ms: number } {
	const byName = new Map(Object.entries(pos).map(([id, motions]) => [id.split('__')[0], motions]));
	const paths = ids.map((id): Path => {
		const motions = pos[id] ?? byName.get(id);
		if (!motions) throw new Error(`no positions: ${id}`);
		return [...motions].sort((a, b) => a[0] - b[0]);
	});
	return { paths, ms: 1000 * time };
}
