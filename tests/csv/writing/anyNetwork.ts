import fc from 'fast-check';
import type {
	Evidence,
	NodeShape,
	Sourced,
	StatusSpell,
	TemporalNetwork,
	Tie,
	TieForm,
	TieMode,
	WrittenSpell
} from '../../../src/lib/model/types.ts';
import { utc } from '../../../src/lib/time/parseTime.ts';

type Kind = TemporalNetwork['timeKind'];

/** Text as our reader leaves it: without outer spaces, CRs and NULs; never with an apostrophe first. */
const anyText = fc
	.string({ unit: fc.constantFrom('a', 'Z', ' ', ',', ';', '"', '\n', '|', '=', '-', '+', '#', 'é', '1', '👩‍🏫', 'ß') })
	.map((text) => text.trim());
const name = anyText.filter((text) => text !== '');
/** Words of the codebook, which are never guarded there. */
const word = fc.constantFrom('local', 'in flux', 'né', 'a,b', 'x "y"', 'tie;d');
const grade = fc.constantFrom<Evidence | null>(null, 'documented', 'inferred', 'illustrative');

const sourced: fc.Arbitrary<Sourced> = fc.record({
	evidence: grade,
	datePrecision: fc.constantFrom(null, 'stated', 'bounded', 'illustrative'),
	bounds: fc.constantFrom('', '2009-05/2012-05', '../2011'),
	section: anyText,
	note: anyText
});

const pointOf: Readonly<Record<Kind, fc.Arbitrary<number>>> = {
	date: fc.oneof(
		fc.integer({ min: -900, max: 2900 }).map((year) => utc(year, 0, 1)),
		fc.integer({ min: 0, max: 2400 }).map((month) => utc(1850, month, 1)),
		fc.integer({ min: -80000, max: 40000 }).map((day) => day * 864e5)
	),
	number: fc.oneof(
		fc.integer({ min: -50, max: 3000 }),
		fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0)
	)
};

const bySize = (a: number, b: number) => a - b;
const blank = { startText: '', endText: '' };

/** Spells in order that touch or leave gaps; the first may have no start and the last no end, and numbers have instants too. */
function spells(timeKind: Kind, maxLength: number): fc.Arbitrary<readonly WrittenSpell[]> {
	const cuts = fc.uniqueArray(pointOf[timeKind], { minLength: 2, maxLength: maxLength + 1 });
	return fc
		.tuple(cuts, fc.array(fc.nat(5), { minLength: 9, maxLength: 9 }), fc.boolean(), fc.boolean())
		.map(([points, moods, early, late]) => {
			const sorted = points.toSorted(bySize);
			const made = sorted.slice(1).map((end, i) => ({ start: sorted[i]!, end, ...blank }));
			const kept = made.filter((_, i) => i === 0 || moods[i] !== 1);
			return kept.map((spell, i) => ({
				...spell,
				...(timeKind === 'number' && moods[i] === 2 ? { end: spell.start } : {}),
				...(early && i === 0 && moods[i] !== 2 ? { start: -Infinity } : {}),
				...(late && i === kept.length - 1 && moods[i] !== 2 ? { end: Infinity } : {})
			}));
		});
}

