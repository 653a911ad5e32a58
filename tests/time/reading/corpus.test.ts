import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTimeset } from '../../../src/lib/time/reading/readTimeset.ts';
import { timeColumnsOf } from '../../../src/lib/time/reading/timeColumnsOf.ts';
import { timesetColumnOf } from '../../../src/lib/time/reading/timesetColumnOf.ts';
import type { TimeColumn } from '../../../src/lib/time/reading/types.ts';

// Real files that are no part of the project; they lie beside a checkout where somebody keeps them.
const folder = resolve(process.cwd(), '../shared/corpus');
const isThere = existsSync(folder);
const skipped = isThere ? '' : ' (skipped: no folder of real files beside the project)';

const split = (line: string, delimiter: RegExp) =>
	[...line.matchAll(delimiter)].map((match) => (match[1] ?? match[2] ?? '').trim());
const commas = /(?:^|,)(?:"([^"]*)"|([^,]*))/g;
const tabs = /(?:^|\t)(?:"([^"]*)"|([^\t]*))/g;
const spaces = /(?:^|\s)(?:"([^"]*)"|(\S+))/g;

function cellsOf(path: string, delimiter: RegExp): string[][] {
	const lines = readFileSync(resolve(folder, 'networks', path), 'utf8').split(/\r\n|\r|\n/);
	return lines.filter((line) => line.trim() !== '').map((line) => split(line, delimiter));
}

/** The distinct values of columns together, by header or by place. */
function valuesOf(path: string, columns: readonly (string | number)[], delimiter = commas) {
	const [head = [], ...rows] = cellsOf(path, delimiter);
	const counts = new Map<string, number>();
	for (const column of columns) {
		const place = typeof column === 'number' ? column : head.indexOf(column);
		for (const row of typeof column === 'number' ? [head, ...rows] : rows)
			counts.set(row[place] ?? '', (counts.get(row[place] ?? '') ?? 0) + 1);
	}
	return [[...counts.keys()], [...counts.values()]] as const;
}

const index = new Map<string, Record<string, string>>();
if (isThere) {
	const [head = '', ...lines] = readFileSync(resolve(folder, 'INDEX.tsv'), 'utf8').split('\n');
	const names = head.split('\t');
	for (const line of lines) {
		const row = Object.fromEntries(line.split('\t').map((cell, i) => [names[i] ?? '', cell]));
		index.set(row.id ?? '', row);
	}
}

test.runIf(isThere).each<[string, string, readonly (string | number)[], RegExp, Partial<TimeColumn>]>([
	['A10e', 'A10/Data3.csv', ['Year'], commas, { format: 'year', evident: false }],
	['A16e', 'A16/edges_1031.csv', ['year_established', 'year_obsolete'], commas, { format: 'year' }],
	['A24e', 'A24/tij_InVS.dat', [0], spaces, { format: 'number', timeKind: 'number', evident: false }],
	['A25e', 'A25/scc2034_kilifi_all_contacts_across_households.csv', ['day'], commas, { format: 'number' }],
	['A28e', 'A28/pro12_mentions.csv', ['date'], commas, { format: 'iso', evident: true }],
	['A41e', 'A41/jung-wien-alle-without-gaps-per-year.csv', ['Year'], commas, { format: 'year' }],
	['A41d', 'A41/jung-wien-alle-without-gaps.csv', ['Year'], commas, { format: 'year' }],
	['A45e', 'A45/Letters.txt', ['Date'], tabs, { format: 'iso', evident: true }],
	['A56e', 'A56/testContactsModel.txt', [0], commas, { format: 'number' }],
	['T01e', 'TNAWR_DynamicEdges.csv', ['onset', 'terminus'], commas, { format: 'decimal-year', timeKind: 'number' }]
])(
	`%s: the time of %s is read wholly, from its first to its last${skipped}`,
	(id, path, columns, delimiter, expected) => {
		const [values, counts] = valuesOf(path, columns, delimiter);
		const [best] = timeColumnsOf(values, counts);
		const { first_time: first, last_time: last } = index.get(id)!;
		expect(best).toMatchObject({ rate: 1, first, last, ...expected });
	}
);

test.runIf(isThere)(`lists of years within a cell are stamps${skipped}`, () => {
	const [values, counts] = valuesOf('A16/edges_1031.csv', ['Timestamp']);
	const column = timesetColumnOf(values, counts)!;
	expect(column).toMatchObject({ kind: 'stamps', rate: 1 });
	expect(column.times).toMatchObject({ format: 'year', first: '1993', last: '2022' });
	expect(values.flatMap((value) => readTimeset(value, column) ?? []).every(({ end }) => end === null)).toBe(true);
});

test.runIf(isThere)(`columns of people, places and weights are no dates${skipped}`, () => {
	for (const [path, column] of [
		['A28/pro12_mentions.csv', 'tweeting_user'],
		['A41/jung-wien-alle-without-gaps.csv', 'Label'],
		['A25/scc2034_kilifi_all_contacts_across_households.csv', 'h1'],
		['A10/Data3.csv', 'Source']
	] as const)
		expect(timeColumnsOf(...valuesOf(path, [column]))).toEqual([]);
	expect(timeColumnsOf(...valuesOf('A10/Data3.csv', ['Weight'])).map(({ format }) => format)).toEqual(['number']);
});
