import type { Body, Column } from './bodyOf.ts';
import { mostNumbersIn } from './numbers.ts';
import type { SourcedColumns } from './sourcedColumns.ts';
import { noTimes, readingsOf, timeColumnsIn, type TimeIn, type Times } from './timeOf.ts';
import type { Answers, MatrixTable, Meaning, EventTable, NodeTable, StatusTable, TieTable } from './types.ts';

/** The meanings of tables with the reader's answers in place of what was guessed. */
export function answered(meanings: readonly Meaning[], answers: Answers): readonly Meaning[] {
	return meanings.map((meaning) => {
		if (meaning.is === 'matrix') return answers.missing === 'strength' ? withoutCodes(meaning) : meaning;
		if (meaning.is === 'ties') return answeredTies(meaning, answers);
		if (meaning.is === 'events') return answeredEvents(meaning, answers);
		return meaning.is === 'other' ? meaning : answeredNodes(meaning, answers);
	});
}

function withoutCodes(meaning: MatrixTable): MatrixTable {
	const { missing } = meaning.matrix;
	const kept = new Set([...missing].filter((value) => !/^\d+$/.test(value)));
	return { ...meaning, matrix: { ...meaning.matrix, missing: kept, structural: new Set<string>() } };
}

function answeredTies(table: TieTable, answers: Answers): TieTable {
	const { body } = table;
	const named = (key: string): Column | undefined => body.columns.find((column) => column.name === answers[key]);
	const ends = answeredEnds(table, named('source'), named('target'));
	const times = answeredTimes(table.times, answers, named);
	const used = new Set<Column>([...ends.source, ...ends.target]);
	for (const each of [times.start, times.end, times.time]) if (each) used.add(each.column);
	const column = (key: 'kind' | 'weight') =>
		answers[key] === 'none' ? null : (named(key) ?? (table[key] && !used.has(table[key]) ? table[key] : null));
	const weight = column('weight');
	const kind = column('kind');
	const { direction, changes } = table;
	const sourced = freed(table.sourced, new Set([...used, weight, kind]));
	const wanted = { ...table, ends, times: turned(times, answers), kind, weight, sourced };
	return {
		...wanted,
		endMeans: answers.ends === 'inclusive' || answers.ends === 'exclusive' ? answers.ends : table.endMeans,
		weightFormat: weight && formatOf(weight, body),
		direction: direction && used.has(direction) ? null : direction,
		changes: times.time ? changes : null,
		rest: restOf(wanted)
	};
}

/** The columns for how sure a tie is, without those that are something else. */
function freed(sourced: SourcedColumns, used: ReadonlySet<Column | null>): SourcedColumns {
	const free = Object.entries(sourced).map(([key, column]) => [key, used.has(column) ? null : column]);
	return Object.fromEntries(free) as SourcedColumns;
}

/** The columns of ties that nothing else is made of. */
function restOf({ body, ends, times, kind, weight, direction, changes, ofNodes, sourced }: TieTable): TieTable['rest'] {
	const taken = [
		...[...ends.source, ...ends.target, ...timeColumnsIn(times), ...Object.values(sourced)],
		...[kind, weight, direction, changes?.column, ...ofNodes.flatMap(({ source, target }) => [source, target])]
	];
	const indices = new Set(taken.map((column) => column?.index));
	return body.columns.filter(({ index }) => !indices.has(index));
}

