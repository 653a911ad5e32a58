import fc from 'fast-check';
import type { TemporalNetwork, TemporalNode, Tie, WrittenSpell } from '../../../src/lib/model/types.ts';

const day = 864e5;
const said = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' };
/** Latin letters, so that they can be written in any encoding, and what cells are hard to cut by. */
const names = ['Anna', 'Bert & Co', 'Çelik, Ö.', 'Dora "D"', 'Emil; Finn', 'grün', "O'Neill", 'H-1'] as const;

/** A network as others have them: distinct nodes of which each has a tie or a label, ties with kinds and weights, spells that begin at different times, statuses of some nodes. */
export const plainNetwork: fc.Arbitrary<TemporalNetwork> = fc
	.record({
		dated: fc.boolean(),
		directed: fc.boolean(),
		ends: fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom('help', 'talk')), {
			minLength: 3,
			maxLength: 14,
			selector: ([a, b, kind]) => `${Math.min(a, b)} ${Math.max(a, b)} ${kind}`
		}),
		from: fc.array(fc.nat(3000), { minLength: 30, maxLength: 30 }),
		long: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 30, maxLength: 30 }),
		open: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
		weights: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 30, maxLength: 30 })
	})
	.map(({ dated, directed, ends, from, long, open, weights }) => {
		// Numbers that could all be years are read as years.
		const at = (time: number) => (dated ? (11_000 + time) * day : 10_000 + time);
		const spell = (start: number, end: number): WrittenSpell => ({
			start: at(start),
			end: end === Infinity ? Infinity : at(end),
			startText: '',
			endText: ''
		});
		const used = new Set(ends.flatMap(([a, b]) => [a, b]));
		const nodes = [...used].map((number, place): TemporalNode => {
			const [start, turn] = [from[place]!, from[place]! + long[place]!];
			return {
				...said,
				id: names[number]!,
				label: names[number]!,
				shortLabel: names[number]!,
				role: number % 2 === 0 ? 'person' : 'club',
				attributes: {},
				parent: null,
				activity: [spell(0, open[place] ? Infinity : 4000)],
				statuses:
					number % 3 === 0
						? []
						: [
								{ ...said, ...spell(start, turn), status: 'outsider' },
								{ ...said, ...spell(turn, Infinity), status: 'local' }
							].map((status, i) => ({
								...status,
								id: `${number} ${i}`,
								degree: i === 0 ? 0.25 : 1,
								perspective: 'data',
								basis: []
							}))
			};
		});
		const ties = ends.map(([a, b, kind], place): Tie => {
			const first = spell(from[place]!, from[place]! + long[place]!);
			const later = spell(from[place]! + long[place]! + 10, open[place] ? Infinity : 4000);
			return {
				id: `t${place}`,
				source: names[a]!,
				target: names[b]!,
				kind,
				mode: 'realised',
				directed,
				audience: null,
				spells: [first, ...(place % 2 ? [later] : [])].map((each, i) => ({
					...said,
					...each,
					number: i + 1,
					weight: weights[place]! / 4
				})),
				processEvidence: null,
				process: '',
				chapter: '',
				alternatives: ''
			};
		});
		const term = (id: string) => ({ id, label: id, description: '' });
		const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
		return {
			title: 'plain',
			citation: '',
			timeKind: dated ? 'date' : 'number',
			observed: { start: at(0), end: at(4000) },
			shownUntil: at(4000),
			unit: dated ? 'day' : 'number',
			dwell: dated ? day : 1,
			nodes: nodes.toSorted(byId),
			ties,
			events: [],
			processes: [],
			kinds: ['help', 'talk'].map((id) => ({ ...term(id), form: 'plain' as const })),
			roles: ['club', 'person'].map((id) => ({ ...term(id), shape: 'square' as const })),
			statuses: ['local', 'outsider'].map(term),
			perspectives: [term('data')],
			standing: { line: null, given: {}, earnedStep: null }
		};
	});
