import type { Row } from './tables.ts';

/** A field of a Table Schema, as far as the package uses it. */
export interface Field {
	readonly name: string;
	readonly type: string;
	readonly description?: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly enum?: readonly string[];
		readonly pattern?: string;
		readonly minimum?: number;
		readonly maximum?: number;
	};
}

export interface Schema {
	readonly fields: readonly Field[];
	readonly missingValues: readonly string[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly {
		readonly fields: readonly string[];
		readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
	}[];
}

const typePattern: Readonly<Record<string, RegExp>> = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, string: /^/ };

/** What the rows do against their schema, one sentence each; tables gives the rows that a foreign key may mean. */
export function violations(
	name: string,
	schema: Schema,
	rows: readonly Row[],
	tables: (resource: string) => readonly Row[]
): string[] {
	const found: string[] = [];
	const columns = schema.fields.map((field) => field.name);
	for (const [i, row] of rows.entries()) {
		const at = `${name}, row ${i + 1}`;
		if (Object.keys(row).join() !== columns.join()) found.push(`${at}: its columns are not those of the schema`);
		for (const field of schema.fields)
			found.push(
				...cellViolations(field, row[field.name] ?? '', schema).map((what) => `${at}, ${field.name}: ${what}`)
			);
	}
	for (const keys of [
		schema.primaryKey,
		...schema.fields.filter((field) => field.constraints?.unique).map((field) => [field.name])
	]) {
		const seen = rows.map((row) => keys.map((key) => row[key]).join('|'));
		if (new Set(seen).size < seen.length) found.push(`${name}: ${keys.join('+')} is not unique`);
	}
	for (const { fields, reference } of schema.foreignKeys ?? []) {
		const meant = new Set(
			(reference.resource ? tables(reference.resource) : rows).map((row) => row[reference.fields[0] ?? ''])
		);
		for (const row of rows) {
			const value = row[fields[0] ?? ''] ?? '';
			if (value !== '' && !meant.has(value)) found.push(`${name}, ${fields[0]}: “${value}” is not there`);
		}
	}
	return found;
}

function cellViolations(field: Field, value: string, schema: Schema): string[] {
	const rules = field.constraints ?? {};
	if (schema.missingValues.includes(value)) return rules.required ? ['is required'] : [];
	const found: string[] = [];
	if (!(typePattern[field.type] ?? /$^/).test(value)) found.push(`“${value}” is not of type ${field.type}`);
	if (rules.enum && !rules.enum.includes(value)) found.push(`“${value}” is not allowed`);
	if (rules.pattern && !new RegExp(rules.pattern).test(value)) found.push(`“${value}” does not match`);
	if (rules.minimum !== undefined && Number(value) < rules.minimum) found.push(`“${value}” is too small`);
	if (rules.maximum !== undefined && Number(value) > rules.maximum) found.push(`“${value}” is too great`);
	return found;
}
