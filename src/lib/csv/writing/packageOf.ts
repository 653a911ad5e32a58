import type { TemporalNetwork } from '../../model/types.ts';
import type { Story } from '../../story/types.ts';
import { tables } from '../columns.ts';
import type { Table } from '../readTable.ts';
import { suggestion } from '../suggestion.ts';
import { csvText, saying, type WrittenColumn } from './csvText.ts';
import { dataPackageOf, observationText, type WrittenTable } from './dataPackage.ts';
import { notationOf, type Notation } from './notation.ts';
import {
	eventColumns,
	nodeColumns,
	processColumns,
	spellColumns,
	statusColumns,
	tieColumns
} from './packageColumns.ts';
import { presenceRowsOf, statusRowsOf, tieRowsOf, type PresenceRow } from './rowsOf.ts';
import { storyFiles } from './storyFiles.ts';
import { takenForNumbers, timesOf } from './takenFor.ts';
import type { WrittenFile } from './WrittenFile.ts';

interface Written extends WrittenTable {
	readonly text: string;
	readonly times: () => Table;
}

/** A network whole, as our own package: datapackage.json, nodes.csv and ties.csv, then statuses, events and processes where there are any, presence.csv where a node comes and goes more than once, and chapters.csv and steps.csv where a story is told of it. */
export function packageOf(network: TemporalNetwork, story: Story | null = null): readonly WrittenFile[] {
	const plain = notationOf(network);
	const first = tablesOf(network, plain);
	const declared = { observed: observationText(network, plain), unit: network.unit };
	const times = () => first.filter(({ name }) => name !== 'presence').map((written) => written.times());
	// With a month, an early year shows that it is a date.
	const misread = takenForNumbers(network, times, declared);
	const notation = misread ? notationOf(network, false) : plain;
	const written = misread ? tablesOf(network, notation) : first;
	const told = story ? storyFiles(story) : [];
	return [
		{ name: 'datapackage.json', text: dataPackageOf(network, written, notation, told) },
		...written.map(({ name, text }) => ({ name: `${name}.csv`, text })),
		...told
	];
}

function tablesOf(network: TemporalNetwork, notation: Notation): readonly Written[] {
	const { nodes, events, processes } = network;
	const statuses = statusRowsOf(network);
	const several = nodes.some(({ activity }) => activity.length > 1);
	return [
		table('nodes', nodeColumns(nodes, notation), nodes, ['id', 'label']),
		// Without a column for ends, the reader would take each row for an observation.
		table('ties', tieColumns(network.ties, notation), tieRowsOf(network), ['source', 'target', 'start', 'end']),
		...(statuses.length > 0 ? [table('statuses', statusColumns(notation), statuses, ['node', 'status'])] : []),
		...(events.length > 0 ? [table('events', eventColumns(notation), events, [])] : []),
		...(processes.length > 0 ? [table('processes', processColumns, processes, [])] : []),
		...(several ? [table('presence', presenceColumns(notation), presenceRowsOf(network), [])] : [])
	];
}

function table<R>(
	name: Written['name'],
	columns: readonly WrittenColumn<R>[],
	rows: readonly R[],
	needed: readonly string[]
): Written {
	const kept = saying(columns, rows, [...needed, ...mistakable(name, columns)]);
	return {
		name,
		headers: kept.map((column) => column.name),
		text: csvText(kept, rows),
		times: () => timesOf(kept, rows)
	};
}

/** The columns that the reader would think misspelt in another, were they left out. */
function mistakable<R>(name: Written['name'], columns: readonly WrittenColumn<R>[]): readonly string[] {
	if (name !== 'nodes' && name !== 'ties') return [];
	const own = new Set<string>(tables[name].map((column) => column.name));
	const others = columns.map((column) => column.name.trim().toLowerCase()).filter((header) => !own.has(header));
	return [...own].filter((header) => suggestion(header, others) !== null);
}

function presenceColumns(notation: Notation): readonly WrittenColumn<PresenceRow>[] {
	return [{ name: 'node', cell: ({ node }) => node.id }, ...spellColumns<PresenceRow>(({ spell }) => spell, notation)];
}
