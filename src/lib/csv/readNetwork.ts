import type { Issue } from '../model/issue.ts';
import type { StatusSpell, TemporalNetwork, TemporalNode, WrittenSpell } from '../model/types.ts';
import { assembled } from './assembled.ts';
import type { TableName } from './tableNames.ts';
import { KnownNodes } from './KnownNodes.ts';
import { timeKindOf } from './observation.ts';
import { readEvents, readProcesses } from './readEvents.ts';
import { bareNode, knownIn, nodesFromEnds, readNodes } from './readNodes.ts';
import { readPresence } from './readPresence.ts';
import { readStatuses } from './readStatuses.ts';
import { readTies } from './readTies.ts';
import { Reader } from './Reader.ts';
import { sortFiles, type SourceFile } from './sortFiles.ts';

/** A network, or the reasons why there is none; network is null exactly when an issue is an error. */
export interface Reading {
	readonly network: TemporalNetwork | null;
	readonly issues: readonly Issue[];
}

/** Reads a network from its tables, and a datapackage.json if there is one; every issue is reported, never only the first, in the order of tables and lines. @param strangers whether nodes that the table of nodes does not have are errors, or are drawn with a warning */
export function readNetwork(files: readonly SourceFile[], strangers: KnownNodes['strangers'] = 'refused'): Reading {
	const { tables, broken, codebook, issues: ofFiles } = sortFiles(files);
	const timeKind = timeKindOf([...tables.values()], codebook);
	const reader = (name: TableName) => {
		const table = tables.get(name);
		return table && new Reader(table, name, timeKind);
	};
	const [nodeReader, tieReader] = [reader('nodes'), reader('ties')];
	const [statusReader, presenceReader] = [reader('statuses'), reader('presence')];
	const [eventReader, processReader] = [reader('events'), reader('processes')];
	const whole: Issue[] = [...ofFiles];
	const say = (severity: Issue['severity'], file: string, message: string) =>
		whole.push({ severity, file, line: null, column: null, message });

	const madeOfEnds = !nodeReader && !broken.has('nodes');
	const nodes = nodeReader ? readNodes(nodeReader) : madeOfEnds && tieReader ? nodesFromEnds(tieReader) : [];
	const known = nodeReader ? knownIn(nodeReader.table, strangers) : knownOf(madeOfEnds, nodes, tieReader, strangers);
	const ties = tieReader ? readTies(tieReader, known) : [];
	const statuses = statusReader ? readStatuses(statusReader, known) : new Map<string, readonly StatusSpell[]>();
	const presence = presenceReader ? readPresence(presenceReader, known) : new Map<string, readonly WrittenSpell[]>();
	const events = eventReader ? readEvents(eventReader) : [];
	const processes = processReader ? readProcesses(processReader) : [];

	if (!tieReader && !broken.has('ties'))
		say(
			'error',
			files.map((file) => file.name).join(', '),
			'There is no table of ties. Add ties.csv with the columns source and target, and start and end if the ties have dates.'
		);
	if (tieReader && !broken.has('nodes') && isBlank(tieReader) && (!nodeReader || isBlank(nodeReader)))
		say(
			'error',
			tieReader.table.file,
			'There is nothing to show: the table has a header and no rows. Add one row for each tie.'
		);
	else if (tieReader && madeOfEnds)
		say(
			'warning',
			tieReader.table.file,
			`There is no table of nodes, so the ${nodes.length} nodes were made from the ends of the ties. Add nodes.csv to give them names and roles.`
		);

	const readers = [nodeReader, tieReader, statusReader, presenceReader, eventReader, processReader];
	const issues = [...whole, ...readers.flatMap((each) => (each ? issuesOf(each) : []))];
	if (issues.some((issue) => issue.severity === 'error')) return { network: null, issues };
	const { network, warnings } = assembled({
		fallbackTitle: files.map((file) => file.name).find((name) => !/\.json$/i.test(name)) || 'Network',
		codebook,
		timeKind,
		tables: [...tables.values()],
		nodes: [...nodes, ...[...known.taken].map(bareNode)].map((node) => ({
			...node,
			activity: presence.get(node.id) ?? node.activity,
			statuses: statuses.get(node.id) ?? []
		})),
		ties,
		events,
		processes
	});
	return { network, issues: [...issues, ...warnings] };
}

/** The nodes that ties may mean where there is no table of nodes: those at their ends, or any where not all ends could be read. */
function knownOf(
	madeOfEnds: boolean,
	nodes: readonly TemporalNode[],
	ties: Reader | undefined,
	strangers: KnownNodes['strangers']
): KnownNodes {
	const complete = madeOfEnds && ties?.table.unread.length === 0;
	return new KnownNodes(complete ? new Set(nodes.map((node) => node.id)) : null, false, strangers);
}

/** What is wrong with a table, by line; what is said of the whole file comes first. */
function issuesOf(reader: Reader): readonly Issue[] {
	return [...reader.table.issues, ...reader.issues].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function isBlank({ table }: Reader): boolean {
	return table.rows.length === 0 && table.unread.length === 0;
}
