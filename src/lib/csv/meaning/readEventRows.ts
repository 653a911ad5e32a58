import type { ContextEvent } from '../../model/types.ts';
import type { Account } from './Account.ts';
import { cellOf, lineOf } from './bodyOf.ts';
import { bare } from './readNodeRows.ts';
import { sourcedReader } from './sourcedColumns.ts';
import { spellReader } from './spellsOf.ts';
import type { EventTable } from './types.ts';

const unsaid = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' } as const;

/** Reads what happened around the network; an event without an end lasts as long as its start is written. */
export function readEventRows({ body, label, kind, times, sourced }: EventTable, account: Account): ContextEvent[] {
	const { file } = body.table;
	const asStart = times.end ? times : { ...times, start: null, time: times.start ?? times.time };
	const spellsOf = spellReader(body, asStart, 'inclusive', (read) => read.end);
	const startOnly = spellReader(
		body,
		{ ...times, start: null, end: null, time: times.start },
		'inclusive',
		(r) => r.end
	);
	const sourceOf = sourcedReader(sourced);
	const events: ContextEvent[] = [];
	for (let row = 0; row < body.height; row++) {
		const line = lineOf(body, row);
		const what = cellOf(label, row);
		// A blank end: within the start as it is written, and not for ever.
		const isBlank = times.end !== null && cellOf(times.end.column, row) === '';
		const read = (isBlank ? startOnly : spellsOf)(row);
		const wrong =
			'wrong' in read
				? read.wrong
				: read.undated
					? 'This event has no time that can be read, so it cannot be shown. Write one as the others are.'
					: what === ''
						? 'This event has no name. Say in a word or two what happened.'
						: '';
		if (wrong !== '' || 'wrong' in read) {
			account.say(file, wrong, line, label.name);
			continue;
		}
		for (const spell of read.spells)
			events.push({
				...{ id: `event ${line}`, label: what, kind: (kind && cellOf(kind, row)) || 'context', recurrence: '' },
				...bare(spell),
				endText: isBlank ? '' : spell.endText,
				...(sourceOf?.(row) ?? unsaid)
			});
	}
	return events;
}
