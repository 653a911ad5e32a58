import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TemporalNetwork } from '../../src/lib/model/types.ts';
import { damaged, damages, filesOf, mutated, tables, type Tables } from './damage.ts';
import { read } from './read.ts';
import { names, seatownText, written, type Name } from './seatownFiles.ts';

const datapackage = seatownText('datapackage.json');
const readTables = (changed: Tables) => read({ ...filesOf(changed), 'datapackage.json': datapackage });

const countsOf = (network: TemporalNetwork): Record<Name, number> => ({
	nodes: network.nodes.length,
	ties: network.ties.flatMap((tie) => tie.spells).length,
	statuses: network.nodes.flatMap((node) => node.statuses).length,
	events: network.events.length,
	processes: network.processes.length
});

// Each run reads all of Seatown, some several times: the long run stops at a thousand.
const runs = { numRuns: Math.min(fc.readConfigureGlobal().numRuns ?? 100, 1000) };

const isBlank = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

/** The line on which each record begins. */
function linesOf(records: readonly (readonly string[])[]): number[] {
	let next = 1;
	return records.map((record) => {
		const line = next;
		next += written([record]).split(/\r\n|\r|\n/).length - 1;
		return line;
	});
}

test('however the tables are damaged, there is a network exactly if no issue is an error', () => {
	fc.assert(
		fc.property(damages, (mutations) => {
			const { network, issues } = readTables(damaged(mutations));
			expect(network === null).toBe(issues.some((issue) => issue.severity === 'error'));
		}),
		runs
	);
});

test('every row of damaged tables is in the network, or named by an issue: without those that are named, it is read', () => {
	fc.assert(
		fc.property(damages, (mutations) => {
			let left = damaged(mutations);
			for (;;) {
				const { network, issues } = readTables(left);
				if (network) {
					const rows = (name: Name) => left[name].slice(1).filter((record) => !isBlank(record)).length;
					expect(countsOf(network)).toEqual(Object.fromEntries(names.map((name) => [name, rows(name)])));
					return;
				}
				const errors = issues.filter((issue) => issue.severity === 'error');
				const before = names.reduce((sum, name) => sum + left[name].length, 0);
				left = Object.fromEntries(
					names.map((name) => {
						const named = new Set(errors.filter(({ file }) => file === `${name}.csv`).map(({ line }) => line));
						const lines = linesOf(left[name]);
						return [name, left[name].filter((_, i) => i === 0 || !named.has(lines[i]!))];
					})
				) as Record<Name, string[][]>;
				if (names.reduce((sum, name) => sum + left[name].length, 0) < before) continue;
				// What is left is wrong with a header, or with a whole table.
				expect(errors.every(({ line }) => line === null || line <= 2)).toBe(true);
				return;
			}
		}),
		runs
	);
});

test('an issue names a line that the file has, and says something', () => {
	fc.assert(
		fc.property(damages, (mutations) => {
			const changed = damaged(mutations);
			const files = filesOf(changed);
			for (const { file, line, message } of readTables(changed).issues) {
				expect(message).toMatch(/^.{10,}[.?]$/s);
				if (line === null) continue;
				expect(line).toBeGreaterThanOrEqual(1);
				expect(line).toBeLessThan(files[file]!.split(/\r\n|\r|\n/).length);
			}
		}),
		runs
	);
});

test('a row that is cut short, or has a word that its column does not know, is the only one named', () => {
	fc.assert(
		fc.property(fc.constantFrom(...names), fc.nat(999_999), fc.boolean(), (name, at, isCut) => {
			const row = 1 + (at % (tables[name].length - 1));
			const column = tables[name][0]!.indexOf('evidence');
			const records = mutated(
				tables[name],
				isCut ? { what: 'cut', row } : { what: 'garble', row, column, text: 'beyond doubt' }
			);
			const { issues } = readTables({ ...tables, [name]: records });
			expect(issues.map(({ file, line }) => [file, line])).toEqual([[`${name}.csv`, linesOf(records)[row]]]);
		}),
		runs
	);
});
