import { changesBetween, changesOf } from '../../model/changes.ts';
import { defaultFilter, sliceAt } from '../../model/slice.ts';
import type { TemporalNetwork } from '../../model/types.ts';
import { formatTime } from '../../time/formatTime.ts';
import { parseTime } from '../../time/parseTime.ts';
import { nameOf } from '../../words/terms.ts';
import { summarise } from '../../words/summarise.ts';
import { joined } from '../../words/terms.ts';

/** One picture of a strip, in words. */
export interface StripFrame {
	/** Its date as it is written in addresses. */
	readonly at: string;
	readonly date: string;
	/** Which vessels the line holds: "Org A, Org B and Org E". */
	readonly inside: string;
	/** What changed since the picture before, most important first. */
	readonly changes: readonly string[];
}

/** The dates that are compared, as they are written. */
export const stripDates: readonly string[] = ['2007-06', '2009-09', '2010-11', '2012-05'];

/** So many changes are told of a picture. */
const most = 12;

/** The pictures of the strip of a network with a line, and what changed from each to the next. */
export function stripFrames(network: TemporalNetwork, vessels: ReadonlySet<string>): readonly StripFrame[] {
	const filter = defaultFilter(network);
	const times = stripDates.map((at) => parseTime(at, 'date')!.start);
	const changes = changesOf(network, filter);
	return stripDates.map((at, i) => {
		const inside = sliceAt(network, times[i]!, filter).nodes.filter(
			({ node, status }) => vessels.has(node.id) && (status?.degree ?? 0) >= (network.standing.line ?? Infinity)
		);
		const since = i === 0 ? [] : changesBetween(changes, times[i - 1]!, times[i]!);
		return {
			...{ at, date: formatTime(times[i]!, network.unit) },
			inside: joined(
				inside.map(({ node }) => nameOf(network, node.id)),
				'and'
			),
			changes: summarise(network, since)
				.slice(0, most)
				.map(({ text }) => text)
		};
	});
}
