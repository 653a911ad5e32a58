import type { TemporalNetwork } from '../../model/types.ts';
import { tables, type Column } from '../columns.ts';
import type { TableName } from '../tableNames.ts';
import type { Notation } from './notation.ts';
import { endText, startText } from './timeText.ts';
import type { WrittenFile } from './WrittenFile.ts';

/** A table of the package with the headers that its file has. */
export interface WrittenTable {
	readonly name: TableName | 'presence';
	readonly headers: readonly string[];
}

const types: Readonly<Record<string, string>> = { weight: 'number', degree: 'number', spell: 'integer' };

const keys: Readonly<Record<WrittenTable['name'], readonly string[]>> = {
	nodes: ['id'],
	ties: ['id', 'spell'],
	statuses: [],
	events: ['id'],
	processes: ['id'],
	presence: []
};

/** The columns that mean nodes by their ids; those of the nodes table itself mean its own. */
const toNodes = ['parent', 'source', 'target', 'audience', 'node'];

/** The datapackage.json of a network (Frictionless Data Package 2.0), with what its tables do not say in the property "figuration". */
export function dataPackageOf(
	network: TemporalNetwork,
	written: readonly WrittenTable[],
	notation: Notation,
	told: readonly WrittenFile[] = []
): string {
	const { title, citation } = network;
	const described = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: nameOf(title),
		title,
		...(citation === '' ? {} : { sources: [{ title: citation }] }),
		resources: [...written.map(resourceOf), ...told.map(plainResource)],
		figuration: ownOf(network, notation)
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}

/** A title as the name of a package: lower case, with hyphens. */
function nameOf(title: string): string {
	const plain = title.normalize('NFKD').toLowerCase();
	return (
		plain
			.replace(/\p{M}/gu, '')
			.match(/[a-z0-9]+/g)
			?.join('-') ?? 'network'
	);
}

/** A table that is no part of the network: its columns are text. */
function plainResource({ name, text }: WrittenFile) {
	const headers = text.slice(0, text.indexOf('\n')).split(',');
	return {
		...{
			name: name.replace(/\.csv$/, ''),
			type: 'table',
			path: name,
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8'
		},
		schema: { fields: headers.map((header) => ({ name: header, type: 'string' })), missingValues: [''] }
	};
}

function resourceOf({ name, headers }: WrittenTable) {
	const known: readonly Column[] = name === 'presence' ? tables.statuses : tables[name];
	const references = headers.filter((header) => toNodes.includes(header));
	return {
		name,
		type: 'table',
		path: `${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: {
			fields: headers.map((header) =>
				fieldOf(
					header,
					known.find((column) => column.name === header)
				)
			),
			missingValues: [''],
			...(keys[name].length > 0 ? { primaryKey: keys[name] } : {}),
			...(references.length > 0
				? {
						foreignKeys: references.map((field) => ({
							fields: [field],
							reference: name === 'nodes' ? { fields: ['id'] } : { resource: 'nodes', fields: ['id'] }
						}))
					}
				: {})
		}
	};
}

function fieldOf(name: string, column: Column | undefined) {
	if (!column) return { name, type: 'string' };
	const constraints = {
		...(column.required ? { required: true } : {}),
		...(column.allowed ? { enum: column.allowed } : {})
	};
	return {
		name,
		type: types[name] ?? 'string',
		description: column.meaning,
		...(Object.keys(constraints).length > 0 ? { constraints } : {})
	};
}

/** The observation as a package declares it: from the start and through the end. */
export function observationText({ observed }: Pick<TemporalNetwork, 'observed'>, notation: Notation) {
	const spell = { ...observed, startText: '', endText: '' };
	return { start: startText(spell, notation), end: endText(spell, notation) };
}

function ownOf(network: TemporalNetwork, notation: Notation) {
	const { citation, observed, shownUntil, unit, standing, layout, picture, kinds, roles, statuses, perspectives } =
		network;
	const until = { start: observed.start, end: shownUntil, startText: '', endText: '' };
	return {
		...(citation === '' ? {} : { citation }),
		observed: observationText(network, notation),
		...(shownUntil > observed.end ? { shownUntil: endText(until, notation) } : {}),
		unit,
		standing,
		...(layout ? { layout } : {}),
		...(picture ? { picture } : {}),
		kinds,
		roles,
		statuses,
		perspectives
	};
}
