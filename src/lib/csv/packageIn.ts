import type { TemporalNetwork } from '../model/types.ts';
import { tables } from './columns.ts';
import type { Inspection } from './inspectionOf.ts';
import { readHoldingBack, type HeldReading } from './holdingBack.ts';
import { readNetwork } from './readNetwork.ts';
import { readTable } from './readTable.ts';
import type { SourceFile } from './sortFiles.ts';
import { whichTable } from './whichTable.ts';

const bareName = (name: string): string => name.replace(/^.*[/\\]/, '').toLowerCase();

/** Columns that nobody else has. */
const onlyOurs = new Set(['date_precision', 'process_evidence', 'perspective', 'basis']);

/** Whether a file may be part of a package of ours by its name: a reader need not read the others for that. */
export const mayBeOurs = (name: string): boolean =>
	/^(?:datapackage\.json|(?:nodes|ties|statuses|presence|events|processes|chapters|steps|voices|interviewees)\.csv)$/.test(
		bareName(name)
	);

/** The reading of files that are a package of ours, errors and all; also of tables alone where they have our columns and no other, if nothing is wrong in them. Null: they are somebody else's. */
export function packageIn(files: readonly SourceFile[]): HeldReading | null {
	if (files.length === 0 || !files.every(({ name }) => mayBeOurs(name))) return null;
	if (files.some(({ name, text }) => bareName(name) === 'datapackage.json' && text.includes('"figuration"')))
		return readHoldingBack(files);
	if (files.some((file) => headersOf(file).some((header) => onlyOurs.has(header)))) return readHoldingBack(files);
	const areOurs = files.every((file) => {
		const { name } = file;
		// Lost letters: it is in another encoding than ours are.
		if (file.text.includes('\uFFFD')) return false;
		const headers = headersOf(file);
		const which = whichTable(bareName(name), headers);
		if (which === null) return false;
		if (which === 'other') return true;
		const known: readonly string[] = tables[which].map((column) => column.name);
		return headers.length > 0 && headers.every((header) => known.includes(header));
	});
	if (!areOurs || !files.some(({ name }) => bareName(name) === 'ties.csv')) return null;
	const reading = readNetwork(files);
	// That there is no table of nodes is no news to somebody who brought ties alone.
	const issues = reading.issues.filter(({ line }) => line !== null);
	return reading.network ? { ...reading, issues, held: new Map() } : null;
}

/** The header of a table, from its beginning alone. */
const headersOf = ({ name, text }: SourceFile) => readTable(name, text.slice(0, 10_000)).headers;

/** What is said of a package of ours. */
export function inspectionOfPackage({ network, issues, held }: HeldReading): Inspection {
	const isOfTies = (file: string) => bareName(file) === 'ties.csv';
	const heldBack = [...held].reduce((sum, [file, lines]) => sum + (isOfTies(file) ? lines.size : 0), 0);
	const lines = new Set(
		issues.flatMap(({ severity, file, line }) =>
			severity === 'warning' && line !== null && isOfTies(file) ? [line] : []
		)
	);
	const refused = network
		? null
		: 'There are mistakes in this package, so it is not drawn. Each is listed with its line and what to do.';
	const counts = network ? countsOf(network) : { nodes: 0, ties: 0, pairs: 0, times: 0, first: null, last: null };
	const noted = network ? Math.min(counts.ties, lines.size) : 0;
	return {
		convention: 'figuration package',
		sentence: network ? sentenceOf(network, counts) : '',
		mapping: [],
		timeKind: network ? (counts.first === null ? 'none' : network.timeKind) : 'none',
		...counts,
		rows: { read: counts.ties + heldBack, drawn: counts.ties - noted, noted, heldBack },
		questions: [],
		issues,
		refused
	};
}

type Counts = Pick<Inspection, 'nodes' | 'ties' | 'pairs' | 'times' | 'first' | 'last'>;

function countsOf({ nodes, ties }: TemporalNetwork): Counts {
	const spells = ties.flatMap((tie) => tie.spells);
	const times = spells
		.flatMap(({ start, end, startText, endText }) => [
			{ at: start, text: startText },
			{ at: end, text: endText }
		])
		.filter(({ at, text }) => Number.isFinite(at) && text !== '' && text !== '..')
		.sort((a, b) => a.at - b.at);
	return {
		nodes: nodes.length,
		ties: spells.length,
		pairs: new Set(ties.map(({ source, target }) => JSON.stringify([source, target]))).size,
		times: new Set(spells.filter(({ startText }) => startText !== '').map(({ start }) => start)).size,
		first: times[0]?.text ?? null,
		last: times.at(-1)?.text ?? null
	};
}

function sentenceOf({ title }: TemporalNetwork, { ties, nodes, first, last }: Counts): string {
	const when = first === null ? 'without time' : `${first} to ${last}`;
	return `${title}: ${ties.toLocaleString('en')} spells of ties between ${nodes.toLocaleString('en')} nodes, ${when}.`;
}
