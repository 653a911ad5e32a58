import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspected } from '../../../src/lib/csv/inspected.ts';
import { cleanedOf } from '../../../src/lib/csv/writing/cleanedOf.ts';
import { gephiOf } from '../../../src/lib/csv/writing/gephiOf.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import { spellsOf } from '../../../src/lib/csv/writing/spellsOf.ts';
import type { TemporalNetwork } from '../../../src/lib/model/types.ts';
import { dress, dressed, type Dress } from './dressed.ts';
import { plainNetwork } from './plainNetwork.ts';

/** What a shape does not carry, beside what every shape but our package loses: evidence, sections, notes, short labels and the ids of statuses. */
const shapes = {
	package: { write: packageOf, loses: [] },
	gephi: { write: gephiOf, loses: ['degree'] },
	spells: { write: spellsOf, loses: [] },
	cleaned: { write: cleanedOf, loses: ['presence', 'role', 'statuses', 'degree'] }
} as const;

type Part = 'presence' | 'role' | 'statuses' | 'degree';

/** A network in lines that can be compared, without what a shape does not carry. */
function linesOf({ nodes, ties }: TemporalNetwork, loses: readonly Part[]) {
	const has = (part: Part) => !loses.includes(part);
	const when = ({ start, end }: { readonly start: number; readonly end: number }) => `${start}~${end}`;
	return {
		nodes: nodes.map(
			(node) =>
				`${node.id} (${node.label})${has('role') ? ` ${node.role}` : ''}${has('presence') ? ` ${node.activity.map(when).join()}` : ''}`
		),
		statuses: has('statuses')
			? nodes.flatMap(({ id, statuses }) =>
					statuses.map((each) => `${id} ${each.status} ${when(each)}${has('degree') ? ` ${each.degree}` : ''}`)
				)
			: [],
		ties: ties
			.flatMap(({ source, target, kind, directed, spells }) => {
				const [from, to] = directed || source < target ? [source, target] : [target, source];
				return spells.map((each) => `${from} ${directed ? '→' : '—'} ${to} ${kind} ${when(each)} w${each.weight}`);
			})
			.toSorted()
	};
}

async function readAgain(shape: keyof typeof shapes, network: TemporalNetwork, how: Dress) {
	const files = shapes[shape].write(network).map((file) => dressed(file, how));
	// A cleaned table says in its header nothing of what ends mean: as ours do, they last through.
	const { network: read, inspection } = await inspected(files, shape === 'cleaned' ? { ends: 'inclusive' } : {});
	if (!read) throw new Error(`refused: ${inspection.refused}`);
	expect(inspection.rows.heldBack).toBe(0);
	return read;
}

describe.each(Object.keys(shapes) as (keyof typeof shapes)[])('as %s, however it is written,', (shape) => {
	test('any network of plain sort is read again as it was', () =>
		fc.assert(
			fc.asyncProperty(plainNetwork, dress, async (network, how) => {
				const { loses } = shapes[shape];
				const read = await readAgain(shape, network, shape === 'package' ? { ...how, encoding: 'utf-8' } : how);
				expect(linesOf(read, loses)).toEqual(linesOf(network, loses));
			})
		));
});
