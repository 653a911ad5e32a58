import type { Issue } from '../../model/issue.ts';
import type { TemporalNetwork } from '../../model/types.ts';
import type { RawTable } from '../rows/RawTable.ts';
import { Account, type RowCounts } from './Account.ts';
import { answered } from './answered.ts';
import { isDirected } from './directions.ts';
import { lastingOf, unitOf } from './lasting.ts';
import { networkOf } from './networkOf.ts';
import { NodeIds } from './NodeIds.ts';
import { nodeOf } from './nodeOf.ts';
import { questionsOf } from './questionsOf.ts';
import { readEventRows } from './readEventRows.ts';
import { nodesOfMatrix, readMatrix } from './readMatrix.ts';
import { draftOf, readNodeRows, type NodeDraft } from './readNodeRows.ts';
import { readStatusRows } from './readStatusRows.ts';
import { readTieRows } from './readTieRows.ts';
import { inOrder, refusalOf, sayOf } from './remarks.ts';
import { Seen } from './Seen.ts';
import { tablesOf } from './tablesOf.ts';
import { TieSink } from './TieSink.ts';
import { agreeing, timeKindOf } from './timeKindOf.ts';
import type { Answers, MatrixTable, Meaning, Question, TieTable } from './types.ts';
import { spellOfWave, stemOf, waveMaker, wavesOf } from './wavesOf.ts';

/** What files were understood as, with all that can be said about it. */
export interface Understanding {
	readonly network: TemporalNetwork | null;
	readonly meanings: readonly Meaning[];
	readonly timeKind: 'date' | 'number' | 'none';
	/** Distinct nodes, isolates included. */
	readonly nodes: number;
	/** Tie rows read: spells or events; of matrices the cells that are neither 0 nor missing, of adjacency lists the neighbours. */
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
	const account = new Account();
	const ids = new NodeIds();
	const seen = new Seen(ids);
	const sink = new TieSink(ids);
	const drafts = new Map<string, NodeDraft>();
	const draft = (id: string): NodeDraft => {
		const known = drafts.get(id) ?? draftOf(id);
		drafts.set(id, known);
		return known;
	};

	const guessed = answered(tablesOf(tables, answers), answers);
	const waves = answers.waves === 'no' ? null : wavesOfAll(guessed);
	const { timeKind, written } = timeKindOf(guessed, waves);
	const meanings = agreeing(guessed, timeKind, (file, message) => account.say(file, message));
	const series = seriesIn(meanings);
	const lasts = lastingOf(answers, written);
	const directed = isDirected(meanings, answers);

	for (const meaning of meanings)
		if (meaning.is === 'nodes') readNodeRows(meaning, drafts, waveMaker(timeKind), account);
	const inFile = new Set(drafts.keys());
	const isSeries = answers.waves !== 'no' && wavesOf(series.map(fileOf)) !== null;
	series.forEach((table, at) => {
		const wave = waves ? spellOfWave(waves, at) : null;
		const kind = series.length > 1 && !isSeries ? stemOf(fileOf(table)) : '';
		if (table.is === 'matrix') {
			const { rows, columns } = nodesOfMatrix(table);
			for (const id of [...rows, ...columns]) draft(id);
			readMatrix(table, { wave, kind, directed: directed(table), ids }, sink, seen, account);
		} else {
			const splitEnds = answers.senders !== 'one';
			const tell = (id: string, name: string, value: string) => {
				if (value !== '') draft(id).attributes[name] ??= value;
			};
			readTieRows(table, { wave, kind, splitEnds, lasts, directed: directed(table), tell, ids }, sink, seen, account);
		}
	});
	const hasTimedTies = seen.first !== null;
	for (const meaning of meanings)
		if (meaning.is === 'statuses')
			readStatusRows(meaning, drafts, account, (spell) => hasTimedTies || seen.frame(spell));
	const events = meanings.flatMap((meaning) => (meaning.is === 'events' ? readEventRows(meaning, account) : []));
	const strangers: string[] = [];
	for (const id of seen.nodes) {
		if (inFile.size > 0 && !inFile.has(id)) strangers.push(id);
		draft(id);
	}
	sayOf({ meanings, strangers, ids: [...drafts.keys()], seen, timeKind }, account);

	const refused = refusalOf(meanings, seen.ties, drafts.size, account);
	const network = refused
		? null
		: networkOf({
				title: stemOf(series[0] ? fileOf(series[0]) : (tables[0]?.file ?? 'Network')),
				timeKind,
				unit: unitOf(written, waves, timeKind),
				nodes: [...drafts.values()].map(nodeOf),
				ties: sink.ties(),
				events
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
		questions: questionsOf(meanings, answers, waves !== null),
		issues: inOrder(
			[...new Set([...tables, ...meanings.flatMap(tableOf)].flatMap(({ issues }) => issues)), ...account.issues],
			tables
		),
		refused
	};
}

/** The table of a meaning, which may say more than the one that was read: that a title was cut off. */
const tableOf = (meaning: Meaning): readonly RawTable[] =>
	meaning.is === 'other' ? [] : [meaning.is === 'matrix' ? meaning.matrix.table : meaning.body.table];

const seriesIn = (meanings: readonly Meaning[]): readonly (TieTable | MatrixTable)[] =>
	meanings.filter((meaning): meaning is TieTable | MatrixTable => meaning.is === 'ties' || meaning.is === 'matrix');

const fileOf = (table: TieTable | MatrixTable) =>
	table.is === 'ties' ? table.body.table.file : table.matrix.table.file;

/** The waves of files where none of them has times of its own; null where they are no series. */
function wavesOfAll(meanings: readonly Meaning[]) {
	const series = seriesIn(meanings);
	const isUntimed = series.every(
		(table) => table.is === 'matrix' || (!table.times.start && !table.times.time && !table.times.timeset)
	);
	return isUntimed ? wavesOf(series.map(fileOf)) : null;
}
