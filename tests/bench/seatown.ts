import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNetwork } from '../../src/lib/csv/readNetwork.ts';
import { evenTimes } from '../../src/lib/measures/evenTimes.ts';
import { momentsOf } from '../../src/lib/measures/moment.ts';
import type { Spell } from '../../src/lib/model/types.ts';
import type { Dataset } from './Dataset.ts';
import type { Interval, Spans } from '../../src/lib/examples/Spans.ts';
import { duringOfSpans } from './Spans.ts';

/** One slice a month, about. */
const slices = 65;

/** Seatown from its tables, as the site reads it; only ties that came about count, and a project is not tied to its organisation. */
export function seatown(): Dataset {
	const folder = path.join('data', 'seatown');
	const names = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name));
	const { network, issues } = readNetwork(
		names.map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }))
	);
	if (!network) throw new Error(`unreadable tables: ${JSON.stringify(issues)}`);
	const { observed, dwell } = network;
	const ids = network.nodes.map(({ id }) => id);
	const indices = new Map(ids.map((id, i) => [id, i]));
	const interval = ({ start, end }: Spell): Interval => [start, start === end ? end + dwell : end, true, false];
	const spans: Spans = {
		nodes: network.nodes.map(({ activity }) => activity.map(interval)),
		ties: network.ties
			.filter(({ mode }) => mode === 'realised')
			.map(({ source, target, spells }) => ({
				i: indices.get(source)!,
				j: indices.get(target)!,
				when: spells.map(interval)
			}))
	};
	const month = (observed.end - observed.start) / slices;
	return {
		name: 'Seatown',
		network,
		ids,
		measured: {
			slices: { first: observed.start + month / 2, last: observed.end - month / 2, count: slices },
			momentAt: momentsOf(network, ids),
			presence: spans.nodes.map((when) => when.map(([start, end]) => ({ start, end }))),
			// The observation is open at its end.
			crowdingTimes: evenTimes(observed.start, observed.end, 601).slice(0, -1),
			between: 10,
			sources: Infinity
		},
		during: (from, to) => duringOfSpans(spans, from, to),
		stored: () => null
	};
}
