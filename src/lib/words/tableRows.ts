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

/** The nodes of a slice as a table: the same ids that the picture draws. */
export function nodeTable(network: TemporalNetwork, slice: Slice): WordTable {
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

/** The ties of a slice as a table. */
export function tieTable(network: TemporalNetwork, slice: Slice): WordTable {
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
