import type { ContextEvent, Process, Sourced, TemporalNode, Tie, WrittenSpell } from '../../model/types.ts';
import { endLabels, tables } from '../columns.ts';
import type { WrittenColumn } from './csvText.ts';
import { freeHeaders } from './freeHeaders.ts';
import type { Notation } from './notation.ts';
import type { StatusRow, TieRow } from './rowsOf.ts';
import { endText, eventEndText, startText } from './timeText.ts';

/** The columns for where a row comes from and how sure it is. */
export function sourcedColumns<Row>(of: (row: Row) => Sourced): readonly WrittenColumn<Row>[] {
	return [
		{ name: 'evidence', cell: (row) => of(row).evidence ?? '' },
		{ name: 'date_precision', cell: (row) => of(row).datePrecision ?? '' },
		{ name: 'bounds', cell: (row) => of(row).bounds },
		{ name: 'section', cell: (row) => of(row).section },
		{ name: 'note', cell: (row) => of(row).note }
	];
}

/** The columns for a spell, in our notation. */
export function spellColumns<Row>(of: (row: Row) => WrittenSpell, notation: Notation): readonly WrittenColumn<Row>[] {
	return [
		{ name: 'start', cell: (row) => startText(of(row), notation) },
		{ name: 'end', cell: (row) => endText(of(row), notation) }
	];
}

/** From the first of a node's spells to the last that ends; a node without any is there all the while. */
export function presence({ activity }: TemporalNode): WrittenSpell {
	const always = { start: -Infinity, end: Infinity, startText: '', endText: '' };
	if (activity.length === 0) return always;
	const first = activity.reduce((a, b) => (b.start < a.start ? b : a));
	const last = activity.reduce((a, b) => (b.end > a.end ? b : a));
	return { start: first.start, end: last.end, startText: first.startText, endText: last.endText };
}

/** The columns of nodes.csv, attributes last, each under a header that the reader takes for no other. */
export function nodeColumns(
	nodes: readonly TemporalNode[],
	notation: Notation
): readonly WrittenColumn<TemporalNode>[] {
	return [
		{ name: 'id', cell: (node) => node.id },
		{ name: 'label', cell: (node) => node.label },
		{ name: 'short_label', cell: ({ label, shortLabel }) => (shortLabel === label ? '' : shortLabel) },
		{ name: 'role', cell: (node) => node.role },
		{ name: 'parent', cell: (node) => node.parent ?? '' },
		...spellColumns<TemporalNode>(presence, notation),
		...sourcedColumns<TemporalNode>((node) => node),
		...attributeColumns(
			nodes,
			tables.nodes.map(({ name }) => name)
		)
	];
}

/** A column for each attribute that any of the nodes or spells has, in the order in which they come up. */
export function attributeColumns<Of extends { readonly attributes?: TemporalNode['attributes'] }>(
	all: Iterable<Of>,
	taken: readonly string[]
): readonly WrittenColumn<Of>[] {
	const found = new Set<string>();
	for (const { attributes } of all) for (const name in attributes) found.add(name);
	const names = [...found];
	const headers = freeHeaders(names, taken);
	return names.map((name, i) => ({
		name: headers[i]!,
		cell: ({ attributes }) => (attributes && Object.hasOwn(attributes, name) ? attributes[name]! : '')
	}));
}

/** The columns of ties that are nobody's but theirs, for rows of their spells. */
export function tieAttributes(
	ties: readonly Tie[],
	taken: readonly string[]
): readonly WrittenColumn<Pick<TieRow, 'spell'>>[] {
	const spells = ties.flatMap((tie) => tie.spells);
	return attributeColumns(spells, taken).map(({ name, cell }) => ({ name, cell: ({ spell }) => cell(spell) }));
}

/** The columns of ties.csv, a row for each spell, attributes last. */
export function tieColumns(ties: readonly Tie[], notation: Notation): readonly WrittenColumn<TieRow>[] {
	return [
		{ name: 'id', cell: ({ tie }) => tie.id },
		{ name: 'spell', cell: ({ number }) => number },
		{ name: 'source', cell: ({ tie }) => tie.source },
		{ name: 'target', cell: ({ tie }) => tie.target },
		{ name: 'kind', cell: ({ tie }) => tie.kind },
		{ name: 'directed', cell: ({ tie }) => (tie.directed ? 'yes' : 'no') },
		...spellColumns<TieRow>(({ spell }) => spell, notation),
		{ name: 'weight', cell: ({ spell }) => spell.weight },
		{ name: 'mode', cell: ({ tie }) => tie.mode },
		{ name: 'audience', cell: ({ tie }) => tie.audience ?? '' },
		{ name: 'chapter', cell: ({ tie }) => tie.chapter },
		{ name: 'process', cell: ({ tie }) => tie.process },
		{ name: 'process_evidence', cell: ({ tie }) => tie.processEvidence ?? '' },
		{ name: 'alternatives', cell: ({ tie }) => tie.alternatives },
		...sourcedColumns<TieRow>(({ spell }) => spell),
		...tieAttributes(ties, [...tables.ties.map(({ name }) => name), ...endLabels])
	];
}

/** The columns of statuses.csv. */
export function statusColumns(notation: Notation): readonly WrittenColumn<StatusRow>[] {
	return [
		{ name: 'id', cell: ({ status }) => status.id },
		{ name: 'node', cell: ({ node }) => node },
		...spellColumns<StatusRow>(({ status }) => status, notation),
		{ name: 'status', cell: ({ status }) => status.status },
		{ name: 'degree', cell: ({ status }) => status.degree ?? '' },
		{ name: 'perspective', cell: ({ status }) => status.perspective },
		{ name: 'basis', cell: ({ status }) => status.basis.join(';') },
		...sourcedColumns<StatusRow>(({ status }) => status)
	];
}

/** The columns of events.csv, in which neither start nor label may be blank. */
export function eventColumns(notation: Notation): readonly WrittenColumn<ContextEvent>[] {
	return [
		{ name: 'id', cell: (event) => event.id },
		{ name: 'start', cell: (event) => startText(event, notation) || '..' },
		{ name: 'end', cell: (event) => eventEndText(event, notation) },
		{ name: 'label', cell: (event) => event.label || event.id },
		{ name: 'kind', cell: (event) => event.kind },
		{ name: 'recurrence', cell: (event) => event.recurrence },
		...sourcedColumns<ContextEvent>((event) => event)
	];
}

/** The columns of processes.csv. */
export const processColumns: readonly WrittenColumn<Process>[] = [
	{ name: 'id', cell: (process) => process.id },
	{ name: 'process', cell: (process) => process.label || process.id },
	{ name: 'summary', cell: (process) => process.summary },
	...sourcedColumns<Process>((process) => process)
];
