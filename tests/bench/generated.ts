import { evenTimes } from '../../src/lib/measures/evenTimes.ts';
import type { Dataset } from './Dataset.ts';
import { generatedSpans, patterns } from '../../src/lib/examples/generatedSpans.ts';
import { networkOfSpans } from '../../src/lib/examples/networkOfSpans.ts';
import { duringOfSpans, momentOfSpans } from './Spans.ts';

/** Above so many nodes stress is estimated from some of them, as in layout.md, section 4.3. */
const mostSources = 150;

/** A generated network by its name: generated-300 is smooth, generated-300-bursty and generated-300-fragmented are as they say; null for any other name. */
export function generated(name: string): Dataset | null {
	const found = /^generated-(\d+)(?:-(\w+))?$/.exec(name);
	const pattern = patterns.find((each) => each === (found?.[2] ?? 'smooth'));
	const size = Number(found?.[1] ?? 0);
	if (!pattern || size < 2) return null;
	const spans = generatedSpans(size, pattern, size);
	const ids = Array.from({ length: size }, (_, i) => `node_${String(i).padStart(5, '0')}`);
	const observed = { start: 0, end: 1 };
	const count = size > 2000 ? 30 : 41;
	const large = size > 1000;
	return {
		name,
		network: networkOfSpans(name, ids, spans, observed),
		ids,
		measured: {
			slices: { first: 0.5 / count, last: 1 - 0.5 / count, count },
			momentAt: (t) => momentOfSpans(spans, t),
			presence: spans.nodes.map((when) => when.map(([start, end]) => ({ start, end }))),
			// The observation is open at its end.
			crowdingTimes: evenTimes(0, 1, 601).slice(0, -1),
			between: large ? 2 : 10,
			sources: large ? mostSources : Infinity
		},
		during: (from, to) => duringOfSpans(spans, from, to),
		stored: () => null
	};
}
