import { ownNodeColumns, ownTieColumns } from '../model/ownColumns.ts';
import type { Slice } from '../model/slice.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { spellPhrase, standingSince } from './datePhrase.ts';
import { evidencePhrase, saysHowSure, saysSections, sourceWord } from './evidencePhrase.ts';
import { modePhrase } from './kindPhrase.ts';
import { degreeText, kindOf, nameOf, roleLabel, statusLabel } from './terms.ts';

/** A column of a table in words. */
export interface Column {
	readonly label: string;
	readonly numeric: boolean;
}

/** A cell: what it says and what it is sorted by. */
export interface Cell {
	readonly text: string;
	readonly order: string | number;
}

/** A table in words: rows know the mark that they stand for. */
export interface WordTable {
	readonly columns: readonly Column[];
	readonly rows: readonly { readonly id: string; readonly cells: readonly Cell[] }[];
}

const said = (text: string): Cell => ({ text, order: text.toLowerCase() });
const number = (value: number, text = String(value)): Cell => ({ text, order: value });
const column = (label: string, numeric = false): Column => ({ label, numeric });

/** Columns of the data's own that a table has at most: all of them are in the cards. */
const mostOwn = 8;

/** A table with further columns of the data's own, each under a name that no other has; numbers are sorted as numbers. */
function withOwn({ columns, rows }: WordTable, names: readonly string[], attributes: readonly Attributes[]): WordTable {
	const taken = new Set(columns.map(({ label }) => label.toLowerCase()));
	const own = names.slice(0, mostOwn).map((name) => {
		const texts = attributes.map((each) => (each && Object.hasOwn(each, name) ? each[name]! : ''));
		const numeric = texts.every((text) => text === '' || Number.isFinite(Number(text)));
		const label = taken.has(name.trim().toLowerCase()) ? `${name} (column)` : name;
		const cellOf = (text: string) => (numeric ? number(text === '' ? -Infinity : Number(text), text) : said(text));
		return { column: column(label, numeric), cells: texts.map(cellOf) };
	});
	return {
		columns: [...columns, ...own.map((each) => each.column)],
		rows: rows.map(({ id, cells }, at) => ({ id, cells: [...cells, ...own.map((each) => each.cells[at]!)] }))
	};
}

type Attributes = Readonly<Record<string, string>> | undefined;

/** The nodes of a slice as a table: the same ids that the picture draws. @param owns whether columns of the data's own are in it */
export function nodeTable(network: TemporalNetwork, slice: Slice, owns = false): WordTable {
	const { roles, statuses } = network;
	const table = saying(nodesOf(network, slice), {
		Role: roles.length > 1 || roles[0]?.id !== 'node',
		Status: statuses.length > 0,
		// Where statuses have no degrees, signs tell them apart.
		Degree: statuses.some(({ sign }) => sign === undefined)
	});
	const attributes = () => slice.nodes.map(({ node }) => node.attributes);
	return owns ? withOwn(table, ownNodeColumns(network), attributes()) : table;
}

/** The ties of a slice as a table, columns of the data's own among them. */
export function tieTable(network: TemporalNetwork, slice: Slice): WordTable {
	const names = ownTieColumns(network);
	const table = tiesOf(network, slice);
	return names.length === 0
		? table
		: withOwn(
				table,
				names,
				slice.ties.map(({ spell }) => spell.attributes)
			);
}

/** Without the columns that say nothing of this network. */
function saying({ columns, rows }: WordTable, says: Readonly<Record<string, boolean>>): WordTable {
	const kept = (_: unknown, at: number) => says[columns[at]!.label] ?? true;
	return { columns: columns.filter(kept), rows: rows.map(({ id, cells }) => ({ id, cells: cells.filter(kept) })) };
}

function nodesOf(network: TemporalNetwork, slice: Slice): WordTable {
	const ties = new Map<string, number>();
	for (const { tie } of slice.ties) for (const id of [tie.source, tie.target]) ties.set(id, (ties.get(id) ?? 0) + 1);
	const graded = saysHowSure(network);
	return {
		columns: [
			...[column('Name'), column('Role'), column('Status'), column('Degree', true), column('Ties', true)],
			...(graded ? [column('How sure')] : [])
		],
		rows: slice.nodes.map(({ node, status }) => ({
			id: node.id,
			cells: [
				said(node.shortLabel),
				said(roleLabel(network, node.role)),
				said(status ? statusLabel(network, status.status) : ''),
				status?.degree === null || !status ? number(-1, '') : number(status.degree, degreeText(status.degree)),
				number(ties.get(node.id) ?? 0),
				...(graded ? [said(evidencePhrase(node.evidence, sourceWord(network)))] : [])
			]
		}))
	};
}

function tiesOf(network: TemporalNetwork, slice: Slice): WordTable {
	const graded = saysHowSure(network);
	const sectioned = saysSections(network);
	return {
		columns: [
			...[column('Kind'), column('From'), column('To'), column('When'), column('Weight', true)],
			...(graded ? [column('How sure')] : []),
			...(sectioned ? [column('Section')] : [])
		],
		rows: slice.ties.map(({ tie, spell }) => {
			const fate = modePhrase(tie.mode);
			const stood = standingSince(tie, spell);
			const before = tie.audience === null ? '' : `, before ${nameOf(network, tie.audience)}`;
			return {
				id: tie.id,
				cells: [
					said(`${kindOf(network, tie.kind).label}${fate === '' ? '' : ` (${fate})`}`),
					said(nameOf(network, tie.source)),
					said(`${nameOf(network, tie.target)}${before}`),
					{ text: spellPhrase(stood), order: stood.start },
					number(spell.weight),
					...(graded ? [said(evidencePhrase(spell.evidence, sourceWord(network)))] : []),
					...(sectioned ? [said(spell.section)] : [])
				]
			};
		})
	};
}
