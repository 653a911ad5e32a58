import type { ContextEvent, Process } from '../model/types.ts';
import type { Reader } from './Reader.ts';

/** What happened around the network, as the events table says it; a blank end lasts through the start as written. */
export function readEvents(reader: Reader): readonly ContextEvent[] {
	return reader.table.rows.map((row) => ({
		id: reader.id(row, 'event'),
		label: reader.cell(row, 'label'),
		kind: reader.cell(row, 'kind') || 'context',
		recurrence: reader.cell(row, 'recurrence'),
		...reader.spell(row, (startEnd) => startEnd),
		...reader.sourced(row)
	}));
}

/** The processes of the source, in the order of their table. */
export function readProcesses(reader: Reader): readonly Process[] {
	return reader.table.rows.map((row) => ({
		id: reader.id(row, 'process'),
		label: reader.cell(row, 'process'),
		summary: reader.cell(row, 'summary'),
		...reader.sourced(row)
	}));
}
