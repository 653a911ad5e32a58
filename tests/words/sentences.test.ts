import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf } from '../../src/lib/model/changes.ts';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { announcement } from '../../src/lib/words/announcement.ts';
import { changeSentence } from '../../src/lib/words/changeSentence.ts';
import { nodeName, pictureTitle, tieName } from '../../src/lib/words/names.ts';
import { cutTo, summarise } from '../../src/lib/words/summarise.ts';
import { nodeTable, tieTable } from '../../src/lib/words/tableRows.ts';
import { readSeatown } from '../layout/seatown.ts';
import { filters, networks } from '../model/networks.ts';

const wave = fc.integer({ min: 0, max: 9 });

function expectSentence(text: string) {
	expect(text).toMatch(/^\S.*\.$/);
	expect(text).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.|,\.|\( |\(\)/);
}

test('whatever changes is told in a sentence', () => {
	fc.assert(
		fc.property(networks, filters, (network, filter) => {
			for (const change of changesOf(network, filter)) expectSentence(changeSentence(network, change));
		})
	);
});

test('no change is told twice, and one that is not told came or went with its node', () => {
	fc.assert(
		fc.property(networks, filters, (network, filter) => {
			const changes = changesOf(network, filter);
			const told = summarise(network, changes).flatMap((sentence) => sentence.changes);
			expect(new Set(told).size).toBe(told.length);
			for (const change of changes.filter((one) => !told.includes(one))) {
				expect(change.type).toBe('status change');
				const withNode = told.filter(
					({ id, time, type }) => id === change.id && time === change.time && /^node/.test(type)
				);
				expect(withNode.length).toBeGreaterThan(0);
			}
		})
	);
});

test('what is told and what is left out make up the whole', () => {
	fc.assert(
		fc.property(networks, filters, fc.integer({ min: 0, max: 6 }), (network, filter, most) => {
			const all = summarise(network, changesOf(network, filter));
			const { told, more } = cutTo(all, most);
			const sum = (list: typeof told) => list.reduce((n, { changes }) => n + changes.length, 0);
			expect(sum(told) + more).toBe(sum(all));
			expect(told.length).toBeLessThanOrEqual(most + 1);
		})
	);
});

test('picture, nodes and ties have names, and an announcement is sentences', () => {
	fc.assert(
		fc.property(networks, filters, wave, (network, filter, t) => {
			const slice = sliceAt(network, t, filter);
			expectSentence(pictureTitle(network, slice));
			expectSentence(announcement(network, t, changesOf(network, filter)));
			for (const { id } of network.nodes) expectSentence(`${nodeName(network, slice, id).replace(/\.$/, '')}.`);
			for (const { id } of network.ties) expectSentence(tieName(network, slice, id));
		})
	);
});

test('the tables have a row for each mark of the picture, and a cell for each column', () => {
	fc.assert(
		fc.property(networks, filters, wave, (network, filter, t) => {
			const slice = sliceAt(network, t, filter);
			const [nodes, ties] = [nodeTable(network, slice), tieTable(network, slice)];
			expect(nodes.rows.map(({ id }) => id)).toEqual(slice.nodes.map(({ node }) => node.id));
			expect(ties.rows.map(({ id }) => id)).toEqual(slice.ties.map(({ tie }) => tie.id));
			for (const { columns, rows } of [nodes, ties])
				expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
		})
	);
});

test('every change of Seatown is told in a sentence, in every view and with what was only expected', () => {
	const network = readSeatown();
	const views = network.perspectives.map(({ id }) => id);
	expect(views.length).toBeGreaterThan(1);
	for (const perspective of views) {
		const changes = changesOf(network, { ...defaultFilter(network), perspective, expected: true });
		expect(changes.length).toBeGreaterThan(0);
		for (const change of changes) expectSentence(changeSentence(network, change));
		for (const { text } of summarise(network, changes)) expectSentence(text);
	}
});