function networkOf(timeKind: Kind, ids: readonly string[]): fc.Arbitrary<TemporalNetwork> {
	const id = fc.constantFrom(...ids);
	const nodes = fc.tuple(
		...ids.map((own, i) =>
			fc.record({
				id: fc.constant(own),
				label: name,
				shortLabel: name,
				role: word,
				parent: i === 0 ? fc.constant(null) : fc.constantFrom(null, ...ids.slice(0, i)),
				attributes: fc.dictionary(fc.constantFrom('place', 'größe', 'a;b', 'notes', 'x\ny', 'lable'), name),
				activity: spells(timeKind, 1),
				statuses: statusesOf(timeKind, i),
				more: sourced
			})
		)
	);
	const tie = fc.record({
		source: id,
		target: id,
		kind: word,
		mode: fc.constantFrom<TieMode>('realised', 'expected_unmet', 'blocked', 'declined'),
		directed: fc.boolean(),
		audience: fc.option(id),
		processEvidence: grade,
		process: anyText,
		chapter: anyText,
		alternatives: anyText,
		spells: spells(timeKind, 4),
		weight: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
		first: fc.integer({ min: 1, max: 9 }),
		own: fc.dictionary(fc.constantFrom('medium', 'a;b', 'notes', 'x=y', 'wieght', 'label'), name),
		more: sourced
	});
	const event = fc.record({ label: name, kind: word, recurrence: anyText, spell: spells(timeKind, 1), more: sourced });
	const process = fc.record({ label: name, summary: anyText, more: sourced });
	const observed = fc.uniqueArray(pointOf[timeKind], { minLength: 3, maxLength: 3 }).map((p) => p.toSorted(bySize));
	const shape = fc.constantFrom<NodeShape>('vessel', 'project', 'ring');
	const form = fc.constantFrom<TieForm>('joint', 'pull', 'plain');
	return fc
		.record({
			title: name,
			citation: anyText,
			observed,
			unit:
				timeKind === 'number'
					? fc.constant('number' as const)
					: fc.constantFrom('year' as const, 'month' as const, 'day' as const),
			nodes,
			ties: fc.array(tie, { maxLength: 4 }),
			events: fc.array(event, { maxLength: 2 }),
			processes: fc.array(process, { maxLength: 2 }),
			shape,
			form,
			description: anyText,
			line: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
			layout: fc.option(fc.constant({ stability: 6, groupBy: 'place' }), { nil: undefined })
		})
		.map(({ observed: [start, end, until], unit, shape, form, description, line, layout, ...rest }) => {
			const nodes = rest.nodes.map(({ more, ...node }) => ({ ...node, ...more }));
			const ties = rest.ties.map(({ more, weight, first, spells, own: attributes, ...own }, i): Tie => ({
				id: `t${i}`,
				...own,
				spells: spells.map((spell, j) => ({
					...spell,
					...more,
					weight,
					number: first + j,
					...(Object.keys(attributes).length > 0 ? { attributes } : {})
				}))
			}));
			const term = (id: string) => ({ id, label: `The ${id}`, description });
			const used = <T extends { id: string }>(words: readonly string[], made: (id: string) => T) =>
				[...new Set(words)].map(made);
			const seen = nodes.flatMap(({ statuses }) => statuses);
			return {
				title: rest.title,
				citation: rest.citation,
				timeKind,
				observed: { start: start!, end: end! },
				shownUntil: line === null ? end! : until!,
				unit,
				dwell: timeKind === 'number' ? 1 : (end! - start!) / 60,
				nodes,
				ties,
				events: rest.events
					.map(({ more, spell, ...own }, i) => ({ id: `e${i}`, ...own, ...spell[0]!, ...more }))
					.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1)),
				processes: rest.processes.map(({ more, ...own }, i) => ({ id: `p${i}`, ...own, ...more })),
				kinds: used(
					ties.map(({ kind }) => kind),
					(id) => ({ ...term(id), form })
				),
				roles: used(
					nodes.map(({ role }) => role),
					(id) => ({ ...term(id), shape })
				),
				statuses: used(
					seen.map(({ status }) => status),
					term
				),
				perspectives: used(
					seen.map(({ perspective }) => perspective),
					term
				),
				standing: {
					line,
					given: { ...(line === null ? {} : { base: line }) } as Record<string, number>,
					earnedStep: line
				},
				...(layout ? { layout } : {})
			};
		});
}

function statusesOf(timeKind: Kind, node: number): fc.Arbitrary<readonly StatusSpell[]> {
	const view = fc.record({
		spells: spells(timeKind, 3),
		status: word,
		degree: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0)),
		basis: fc.array(fc.constantFrom('base', 'history', 'near by'), { maxLength: 2 }),
		more: sourced
	});
	return fc.dictionary(fc.constantFrom('analyst', 'schools', 'é:b'), view).map((views) =>
		Object.entries(views)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([perspective, { spells, more, ...own }], v) =>
				spells.map((spell, i) => ({ id: `s${node} ${v} ${i}`, perspective, ...own, ...spell, ...more }))
			)
	);
}

/** Any network that our reader could have read, but that no date in it has ever been written: in order, with every word named. */
export const anyNetwork: fc.Arbitrary<TemporalNetwork> = fc
	.tuple(fc.constantFrom<Kind>('date', 'number'), fc.uniqueArray(name, { minLength: 1, maxLength: 4 }))
	.chain(([timeKind, ids]) =>
		networkOf(
			timeKind,
			ids.toSorted((a, b) => (a < b ? -1 : 1))
		)
	);
