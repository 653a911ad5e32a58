import type { Issue } from '../model/issue.ts';
import type { StatusSpell, TemporalNetwork, TemporalNode } from '../model/types.ts';
import { parseTime } from '../time/parseTime.ts';
import { completed, formOf, labelOf, noCodebook, readCodebook } from './codebook.ts';
import type { TableName } from './columns.ts';
import { finestUnit, observedOf, timeKindOf } from './observation.ts';
import { readEvents, readProcesses } from './readEvents.ts';
import { nodesFromEnds, readNodes, readStatuses } from './readNodes.ts';
import { readTable, type Table } from './readTable.ts';
import { readTies } from './readTies.ts';
import { Reader } from './Reader.ts';
import { whichTable } from './whichTable.ts';

/** A file as it was given. */
export interface SourceFile {
	readonly name: string;
	readonly text: string;
}

/** A network, or the reasons why there is none; network is null exactly when an issue is an error. */
export interface Reading {
	readonly network: TemporalNetwork | null;
	readonly issues: readonly Issue[];
}

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Reads a network from its tables, and a datapackage.json if there is one; every issue is reported, never only the first. */
export function readNetwork(files: readonly SourceFile[]): Reading {
	const issues: Issue[] = [];
	let codebook = noCodebook;
	const found = new Map<TableName, Table>();
	for (const { name, text } of files) {
		if (/\.json$/i.test(name)) {
			const read = readCodebook(name, text);
			codebook = read.codebook;
			issues.push(...read.issues);
			continue;
		}
		const table = readTable(name, text);
		const which = table.issues.some((i) => i.line === null || table.headers.length === 0)
			? null
			: whichTable(name, table.headers);
		if (which === 'other') continue;
		issues.push(...table.issues);
		if (which === null) {
			if (table.issues.length === 0)
				issues.push({
					severity: 'warning',
					file: name,
					line: null,
					column: null,
					message: `This file was passed over: it is none of nodes.csv, ties.csv, statuses.csv, events.csv and processes.csv, nor has their columns. A table of ties needs the columns source and target.`
				});
		} else if (found.has(which)) {
			issues.push({
				severity: 'error',
				file: name,
				line: null,
				column: null,
				message: `There are two tables of ${which}, this one and ${found.get(which)?.file}. Open one of them.`
			});
		} else found.set(which, table);
	}
	const tieTable = found.get('ties');
	if (!tieTable) {
		if (issues.every((issue) => issue.severity !== 'error'))
			issues.push({
				severity: 'error',
				file: files.map((f) => f.name).join(', '),
				line: null,
				column: null,
				message:
					'There is no table of ties. Add ties.csv with the columns source and target, and start and end if the ties have dates.'
			});
		return { network: null, issues };
	}
	const timeKind = timeKindOf([...found.values()]);
	const reader = (name: TableName) => {
		const table = found.get(name);
		return table ? new Reader(table, name, timeKind) : null;
	};
	const readers = {
		nodes: reader('nodes'),
		ties: reader('ties'),
		statuses: reader('statuses'),
		events: reader('events'),
		processes: reader('processes')
	};
	let nodes: readonly TemporalNode[];
	if (readers.nodes) nodes = readNodes(readers.nodes);
	else {
		nodes = nodesFromEnds(
			tieTable.rows.flatMap((row) => [row.cells.source ?? '', row.cells.target ?? '']).filter((id) => id !== '')
		);
		issues.push({
			severity: 'warning',
			file: tieTable.file,
			line: null,
			column: null,
			message: `There is no table of nodes, so the ${nodes.length} nodes were made from the ends of the ties. Add nodes.csv to give them names and roles.`
		});
	}
	const ids = new Set(nodes.map((node) => node.id));
	const ties = readers.ties ? readTies(readers.ties, ids) : [];
	const statuses = readers.statuses ? readStatuses(readers.statuses, ids) : new Map<string, readonly StatusSpell[]>();
	const events = readers.events ? readEvents(readers.events) : [];
	const processes = readers.processes ? readProcesses(readers.processes) : [];
	for (const r of Object.values(readers)) if (r) issues.push(...r.issues);
	if (issues.some((issue) => issue.severity === 'error')) return { network: null, issues };

	const withStatuses = nodes.map((node) => ({ ...node, statuses: statuses.get(node.id) ?? [] })).sort(byId);
	const observed = observedOf(codebook.observed, withStatuses, ties, timeKind);
	const spells = withStatuses.flatMap((node) => node.statuses);
	const rolesWithDegree = new Set(
		withStatuses.filter((n) => n.statuses.some((s) => s.degree !== null)).map((n) => n.role)
	);
	const network: TemporalNetwork = {
		title: codebook.title || files.map((f) => f.name).find((name) => !/\.json$/i.test(name)) || 'Network',
		citation: codebook.citation,
		timeKind,
		observed,
		shownUntil: codebook.shownUntil ? (parseTime(codebook.shownUntil, timeKind)?.end ?? observed.end) : observed.end,
		unit: codebook.unit ?? (timeKind === 'number' ? 'number' : finestUnit([...found.values()])),
		dwell: timeKind === 'number' ? 1 : (observed.end - observed.start) / 60,
		nodes: withStatuses,
		ties: [...ties].sort(byId),
		events: [...events].sort((a, b) => a.start - b.start || byId(a, b)),
		processes,
		kinds: completed(
			codebook.kinds,
			ties.map((tie) => tie.kind),
			(id) => ({ id, label: labelOf(id), description: '', form: formOf(id) })
		),
		roles: completed(
			codebook.roles,
			withStatuses.map((node) => node.role),
			(id) => ({ id, label: labelOf(id), description: '', shape: rolesWithDegree.has(id) ? 'vessel' : 'square' })
		),
		statuses: completed(
			codebook.statuses,
			spells.map((s) => s.status),
			(id) => ({ id, label: labelOf(id), description: '' })
		),
		perspectives: completed(
			codebook.perspectives,
			spells.map((s) => s.perspective),
			(id) => ({ id, label: labelOf(id), description: '' })
		),
		standing: codebook.standing
	};
	return { network, issues };
}
