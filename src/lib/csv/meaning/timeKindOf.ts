import type { TimeColumn } from '../../time/reading/types.ts';
import { noTimes, readingsOf, type TimeIn, type Times } from './timeOf.ts';
import type { Meaning } from './types.ts';
import type { Waves } from './wavesOf.ts';

/** What kind of time a network has, and how the first of its tables writes it. */
export interface WholeTime {
	readonly timeKind: 'date' | 'number' | 'none';
	readonly written: TimeColumn | null;
}

/** The time of all tables together: that of the ties; where they have none that of statuses, and of when nodes were there. */
export function timeKindOf(meanings: readonly Meaning[], waves: Waves | null): WholeTime {
	const first = (is: Meaning['is']) =>
		meanings
			.flatMap((meaning) => (meaning.is === is && 'times' in meaning ? [writtenIn(meaning.times)] : []))
			.find((found) => found !== null) ?? null;
	const ofTies = first('ties');
	if (ofTies) return { timeKind: ofTies.timeKind, written: ofTies };
	if (waves) return { timeKind: waves.areYears ? 'date' : 'number', written: null };
	const inCells = meanings.flatMap((meaning) =>
		meaning.is === 'nodes' && meaning.status ? [meaning.status.written.times] : []
	)[0];
	const written = first('statuses') ?? inCells ?? null;
	if (written) return { timeKind: written.timeKind, written };
	const [wave] = meanings.flatMap((meaning) => (meaning.is === 'nodes' ? meaning.waves : []));
	if (wave) return { timeKind: isYear(wave.wave) ? 'date' : 'number', written: null };
	const ofNodes = first('nodes');
	return ofNodes ? { timeKind: ofNodes.timeKind, written: ofNodes } : { timeKind: 'none', written: null };
}

/** Whether a wave is called as a year is. */
export const isYear = (wave: number): boolean => wave >= 1500 && wave <= 2100;

function writtenIn({ start, time, timeset }: Times): TimeColumn | null {
	return (start ?? time)?.written ?? timeset?.written.times ?? null;
}

/** Tables that count time where the others date it are read as the others are, or without time; their files are given to `say`. */
export function agreeing(
	meanings: readonly Meaning[],
	timeKind: WholeTime['timeKind'],
	say: (file: string, message: string) => void
): readonly Meaning[] {
	return meanings.map((meaning) => {
		if (meaning.is === 'matrix' || meaning.is === 'other') return meaning;
		const { times } = meaning;
		const own = writtenIn(times);
		if (!own || own.timeKind === timeKind) return meaning;
		const again = (time: TimeIn | null): TimeIn | null => {
			const written = time && readingsOf(time.column).find((each) => each.timeKind === timeKind && each.rate > 0.5);
			return written ? { column: time.column, written } : null;
		};
		const [start, end, time] = [again(times.start), again(times.end), again(times.time)];
		if (!times.timeset && (start !== null || time !== null))
			return { ...meaning, times: { ...times, start, end, time } };
		say(
			meaning.body.table.file,
			`The times of this table are ${timeKind === 'date' ? 'plain numbers, and those of the other tables dates' : 'dates, and those of the other tables plain numbers'}. It is read without its times. Write them as the others are.`
		);
		return { ...meaning, times: noTimes };
	});
}
