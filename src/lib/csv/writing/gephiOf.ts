import type { TemporalNetwork, TemporalNode, Tie, TieSpell } from '../../model/types.ts';
import { csvText, saying, type WrittenColumn } from './csvText.ts';
import { dynamicValue, timeset } from './gephiTime.ts';
import { attributeColumns, sourcedColumns } from './packageColumns.ts';
import { hasModes } from './rowsOf.ts';
import type { WrittenFile } from './WrittenFile.ts';

/** Gephi's two spreadsheets, nodes.csv and edges.csv: times as timesets, statuses and what differs between the spells of a tie as dynamic values. */
export function gephiOf(network: TemporalNetwork): readonly WrittenFile[] {
	const { nodes, ties } = network;
	const ofNodes = nodeColumns(network);
	return [
		{ name: 'nodes.csv', text: csvText(saying(ofNodes, nodes, ['Id', 'Label', 'timeset']), nodes) },
		{ name: 'edges.csv', text: csvText(saying(edgeColumns(network), ties, always), ties) }
	];
}

const always = ['Source', 'Target', 'Type', 'Kind', 'Id', 'Label', 'timeset', 'Weight'];

function nodeColumns(network: TemporalNetwork): readonly WrittenColumn<TemporalNode>[] {
	const { nodes, timeKind } = network;
	const own: readonly WrittenColumn<TemporalNode>[] = [
		{ name: 'Id', cell: ({ id }) => id },
		{ name: 'Label', cell: ({ label }) => label },
		{ name: 'timeset', cell: ({ activity }) => (activity.length > 0 ? timeset(activity, timeKind) : '') },
		{ name: 'short_label', cell: ({ label, shortLabel }) => (shortLabel === label ? '' : shortLabel) },
		{ name: 'role', cell: ({ role }) => role },
		{ name: 'parent', cell: ({ parent }) => parent ?? '' },
		...sourcedColumns<TemporalNode>((node) => node),
		...statusColumns(network)
	];
	return [
		...own,
		...attributeColumns(
			nodes,
			own.map(({ name }) => name)
		)
	];
}

/** For each perspective a column of statuses and one of degrees: "status" and "degree" where there is one, else "status (schools)". */
function statusColumns({ perspectives, timeKind }: TemporalNetwork): readonly WrittenColumn<TemporalNode>[] {
	return perspectives.flatMap(({ id }): readonly WrittenColumn<TemporalNode>[] => {
		const header = (name: string) => (perspectives.length === 1 ? name : `${name} (${id})`);
		const seen = ({ statuses }: TemporalNode) => statuses.filter(({ perspective }) => perspective === id);
		return [
			{ name: header('status'), cell: (node) => dynamicValue(seen(node), timeKind, ({ status }) => status) },
			{ name: header('degree'), cell: (node) => dynamicValue(seen(node), timeKind, ({ degree }) => degree ?? '') }
		];
	});
}

function edgeColumns(network: TemporalNetwork): readonly WrittenColumn<Tie>[] {
	const { ties, timeKind, kinds } = network;
	const labels = new Map(kinds.map(({ id, label }) => [id, label]));
	const changing = (name: string, valueOf: (spell: TieSpell) => string | number): WrittenColumn<Tie> => {
		// Gephi gives a column one type: where one tie's value changes, all of the column must be dynamic.
		const plain = ties.every(({ spells }) => new Set(spells.map(valueOf)).size < 2);
		const first = ({ spells }: Tie) => (spells[0] ? valueOf(spells[0]) : '');
		return { name, cell: (tie) => (plain ? first(tie) : dynamicValue(tie.spells, timeKind, valueOf)) };
	};
	const sourced = sourcedColumns<TieSpell>((spell) => spell);
	const own: readonly WrittenColumn<Tie>[] = [
		{ name: 'Source', cell: ({ source }) => source },
		{ name: 'Target', cell: ({ target }) => target },
		{ name: 'Type', cell: ({ directed }) => (directed ? 'Directed' : 'Undirected') },
		{ name: 'Kind', cell: ({ kind }) => kind },
		{ name: 'Id', cell: ({ id }) => id },
		{ name: 'Label', cell: ({ kind }) => labels.get(kind) ?? kind },
		{ name: 'timeset', cell: ({ spells }) => (spells.length > 0 ? timeset(spells, timeKind) : '') },
		changing('Weight', ({ weight }) => weight),
		...(hasModes(network) ? [{ name: 'mode', cell: ({ mode }: Tie) => mode }] : []),
		{ name: 'audience', cell: ({ audience }) => audience ?? '' },
		{ name: 'chapter', cell: ({ chapter }) => chapter },
		{ name: 'process', cell: ({ process }) => process },
		{ name: 'process_evidence', cell: ({ processEvidence }) => processEvidence ?? '' },
		{ name: 'alternatives', cell: ({ alternatives }) => alternatives },
		...sourced.map(({ name, cell }) => changing(name, cell))
	];
	const attributes = attributeColumns(
		ties.flatMap(({ spells }) => spells),
		own.map(({ name }) => name)
	);
	return [...own, ...attributes.map(({ name, cell }) => changing(name, cell))];
}
