import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRank, ranksOf } from '../../../src/lib/csv/meaning/byRank.ts';
import { NumberedPairs } from '../../../src/lib/csv/meaning/NumberedPairs.ts';
import { mayCoincide, nameOf } from '../../../src/lib/csv/meaning/tieNames.ts';

const end = fc.oneof(fc.nat(3), fc.nat(2 ** 31 - 1));

test('pairs are numbered as they are first met, as a map of their texts would', () =>
	fc.assert(
		fc.property(fc.array(fc.tuple(end, end), { maxLength: 3000 }), (pairs) => {
			const numbered = new NumberedPairs();
			const known = new Map<string, number>();
			for (const [first, second] of pairs) {
				const key = `${first} ${second}`;
				if (!known.has(key)) known.set(key, known.size);
				const number = numbered.of(first, second);
				expect(number).toBe(known.get(key));
				expect([numbered.firstOf(number), numbered.secondOf(number)]).toEqual([first, second]);
			}
			expect(numbered.size).toBe(known.size);
		})
	));

test('a hundred thousand pairs of neighbouring numbers keep their numbers', () => {
	const numbered = new NumberedPairs();
	for (let at = 0; at < 100_000; at++) numbered.of(at >> 4, at & 15);
	for (let at = 0; at < 100_000; at++) expect(numbered.of(at >> 4, at & 15)).toBe(at);
	expect(numbered.size).toBe(100_000);
});

test('numbers sorted by rank stand as a stable sort by text puts them', () =>
	fc.assert(
		fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.array(fc.nat(50)), (texts, numbers) => {
			const textOf = (number: number) => texts[number % texts.length]!;
			const ranks = ranksOf(texts);
			const sorted = byRank(Int32Array.from(numbers), (number) => ranks[number % texts.length]!, texts.length);
			const compare = (a: number, b: number) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0);
			expect([...sorted]).toEqual([...numbers].sort(compare));
		})
	));

const word = fc
	.array(fc.constantFrom('a', 'b', ' ', '→', '—', ',', '(2)', '·'), { maxLength: 4 })
	.map((x) => x.join(''));
const tie = fc.record({ source: word, target: word, kind: word, directed: fc.boolean(), lane: fc.constantFrom(1, 2) });

type Called = typeof tie extends fc.Arbitrary<infer T> ? T : never;
const called = ({ source, target, kind, directed, lane }: Called) =>
	nameOf(source, target, kind, directed) + (lane === 1 ? '' : ` (${lane})`);
const plain = { source: 'a', target: 'b', kind: '', directed: true, lane: 1 } as const;

test('two ties are called the same only where an id or a kind holds a mark of names', () =>
	fc.assert(
		fc.property(tie, tie, (one, other) => {
			if (JSON.stringify(one) === JSON.stringify(other) || called(one) !== called(other)) return;
			expect(mayCoincide([one.source, one.target, other.source, other.target], [one.kind, other.kind])).toBe(true);
		}),
		{
			examples: [
				[
					{ ...plain, target: 'b (2)' },
					{ ...plain, lane: 2 }
				],
				[
					{ ...plain, target: 'b, x' },
					{ ...plain, kind: 'x' }
				],
				[
					{ ...plain, source: 'a → b', target: 'c' },
					{ ...plain, target: 'b → c' }
				]
			]
		}
	));
