import { expect, test } from 'vitest';
import { dataText, rowsOf, tableNames, type TableName } from './tables.ts';
import { violations, type Schema } from './violations.ts';

interface Resource {
	readonly name: TableName;
	readonly path: string;
	readonly format: string;
	readonly encoding: string;
	readonly schema: Schema;
}
interface Word {
	readonly id: string;
	readonly label: string;
	readonly description: string;
}

const manifest = JSON.parse(dataText('seatown/datapackage.json'));
const resources: readonly Resource[] = manifest.resources;
const resource = (name: TableName): Resource => resources.find((one) => one.name === name)!;
const allowed = (name: TableName, field: string) =>
	resource(name).schema.fields.find((one) => one.name === field)?.constraints?.enum;

test('the package has a name, a title, a licence and the paper as its source', () => {
	expect(manifest.name).toBe('seatown');
	expect(manifest.title).not.toBe('');
	expect(manifest.licenses.map((licence: { name: string }) => licence.name)).toEqual(['CC-BY-4.0']);
	expect(manifest.sources[0].path).toBe('https://doi.org/10.1177/1363459314524802');
	expect(manifest.sources[0].title).toContain('Powell, K., Thurston, M. & Bloyce, D. (2014)');
});

test('the package lists each table once, as a CSV file in UTF-8', () => {
	expect(resources.map((one) => one.name)).toEqual([...tableNames]);
	expect(resources.map((one) => one.path)).toEqual(tableNames.map((name) => `${name}.csv`));
	expect(new Set(resources.map((one) => `${one.format} ${one.encoding}`))).toEqual(new Set(['csv utf-8']));
});

test.each(tableNames)('every row of %s keeps to its Table Schema', (name) => {
	expect(violations(name, resource(name).schema, rowsOf(name), (other) => rowsOf(other as TableName))).toEqual([]);
});

test.each(tableNames)('every field of %s says what it means', (name) => {
	expect(resource(name).schema.fields.filter((field) => !field.description)).toEqual([]);
});

test('a row that breaks the schema is found, whichever rule it breaks', () => {
	const { schema } = resource('ties');
	const ties = rowsOf('ties');
	const broken = (change: Record<string, string>) =>
		violations('ties', schema, [{ ...ties[0]!, ...change }, ties[1]!], (other) => rowsOf(other as TableName));
	expect(broken({})).toEqual([]);
	expect(broken({ source: '' })).toEqual(['ties, row 1, source: is required']);
	expect(broken({ kind: 'friendship' })).toEqual(['ties, row 1, kind: “friendship” is not allowed']);
	expect(broken({ start: '2007-13' })).toEqual(['ties, row 1, start: “2007-13” does not match']);
	expect(broken({ weight: '4' })).toEqual(['ties, row 1, weight: “4” is too great']);
	expect(broken({ weight: 'much' })).toContain('ties, row 1, weight: “much” is not of type integer');
	expect(broken({ target: 'org_g' })).toEqual(['ties, target: “org_g” is not there']);
	expect(broken({ id: ties[1]!['id']!, spell: '1' })).toEqual(['ties: id+spell is not unique']);
	expect(broken({ colour: 'red' })).toEqual(['ties, row 1: its columns are not those of the schema']);
});

test('the words that the picture needs are those of the tables, each with a label and a meaning', () => {
	const { kinds, roles, statuses, perspectives } = manifest.figuration as Record<string, readonly Word[]>;
	expect(kinds!.map((word) => word.id)).toEqual(allowed('ties', 'kind'));
	expect(roles!.map((word) => word.id)).toEqual(allowed('nodes', 'role'));
	expect(statuses!.map((word) => word.id)).toEqual(allowed('statuses', 'status'));
	expect(perspectives!.map((word) => word.id)).toEqual(allowed('statuses', 'perspective'));
	expect(perspectives![0]!.id).toBe('analyst');
	const words = [...kinds!, ...roles!, ...statuses!, ...perspectives!];
	expect(words.filter((word) => !word.label || !word.description.endsWith('.'))).toEqual([]);
});

test.each([
	['ties', 'kind'],
	['nodes', 'role'],
	['statuses', 'status'],
	['statuses', 'perspective']
] as const)('each allowed word of %s.%s is used by some row', (name, column) => {
	expect(new Set(rowsOf(name).map((row) => row[column]))).toEqual(new Set(allowed(name, column)));
});
