import fc from 'fast-check';
import type { EvidenceLevel } from '../../src/lib/model/evidence.ts';
import type { Filter } from '../../src/lib/model/slice.ts';
import type { Evidence, Spell, TemporalNetwork } from '../../src/lib/model/types.ts';
import { networkOf, statusOf } from './networkOf.ts';

const evidence = fc.constantFrom<(Evidence | null)[]>('documented', 'inferred', 'illustrative', null);

/** Spells in whole numbers around 0 to 10 by start, none overlapping another: some touch, some pause, some are instants, the last may never end. */
export const spells: fc.Arbitrary<readonly Spell[]> = fc
	.record({
		first: fc.integer({ min: -2, max: 8 }),
		parts: fc.array(fc.record({ pause: fc.integer({ min: 0, max: 2 }), length: fc.integer({ min: 0, max: 4 }) }), {
			minLength: 1,
			maxLength: 4
		}),
		open: fc.boolean()
	})
	.map(({ first, parts, open }) => {
		let t = first;
		return parts.map(({ pause, length }, i) => {
			const start = t + (i === 0 ? 0 : pause);
			t = start + length;
			return { start, end: open && i === parts.length - 1 ? Infinity : t };
		});
	});

const written = (spell: Spell) => ({ ...spell, startText: '', endText: '' });

const nodeOf = (id: string) =>
	fc
		.record({
			activity: fc.oneof(fc.constant([{ start: -Infinity, end: Infinity }]), spells),
			evidence,
			statuses: spells,
			words: fc.array(fc.constantFrom('local', 'outsider'), { minLength: 4, maxLength: 4 }),
			degrees: fc.array(fc.constantFrom(0.4, 0.6), { minLength: 4, maxLength: 4 }),
			sure: fc.array(evidence, { minLength: 4, maxLength: 4 })
		})
		.map(({ activity, statuses, words, degrees, sure, ...rest }) => ({
			id,
			...rest,
			activity: activity.map(written),
			statuses: statuses.map(({ start, end }, i) =>
				statusOf(words[i] ?? '', start, end, { degree: degrees[i] ?? null, evidence: sure[i] ?? null })
			)
		}));

const tieOf = (id: string) =>
	fc
		.record({
			ends: fc.constantFrom(['a', 'b'] as const, ['b', 'c'] as const, ['c', 'a'] as const),
			kind: fc.constantFrom('referral', 'endorsement'),
			mode: fc.constantFrom('realised' as const, 'expected_unmet' as const, 'declined' as const),
			spells,
			weights: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 4, maxLength: 4 }),
			sure: fc.array(evidence, { minLength: 4, maxLength: 4 })
		})
		.map(
			({ ends: [source, target], kind, mode, spells, weights, sure }) =>
				[
					id,
					source,
					target,
					{
						kind,
						mode,
						spells: spells.map((spell, i) => ({ ...spell, weight: weights[i] ?? 1, evidence: sure[i] ?? null }))
					}
				] as const
		);

/** Small networks in whole numbers, observed from 0 to 10. */
export const networks: fc.Arbitrary<TemporalNetwork> = fc
	.record({
		nodes: fc.tuple(nodeOf('a'), nodeOf('b'), nodeOf('c')),
		ties: fc.tuple(tieOf('t1'), tieOf('t2'), tieOf('t3')),
		dwell: fc.integer({ min: 1, max: 3 })
	})
	.map(({ nodes, ties, dwell }) => networkOf({ nodes, ties, rest: { dwell } }));

export const filters: fc.Arbitrary<Filter> = fc.record({
	perspective: fc.constantFrom('analyst', 'nobody'),
	evidence: fc.constantFrom<EvidenceLevel[]>('all', 'inferred', 'stated'),
	kinds: fc.constantFrom<(ReadonlySet<string> | null)[]>(null, new Set(['referral']), new Set()),
	expected: fc.boolean()
});
