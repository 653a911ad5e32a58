import type { ContextEvent, Spell, Time } from '../../model/types.ts';
import { percentOf } from './axis.ts';

/** A stretch of fieldwork: x in per cent of the axis. */
export interface Stretch {
	readonly id: string;
	/** What the table says. */
	readonly label: string;
	/** The label up to its first comma, semicolon or colon: what there is room for. */
	readonly words: string;
	readonly from: number;
	readonly to: number;
}

/** When the source's own observation was at work. */
export interface Fieldwork {
	/** The longest stretch, drawn as a rule. */
	readonly main: Stretch;
	/** What happened within it, drawn as boxes, the longest first. */
	readonly boxes: readonly Stretch[];
	/** Whether the words of the rule and of the first box would meet in one line. */
	readonly meet: boolean;
	/** When it began, where that is after the start of what is shown: what lies before is known from documents and memory alone. */
	readonly began: Time | null;
}

/** Stretches shorter than this, in per cent of the axis, are too small to draw. */
const shortest = 3;
/** Per cent of the axis that a letter takes at the least width at which both labels stand in one line. */
const letter = 0.62;

/** The fieldwork among the events; null where no event of that kind has a stated end and a length. */
export function fieldworkOf(events: readonly ContextEvent[], shown: Spell): Fieldwork | null {
	const ended = events.filter(({ kind, end, endText }) => kind === 'fieldwork' && end !== Infinity && endText !== '');
	const stretches = ended
		.map(({ id, label, start, end }) => ({
			id,
			label,
			words: label.split(/[,;:]/)[0]?.trim() ?? label,
			from: percentOf(start, shown),
			to: percentOf(end, shown)
		}))
		.filter(({ from, to }) => to - from >= shortest)
		.sort((a, b) => b.to - b.from - (a.to - a.from));
	const [main, ...boxes] = stretches;
	if (!main) return null;
	const began = Math.min(...ended.map(({ start }) => start));
	const box = boxes[0];
	const boxEnd = box ? (box.from + box.to) / 2 + (box.words.length * letter) / 2 : 0;
	return {
		main,
		boxes,
		meet: boxEnd > main.to - main.words.length * letter - 1,
		began: began > shown.start && began < shown.end ? began : null
	};
}
