import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { networkIn, read } from './read.ts';
import { names, recordsOf, seatownText, written, type Name } from './seatownFiles.ts';

const all = readdirSync(new URL('../../data/seatown/', import.meta.url)).filter((file) => /\.(csv|json)$/.test(file));
const files = Object.fromEntries(all.map((file) => [file, seatownText(file)]));
const seatown = () => networkIn(files);

/** The cells of one column, in the order of the table. */
function column(name: Name, header: string): string[] {
	const [head = [], ...rows] = recordsOf(name);
	return rows.map((row) => row[head.indexOf(header)]!);
}

test('Seatown is read without any issue', () => {
	expect(read(files).issues).toEqual([]);
});

test('every row of Seatown is in the network: nodes, ties, spells, statuses, events and processes', () => {
	const { nodes, ties, events, processes } = seatown();
	expect(nodes.map(({ id }) => id)).toEqual(column('nodes', 'id').sort());
	expect(ties.map(({ id }) => id)).toEqual([...new Set(column('ties', 'id'))].sort());
	expect(ties.flatMap(({ spells }) => spells)).toHaveLength(column('ties', 'id').length);
	expect(nodes.flatMap(({ statuses }) => statuses.map(({ id }) => id)).sort()).toEqual(column('statuses', 'id').sort());
	expect(events.map(({ id }) => id).sort()).toEqual(column('events', 'id').sort());
	expect(processes.map(({ id }) => id)).toEqual(column('processes', 'id'));
});

test('what Seatown is read as has the words of its tables', () => {
	const { nodes, ties, kinds, roles, perspectives } = seatown();
	expect(nodes.map(({ label }) => label).sort()).toEqual(column('nodes', 'label').sort());
	expect(ties.flatMap((tie) => tie.spells.map(({ endText }) => endText)).sort()).toEqual(column('ties', 'end').sort());
	const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id).sort();
	expect(ids(kinds)).toEqual([...new Set(column('ties', 'kind'))].sort());
	expect(ids(roles)).toEqual([...new Set(column('nodes', 'role'))].sort());
	expect(ids(perspectives)).toEqual([...new Set(column('statuses', 'perspective'))].sort());
});

test('Seatown is observed from January 2007 through May 2012, and shown until the end of 2012', () => {
	const { title, timeKind, unit, observed, shownUntil } = seatown();
	expect({ title, timeKind, unit, observed, shownUntil }).toEqual({
		title: 'Seatown: a health partnership, 2007–2012',
		timeKind: 'date',
		unit: 'month',
		observed: { start: Date.UTC(2007, 0), end: Date.UTC(2012, 5) },
		shownUntil: Date.UTC(2013, 0)
	});
});

test.each([
	['with rows in the opposite order', ([head = [], ...rows]: string[][]) => written([head, ...rows.reverse()])],
	['with columns in the opposite order', (records: string[][]) => written(records.map((row) => [...row].reverse()))],
	['with CRLF and a byte order mark', (records: string[][]) => `\uFEFF${written(records).replaceAll('\n', '\r\n')}`],
	[
		'parted by semicolons, after a comment',
		(records: string[][]) => `# Seatown, 2007\n${written(records).replaceAll('","', '";"')}`
	]
])('Seatown is the same network %s', (_, rewritten) => {
	const changed = Object.fromEntries(
		names.filter((name) => name !== 'processes').map((name) => [`${name}.csv`, rewritten(recordsOf(name))])
	);
	expect(networkIn({ ...files, ...changed })).toEqual(seatown());
});
