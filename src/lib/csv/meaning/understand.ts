import type { Issue } from '../../model/issue.ts';
import type { TemporalNetwork, Time } from '../../model/types.ts';
import type { ReadTime, TimeColumn } from '../../time/reading/types.ts';
import { utc } from '../../time/parseTime.ts';
import type { RawTable } from '../rows/RawTable.ts';
import { Account, type RowCounts } from './Account.ts';
import { answered } from './answered.ts';
import { networkOf } from './networkOf.ts';
import { questionsOf } from './questionsOf.ts';
import { readMatrix, nodesOfMatrix } from './readMatrix.ts';
import { draftOf, nodeOf, readNodeRows, readStatusRows, type NodeDraft } from './readNodeRows.ts';
import { readTieRows, waveSpell } from './readTieRows.ts';
import { inOrder, refusalOf, sayOf } from './remarks.ts';
import { Seen } from './Seen.ts';
import { tablesOf } from './tablesOf.ts';
import { TieSink } from './TieSink.ts';
import type { Answers, Meaning, MatrixTable, Question, TieTable } from './types.ts';
import { stemOf, wavesOf, type Waves } from './wavesOf.ts';

/** What files were understood as, with all that can be said about it. */
export interface Understanding {
	readonly network: TemporalNetwork | null;
	readonly meanings: readonly Meaning[];
	readonly timeKind: 'date' | 'number' | 'none';
	/** Distinct nodes, isolates included. */
	readonly nodes: number;
	/** Tie rows read: spells or events; of matrices the cells that are neither 0 nor missing. */
	readonly ties: number;
	/** Distinct ordered pairs. */
	readonly pairs: number;
	readonly first: string | null;
	readonly last: string | null;
	/** Distinct times at which a tie starts. */
	readonly times: number;
	readonly rows: RowCounts;
	readonly questions: readonly Question[];
	/** In the order of files and lines. */
	readonly issues: readonly Issue[];
	/** Why nothing can be drawn, and what to do; null where something can. */
	readonly refused: string | null;
}

/** Reads tables, all of one network, with what the reader has answered in place of what would be guessed. Pure: the same tables and answers, the same network. */
export function understand(tables: readonly RawTable[], answers: Answers = {}): Understanding {
	const meanings = answered(tablesOf(tables), answers);
	const ties = meanings.filter((meaning): meaning is TieTable => meaning.is === 'ties');
	const matrices = meanings.filter((meaning): meaning is MatrixTable => meaning.is === 'matrix');
	const account = new Account();
	const seen = new Seen();
	const sink = new TieSink();
	const drafts = new Map<string, NodeDraft>();

	const series = [...ties, ...matrices];
	const isUntimed = ties.every(({ times }) => !times.start && !times.time && !times.timeset);
	const waves = isUntimed ? wavesOf(series.map(fileOf)) : null;
	const written = writtenTimes(ties);
	const timeKind = written?.timeKind ?? (waves ? (waves.areYears ? 'date' : 'number') : 'none');
	const questions = questionsOf(meanings, answers);
	const lasts = lastingOf(answers, written);

	for (const meaning of meanings)
		if (meaning.is === 'nodes') readNodeRows(meaning, drafts, waveMaker(waves, timeKind), account);
	const inFile = new Set(drafts.keys());
	series.forEach((table, at) => {
		const wave = waves ? spellOfWave(waves, at) : null;
		const kind = series.length > 1 && !waves ? stemOf(fileOf(table)) : '';
		if (table.is === 'matrix') {
			const { rows, columns } = nodesOfMatrix(table);
			for (const id of [...rows, ...columns]) if (!drafts.has(id)) drafts.set(id, draftOf(id));
			readMatrix(table, { wave, kind, directed: answers.directed !== 'no' }, sink, seen, account);
		} else
			readTieRows(
				table,
				{ wave, kind, splitEnds: answers.senders !== 'one', lasts, directed: answers.directed !== 'no' },
				sink,
				seen,
				account
			);
	});
	for (const meaning of meanings) if (meaning.is === 'statuses') readStatusRows(meaning, drafts, account);
	const strangers: string[] = [];
	for (const id of seen.nodes) {
		if (drafts.has(id)) continue;
		if (inFile.size > 0) strangers.push(id);
		drafts.set(id, draftOf(id));
	}
	sayOf(meanings, strangers, [...drafts.keys()], account);

	const refused = refusalOf(meanings, seen.ties, drafts.size, account);
	const network = refused
		? null
		: networkOf({
				title: stemOf(series[0] ? fileOf(series[0]) : (tables[0]?.file ?? 'Network')),
				timeKind,
				unit: unitOf(written, waves, timeKind),
				nodes: [...drafts.values()].map(nodeOf),
				ties: sink.ties()
			});
	return {
		network,
		meanings,
		timeKind,
		nodes: drafts.size,
		ties: seen.ties,
		pairs: seen.pairs,
		first: seen.first,
		last: seen.last,
		times: seen.times,
		rows: account.counts,
		questions,
		issues: [...tables.flatMap(({ issues }) => issues), ...inOrder(account.issues, tables)],
		refused
	};
}

const fileOf = (table: TieTable | MatrixTable) =>
	table.is === 'ties' ? table.body.table.file : table.matrix.table.file;

/** How the first of the tables writes its times. */
function writtenTimes(ties: readonly TieTable[]): TimeColumn | null {
	for (const { times } of ties) {
		const written = (times.start ?? times.time)?.written ?? times.timeset?.written.times;
		if (written) return written as TimeColumn;
	}
	return null;
}

/** How long an event lasts: as long as what is written, a day for a day; moments and points have no length. */
function lastingOf(answers: Answers, written: TimeColumn | null): (read: ReadTime) => Time {
	const asked = Number(answers.lasts);
	if (Number.isFinite(asked) && asked > 0)
		return ({ start }) => start + asked * (written?.timeKind === 'date' ? 864e5 : 1);
	const clock = written?.format === 'epoch-s' || written?.format === 'epoch-ms';
	return ({ start, end, precision }) =>
		clock || ['second', 'millisecond', 'minute', 'hour'].includes(precision) || answers.lasts === 'instant'
			? start
			: end;
}

function spellOfWave(waves: Waves, at: number) {
	return waveSpell(waves.numbers[at]!, waves.areYears, (wave) => (waves.areYears ? utc(wave, 0, 1) : wave));
}

function waveMaker(waves: Waves | null, timeKind: string) {
	if (timeKind === 'none') return null;
	return (wave: number) =>
		waveSpell(wave, timeKind === 'date', (number) => (timeKind === 'date' ? utc(number, 0, 1) : number));
}

function unitOf(written: TimeColumn | null, waves: Waves | null, timeKind: string): TemporalNetwork['unit'] {
	if (timeKind !== 'date') return 'number';
	if (!written) return waves ? 'year' : 'day';
	if (written.format === 'year' || written.format === 'decade' || written.format === 'season') return 'year';
	const day = /\d{1,4}[-./]\d{1,2}[-./]\d|^\d{8,}|\d [A-Z]/i.test(written.first);
	return day ? 'day' : /^\d{4}$/.test(written.first) && /^\d{4}$/.test(written.last) ? 'year' : 'month';
}
