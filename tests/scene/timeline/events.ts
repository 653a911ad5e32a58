import type { ContextEvent } from '../../../src/lib/model/types.ts';

/** An event of a timeline in plain numbers; one without a written end went on. */
export function eventOf(
	id: string,
	start: number,
	end: number = Infinity,
	more: Partial<ContextEvent> = {}
): ContextEvent {
	return {
		id,
		label: id,
		kind: 'context',
		recurrence: '',
		start,
		end,
		startText: String(start),
		endText: end === Infinity ? '' : String(end),
		evidence: null,
		datePrecision: null,
		bounds: '',
		section: '',
		note: '',
		...more
	};
}
