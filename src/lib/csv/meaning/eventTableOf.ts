import type { Body, Column } from './bodyOf.ts';
import { sourcedColumnsOf } from './sourcedColumns.ts';
import { endsByName, isRole } from './synonyms.ts';
import { noTimes, timeColumnsIn, timesByName } from './timeOf.ts';
import type { EventTable } from './types.ts';

const fileNames = /event|context|timeline|chronolog|ereignis|evenement|evento|gebeurtenis/i;
const labels = /^(?:event|eventname|what|headline|description|ereignis|evenement|evento|gebeurtenis)$/;
const kinds = /^(?:kind|type|band|category|sort|art)$/;

/** A table of what happened around the network, by its names: called so, with a time and a label, and with no two ends of a tie; null where it is none. */
export function eventsByName(body: Body): EventTable | null {
	if (!body.named || !fileNames.test(body.table.file)) return null;
	if (endsByName(body.columns.map(({ key }) => key))) return null;
	return eventTableOf(body);
}

/** The table as one of events: its times by name, its label by name, or the first column that is left; null where it has no time or no label. */
export function eventTableOf(body: Body): EventTable | null {
	const { columns } = body;
	const label = columns.find(({ key }) => labels.test(key)) ?? columns.find(({ key }) => isRole(key, 'label')) ?? null;
	const times = timesByName(body, new Set(label ? [label] : []));
	if (!times.start && !times.time) return null;
	const taken = new Set<Column>(timeColumnsIn(times));
	const free = columns.filter((column) => !taken.has(column));
	const named = label ?? free.find(({ numeric, key }) => !numeric && key !== 'id') ?? null;
	if (!named) return null;
	const kind = free.find((column) => column !== named && kinds.test(column.key)) ?? null;
	const sourced = sourcedColumnsOf(free.filter((column) => column !== named && column !== kind));
	return {
		...{ is: 'events', body, label: named, kind, sourced },
		times: { ...noTimes, start: times.start, end: times.end, time: times.time }
	};
}