/** Keys of tables of nodes and statuses begin with their name: nodes.label, statuses.start. */
function answeredNodes<T extends NodeTable | StatusTable>(table: T, answers: Answers): T {
	const { body, is } = table;
	const own: Record<string, string> = {};
	for (const [key, answer] of Object.entries(answers))
		if (key.startsWith(`${is}.`)) own[key.slice(is.length + 1)] = answer;
	const named = (key: string): Column | undefined => body.columns.find((column) => column.name === own[key]);
	const times = turned(answeredTimes(table.times, own, named), answers);
	const free = (column: Column | null, key: string) => (own[key] === 'none' ? null : (named(key) ?? column));
	if (table.is === 'statuses')
		return {
			...{ ...table, times, id: named('node') ?? named('id') ?? table.id, status: named('status') ?? table.status },
			degree: free(table.degree, 'degree')
		};
	const [id, label, role] = [named('id') ?? table.id, free(table.label, 'label'), free(table.role, 'role')];
	const word = free(table.word, 'status');
	const used = new Set<Column | null>([id, label, role, word, ...timeColumnsIn(times)]);
	return {
		...table,
		times,
		id,
		label,
		role,
		word,
		rest: body.columns.filter(
			(column) =>
				!used.has(column) && !table.waves.some((wave) => wave.column === column) && column !== table.status?.column
		)
	};
}

/** Keys of tables of events begin with "events.". */
function answeredEvents(table: EventTable, answers: Answers): EventTable {
	const named = (key: string): Column | null =>
		table.body.columns.find((column) => column.name === answers[`events.${key}`]) ?? null;
	const own = { start: answers['events.start'] ?? '', end: answers['events.end'] ?? '' };
	const times = answeredTimes(table.times, own, (key) => named(key) ?? undefined);
	const kind = answers['events.kind'] === 'none' ? null : (named('kind') ?? table.kind);
	return { ...table, times: turned(times, answers), label: named('label') ?? table.label, kind };
}

const formatOf = ({ values, counts }: Column, { table }: Body) =>
	mostNumbersIn(values, counts, table.delimiter === ',');

function answeredEnds({ ends }: TieTable, source: Column | undefined, target: Column | undefined): TieTable['ends'] {
	if (!source && !target) return ends;
	return {
		source: source ? [source] : ends.source,
		target: target ? [target] : ends.target,
		byName: ends.byName,
		overlap: ends.overlap,
		each: ends.each === true && !target
	};
}

function answeredTimes(times: Times, answers: Answers, named: (key: string) => Column | undefined): Times {
	const of = (key: string): TimeIn | null => {
		const column = named(key);
		const written = column && readingsOf(column)[0];
		return column && written ? { column, written } : null;
	};
	if (answers.time === 'none') return noTimes;
	// "as mdy": the same column, read in another way.
	const reread = (found: TimeIn | null, key: string): TimeIn | null => {
		const format = /^as (.+)$/.exec(answers[key] ?? '')?.[1];
		const written = format && found && readingsOf(found.column).find((each) => each.format === format);
		return written ? { column: found.column, written } : found;
	};
	if (['start', 'end', 'time'].some((key) => answers[key]?.startsWith('as ')))
		return {
			...times,
			start: reread(times.start, 'start'),
			end: reread(times.end, 'end'),
			time: reread(times.time, 'time')
		};
	if (answers.end === 'none' && times.end) return { ...times, end: null };
	if (answers.start === 'none' && times.start) return noTimes;
	const [time, start, end] = [of('time'), of('start'), of('end')];
	const asFound = time?.column === (times.start ?? times.time)?.column;
	if (start || end) return { ...noTimes, start: start ?? times.start ?? times.time, end: end ?? times.end };
	return time && !asFound ? { ...noTimes, time } : times;
}

/** Dates that could be day-first as well as month-first, read as was answered. */
function turned(times: Times, { dayMonth }: Answers): Times {
	const [from, to] = dayMonth === 'month first' ? (['dmy', 'mdy'] as const) : (['mdy', 'dmy'] as const);
	if (dayMonth !== 'month first' && dayMonth !== 'day first') return times;
	const turn = (time: TimeIn | null): TimeIn | null =>
		time?.written.format === from && time.written.ambiguousDayMonth
			? { ...time, written: { ...time.written, format: to } }
			: time;
	return { ...times, start: turn(times.start), end: turn(times.end), time: turn(times.time) };
}
