import type { Column } from './bodyOf.ts';
import { noTimes } from './timeOf.ts';
import { timeColumnsOf } from '../../time/reading/timeColumnsOf.ts';
import type { Answers, Meaning, TieTable } from './types.ts';

/** The meanings of tables with the reader's answers in place of what was guessed. */
export function answered(meanings: readonly Meaning[], answers: Answers): readonly Meaning[] {
	return meanings.map((meaning) => {
		if (meaning.is === 'matrix' && answers.missing === 'strength') {
			const { missing, structural } = meaning.matrix;
			const kept = new Set([...missing].filter((value) => !/^\d+$/.test(value)));
			return {
				...meaning,
				matrix: { ...meaning.matrix, missing: kept, structural: structural.size > 0 ? new Set<string>() : structural }
			};
		}
		return meaning.is === 'ties' ? answeredTies(meaning, answers) : meaning;
	});
}

function answeredTies(table: TieTable, answers: Answers): TieTable {
	const named = (name: string | undefined): Column | undefined =>
		table.body.columns.find((column) => column.name === name);
	let { ends, times, endMeans } = table;
	const [source, target] = [named(answers.source), named(answers.target)];
	if (source || target)
		ends = { ...ends, source: source ? [source] : ends.source, target: target ? [target] : ends.target, byName: true };
	if (answers.time === 'none') times = noTimes;
	else {
		const column = named(answers.time);
		const written = column && timeColumnsOf(column.values, column.counts)[0];
		if (column && written) times = { ...noTimes, time: { column, written } };
	}
	if (answers.ends === 'inclusive' || answers.ends === 'exclusive') endMeans = answers.ends;
	if (answers.dayMonth === 'month first') {
		const turned = (time: typeof times.time) =>
			time && time.written.format === 'dmy' ? { ...time, written: { ...time.written, format: 'mdy' as const } } : time;
		times = { ...times, start: turned(times.start), end: turned(times.end), time: turned(times.time) };
	}
	const used = new Set<Column>([...ends.source, ...ends.target]);
	const free = (column: Column | null) => (column && used.has(column) ? null : column);
	return {
		...table,
		ends,
		times,
		endMeans,
		kind: free(table.kind),
		weight: free(table.weight),
		direction: free(table.direction)
	};
}
