import type { TemporalNetwork } from '../../model/types.ts';
import { csvText, saying, type WrittenColumn } from './csvText.ts';
import { censoring, dates, logical, onsetAndTerminus } from './onsets.ts';
import { attributeColumns, tieAttributes } from './packageColumns.ts';
import {
	hasModes,
	presenceRowsOf,
	statusRowsOf,
	tieRowsOf,
	type PresenceRow,
	type StatusRow,
	type TieRow
} from './rowsOf.ts';
import type { WrittenFile } from './WrittenFile.ts';

/** The spells that networkDynamic reads: edge_spells.csv, vertex_spells.csv, and status_spells.csv where there are statuses. Half-open; dates are days since 1970-01-01, also written out; ids that are not 1, 2, … n are numbered, and stand beside. */
export function spellsOf(network: TemporalNetwork): readonly WrittenFile[] {
	const numbers = numbered(network.nodes.map(({ id }) => id));
	const statuses = statusRowsOf(network);
	return [
		file('edge_spells', edgeColumns(network, numbers), tieRowsOf(network)),
		file('vertex_spells', vertexColumns(network, numbers), presenceRowsOf(network)),
		...(statuses.length > 0 ? [file('status_spells', statusColumns(network, numbers), statuses)] : [])
	];
}

/** The numbers of nodes by id, and what to write beside a number. */
interface Numbers {
	readonly of: (id: string) => number | string;
	readonly nameOf: (id: string) => string;
}

/** The ids as networkDynamic wants them, whole numbers from 1; they are their own numbers where they are just these. */
function numbered(ids: readonly string[]): Numbers {
	const own = new Set(ids.map((_, i) => String(i + 1)));
	const named = !ids.every((id) => own.has(id));
	const numbers = new Map(ids.map((id, i) => [id, named ? i + 1 : Number(id)]));
	return { of: (id) => numbers.get(id) ?? '', nameOf: (id) => (named ? id : '') };
}

// networkDynamic takes columns by their place: what it counts on comes first and is always there.
const needed = 'onset terminus tail head onset.censored terminus.censored duration edge.id vertex.id'.split(' ');

function file<Row>(name: string, columns: readonly WrittenColumn<Row>[], rows: readonly Row[]) {
	return { name: `${name}.csv`, text: csvText(saying(columns, rows, needed), rows) };
}

function edgeColumns(network: TemporalNetwork, numbers: Numbers): readonly WrittenColumn<TieRow>[] {
	const { ties, timeKind } = network;
	const edges = new Map(ties.map((tie, i) => [tie, i + 1]));
	const spell = (row: TieRow) => row.spell;
	const own: readonly WrittenColumn<TieRow>[] = [
		...onsetAndTerminus(spell, timeKind),
		{ name: 'tail', cell: ({ tie }) => numbers.of(tie.source) },
		{ name: 'head', cell: ({ tie }) => numbers.of(tie.target) },
		...censoring(spell, timeKind),
		{ name: 'edge.id', cell: ({ tie }) => edges.get(tie)! },
		{ name: 'tail.name', cell: ({ tie }) => numbers.nameOf(tie.source) },
		{ name: 'head.name', cell: ({ tie }) => numbers.nameOf(tie.target) },
		{ name: 'edge.name', cell: ({ tie }) => tie.id },
		{ name: 'kind', cell: ({ tie }) => tie.kind },
		{ name: 'weight', cell: (row) => row.spell.weight },
		{ name: 'directed', cell: ({ tie }) => logical(tie.directed) },
		...(hasModes(network) ? [{ name: 'mode', cell: ({ tie }: TieRow) => tie.mode }] : []),
		...dates(spell, timeKind)
	];
	const taken = own.map(({ name }) => name);
	return [...own, ...tieAttributes(ties, taken)];
}

function vertexColumns({ nodes, timeKind }: TemporalNetwork, numbers: Numbers): readonly WrittenColumn<PresenceRow>[] {
	const spell = (row: PresenceRow) => row.spell;
	const own: readonly WrittenColumn<PresenceRow>[] = [
		...onsetAndTerminus(spell, timeKind),
		{ name: 'vertex.id', cell: ({ node }) => numbers.of(node.id) },
		...censoring(spell, timeKind),
		{ name: 'vertex.name', cell: ({ node }) => numbers.nameOf(node.id) },
		{ name: 'label', cell: ({ node }) => node.label },
		{ name: 'role', cell: ({ node }) => node.role },
		{ name: 'parent', cell: ({ node }) => node.parent ?? '' },
		...dates(spell, timeKind)
	];
	const taken = own.map(({ name }) => name);
	const attributes = attributeColumns(nodes, taken);
	return [...own, ...attributes.map(({ name, cell }) => ({ name, cell: ({ node }: PresenceRow) => cell(node) }))];
}

function statusColumns({ timeKind }: TemporalNetwork, numbers: Numbers): readonly WrittenColumn<StatusRow>[] {
	const spell = (row: StatusRow) => row.status;
	return [
		...onsetAndTerminus(spell, timeKind),
		{ name: 'vertex.id', cell: ({ node }) => numbers.of(node) },
		{ name: 'vertex.name', cell: ({ node }) => numbers.nameOf(node) },
		{ name: 'status', cell: ({ status }) => status.status },
		{ name: 'degree', cell: ({ status }) => status.degree ?? '' },
		{ name: 'perspective', cell: ({ status }) => status.perspective },
		...dates(spell, timeKind)
	];
}
