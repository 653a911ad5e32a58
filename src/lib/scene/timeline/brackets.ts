import type { ContextEvent, Spell } from '../../model/types.ts';
import { percentOf } from './axis.ts';

/** An event of the context band: x in per cent of the axis. */
export interface Bracket {
	readonly id: string;
	readonly label: string;
	readonly from: number;
	readonly to: number;
	/** Whether it went on, as far as the source says. */
	readonly open: boolean;
	readonly row: number;
	/** Whether there is room for its words. */
	readonly worded: boolean;
}

/** Per cent of the axis that a letter takes at the least width at which words are shown, and the space around a label. */
const letter = 0.97;
const around = 2;
const rows = 2;

/** The events of one kind that reach into what is shown, as brackets in at most two rows; a label that would meet another in both rows is left out. */
export function bracketsOf(events: readonly ContextEvent[], kind: string, shown: Spell): readonly Bracket[] {
	const free = Array.from({ length: rows }, () => ({ words: 0, rule: 0 }));
	return events
		.filter((event) => event.kind === kind && event.end > shown.start && event.start < shown.end)
		.map((event) => {
			const from = percentOf(event.start, shown);
			const to = percentOf(event.end, shown);
			const open = event.end === Infinity;
			const fitting = free.findIndex((row) => row.words <= from);
			const row = Math.max(0, fitting < 0 ? free.findIndex((other) => other.rule <= from) : fitting);
			const taken = free[row];
			if (taken) {
				if (fitting >= 0) taken.words = from + event.label.length * letter + around;
				// What stays open is a dotted rule that others may lie upon.
				taken.rule = Math.max(taken.rule, open ? from : to);
			}
			return { id: event.id, label: event.label, from, to, open, row, worded: fitting >= 0 };
		});
}
