import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/lib/csv/readNetwork.ts';
import { cleanedOf } from '../../../src/lib/csv/writing/cleanedOf.ts';
import { gephiOf } from '../../../src/lib/csv/writing/gephiOf.ts';
import { withSigns } from '../../../src/lib/csv/withSigns.ts';
import { unguarded } from '../../../src/lib/csv/writing/guarded.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import { spellsOf } from '../../../src/lib/csv/writing/spellsOf.ts';
import type { TemporalNetwork } from '../../../src/lib/model/types.ts';
import { anyNetwork } from './anyNetwork.ts';

/** The network that files hold; throws with the issues where they hold none. */
function readFrom(files: ReturnType<typeof packageOf>): TemporalNetwork {
	const { network, issues } = readNetwork(files);
	if (!network) throw new Error(`no network: ${JSON.stringify(issues)}`);
	// What differs in capitals only is worth a warning; nothing else in our own files is.
	expect(issues.filter(({ message }) => !message.includes('only in capitals'))).toEqual([]);
	return network;
}

/** A value with every text in it changed. */
function withTexts(value: unknown, change: (text: string, key: string) => string, key = ''): unknown {
	if (typeof value === 'string') return change(value, key);
	if (Array.isArray(value)) return value.map((each) => withTexts(each, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTexts(each, change, name)]));
}

/** A network without the guards of spreadsheets and the words of dates, in the order of its ids. */
function core(network: TemporalNetwork) {
	const plain = withTexts(network, (text, key) => (/^(start|end)Text$/.test(key) ? '' : unguarded(text)));
	const { nodes, ties, ...rest } = plain as TemporalNetwork;
	const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
	return { ...rest, nodes: nodes.toSorted(byId), ties: ties.toSorted(byId) };
}

test('any network written as a package is read again: every instant to the millisecond, every word, every grade', () => {
	fc.assert(
		fc.property(anyNetwork, (network) => {
			// Signs follow from the statuses that nodes have; no table holds them.
			const signed = { ...network, statuses: withSigns(network.statuses, network.nodes) };
			expect(core(readFrom(packageOf(network)))).toEqual(core(signed));
		})
	);
});

test('a package that was read is written as the same files', () => {
	fc.assert(
		fc.property(anyNetwork, (network) => {
			const once = packageOf(readFrom(packageOf(network)));
			const again = readFrom(once);
			const strip = (files: typeof once) => files.map(({ text }) => text.replace(/(^|,|")'+(?=[=+\-@])/gm, '$1'));
			expect(strip(packageOf(again))).toEqual(strip(once));
		})
	);
});

test('the cleaned table of any network has its ties at the same instants', () => {
	const timesOf = ({ ties }: TemporalNetwork) =>
		ties.map(({ id, source, target, spells }) => ({
			id,
			ends: [unguarded(source), unguarded(target)],
			spells: spells.map(({ start, end, weight }) => ({ start, end, weight }))
		}));
	const isDatedSomewhere = ({ ties }: TemporalNetwork) =>
		ties.some(({ spells }) => spells.some(({ start, end }) => Number.isFinite(start) || Number.isFinite(end)));
	fc.assert(
		fc.property(anyNetwork.filter(isDatedSomewhere), (network) => {
			const { network: read } = readNetwork(cleanedOf(network));
			if (read?.timeKind === network.timeKind) expect(timesOf(read)).toEqual(timesOf(network));
			// Without a package, numbers such as 1900 and no others are read as years.
			else expect(network.timeKind).toBe('number');
		})
	);
});

test('any network can be written for others: a row for each node and tie, and for each of their spells', () => {
	const rowsIn = (text: string) => text.split('\n').length - 2;
	fc.assert(
		fc.property(anyNetwork, (network) => {
			const oneLine = withTexts(network, (text) => text.replaceAll('\n', ' ')) as TemporalNetwork;
			const spells = network.ties.flatMap((tie) => tie.spells).length;
			const statuses = network.nodes.flatMap((node) => node.statuses).length;
			const flat = {
				...oneLine,
				nodes: oneLine.nodes.map((node) => ({
					...node,
					attributes: Object.fromEntries(Object.entries(node.attributes).filter(([header]) => !header.includes('\n')))
				}))
			};
			expect(gephiOf(flat).map(({ text }) => rowsIn(text))).toEqual([network.nodes.length, network.ties.length]);
			expect(spellsOf(flat).map(({ text }) => rowsIn(text))).toEqual([
				spells,
				network.nodes.length,
				...(statuses > 0 ? [statuses] : [])
			]);
		})
	);
});
