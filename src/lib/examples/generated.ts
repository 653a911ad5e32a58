import type { Steps } from '../model/bySteps.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { groupSizeOf, patterns, spansBySteps, type Pattern } from './generatedSpans.ts';
import { networkBySteps } from './networkOfSpans.ts';
import type { Interval, Spans } from './Spans.ts';

/** The sizes that are offered. */
export const sizes = [50, 300, 2000, 10_000, 50_000] as const;

/** How long the observation of an example lasts: numbers that can be read, whatever they count. */
const lasts = 100;

/** What a name such as generated-300 or generated-300-bursty stands for; null for any other name. */
export interface Generated {
	readonly size: number;
	readonly pattern: Pattern;
}

/** What a name such as "generated-300-bursty" asks for; null where it is no such name. */
export function generatedOf(name: string): Generated | null {
	const found = /^generated-(\d{1,6})(?:-(\w+))?$/.exec(name);
	const size = Number(found?.[1] ?? 0);
	const pattern = patterns.find((each) => each === (found?.[2] ?? 'smooth'));
	return pattern && size > 1 ? { size, pattern } : null;
}

/** The name of a generated network. */
export function nameOfGenerated({ size, pattern }: Generated): string {
	return `generated-${size}${pattern === 'smooth' ? '' : `-${pattern}`}`;
}

/** A generated network to look at, by steps: the size is the seed, every node says to which group it belongs. */
export function* generatedBySteps({ size, pattern }: Generated): Steps<TemporalNetwork> {
	const spans = yield* spansBySteps(size, pattern, size);
	const ids = Array.from({ length: size }, (_, i) => `node_${String(i).padStart(5, '0')}`);
	const group = groupSizeOf(pattern);
	return yield* networkBySteps(
		`Generated: ${size.toLocaleString('en')} nodes, ${pattern}`,
		ids,
		{ nodes: spans.nodes.map((when) => when.map(later)), ties: stretched(spans) },
		{ start: 0, end: lasts },
		(i) => ({
			label: `Node ${i + 1}`,
			shortLabel: String(i + 1),
			attributes: { group: `Group ${Math.floor(i / group) + 1}` }
		})
	);
}

const later = ([from, to, fromClosed, toClosed]: Interval): Interval => [
	lasts * from,
	lasts * to,
	fromClosed,
	toClosed
];

const stretched = ({ ties }: Spans) => ties.map(({ i, j, when }) => ({ i, j, when: when.map(later) }));
