import { asksNothing, type PictureAsked } from '../../model/pictureAsked.ts';
import type { TemporalNetwork } from '../../model/types.ts';
import { withGradedShapes } from '../terms.ts';
import { withSigns } from '../withSigns.ts';
import { observedWithin } from './observedWithin.ts';
import { organisationsBy } from './organisationsBy.ts';
import { held } from './held.ts';
import { sizesBy } from './sizesBy.ts';
import { statusesBy } from './statusesBy.ts';

/** A network as it is drawn, and sentences about what was asked and cannot be. */
export interface Pictured {
	readonly network: TemporalNetwork;
	readonly remarks: readonly string[];
	/** How long ties hold, where that is asked otherwise than the tables have it: a sentence, or "". */
	readonly holding: string;
}

/** The network as somebody asks to have it drawn; the tables stay as they are. Pure. */
export function pictured(whole: TemporalNetwork, asked: PictureAsked): Pictured {
	if (asksNothing(asked)) return { network: whole, remarks: [], holding: '' };
	const remarks: string[] = [];
	const holding = held(whole, asked);
	if (holding.remark !== '') remarks.push(holding.remark);
	const within = observedWithin(holding.network, asked);
	if (typeof within === 'string') remarks.push(within);
	const window = typeof within === 'string' ? holding.network : within;
	const shown = asked.isolates === 'hidden' ? withoutIsolates(window) : window;
	const formed = sizesBy(organisationsBy(statusesBy(shown, asked), asked.organisationBy), asked.sizeBy);
	const graded = asked.degreeBy === undefined ? formed : withGradedShapes(formed);
	const network = {
		...graded,
		statuses: inOrder(graded, asked),
		...(asked.groupBy === undefined ? {} : { layout: { ...graded.layout, groupBy: asked.groupBy } }),
		picture: asked
	};
	return { network, remarks, holding: holding.sentence };
}

/** Without the nodes that no tie means, as end or as audience; whom another belongs to stays with it. */
function withoutIsolates(network: TemporalNetwork): TemporalNetwork {
	const tied = new Set(network.ties.flatMap(({ source, target, audience }) => [source, target, audience]));
	const parents = new Set(network.nodes.flatMap(({ id, parent }) => (tied.has(id) && parent !== null ? [parent] : [])));
	return { ...network, nodes: network.nodes.filter(({ id }) => tied.has(id) || parents.has(id)) };
}

/** The statuses in the order that is asked for, those that it does not name after them, with signs and colours. */
function inOrder({ statuses, nodes }: TemporalNetwork, { order, colours }: PictureAsked) {
	const place = new Map((order ?? []).map((status, at) => [status, at]));
	const ordered = order
		? statuses.toSorted((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || 0)
		: statuses;
	const bare = ordered.map(({ id, label, description }) => ({ id, label, description }));
	return withSigns(bare, nodes, order !== undefined).map((status) => {
		const colour = colours?.[status.id];
		return colour && status.sign !== undefined ? { ...status, colour } : status;
	});
}
