import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress, writeAddress } from '../../src/lib/state/address.ts';
import { layoutNames } from '../../src/lib/state/layoutAddress.ts';
import { nothingAsked } from '../../src/lib/state/layoutAsked.ts';
import { networkOf } from '../model/networkOf.ts';
import { dated, first, last } from './dated.ts';

const day = 864e5;
const days = Math.floor((last - first) / day);
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

const states = fc.record({
	// The day that holds the last stop means the last stop.
	time: fc.oneof(
		fc.constant(last),
		fc.integer({ min: 0, max: days - 1 }).map((n) => first + n * day)
	),
	selected: fc.option(
		fc.oneof(
			fc.constantFrom(...ids(dated.nodes)).map((id) => ({ type: 'node' as const, id })),
			fc.constantFrom(...ids(dated.ties)).map((id) => ({ type: 'tie' as const, id }))
		)
	),
	filter: fc.record({
		perspective: fc.constantFrom(...ids(dated.perspectives)),
		evidence: fc.constantFrom('all', 'inferred', 'stated'),
		kinds: fc.option(
			fc.subarray(ids(dated.kinds), { maxLength: dated.kinds.length - 1 }).map((kinds) => new Set(kinds))
		),
		expected: fc.boolean()
	}),
	layout: fc.constant(nothingAsked)
});

test('what is written is read again, without a notice', () => {
	fc.assert(
		fc.property(states, fc.constantFrom('', '?chapter=3', '?t=2008&x=%2C%3A&x=2'), (state, keep) => {
			expect(parseAddress(writeAddress(dated, state, keep), dated)).toEqual({ ...state, notices: [] });
		})
	);
});

test('writing again what was read writes the same address', () => {
	fc.assert(
		fc.property(states, (state) => {
			const search = writeAddress(dated, state, '?chapter=3&utm=z');
			expect(writeAddress(dated, parseAddress(search, dated), search)).toBe(search);
		})
	);
});

test('numbers go through the address unharmed', () => {
	const filter = { perspective: 'analyst', evidence: 'all', kinds: null, expected: false } as const;
	const decimals = networkOf({ rest: { observed: { start: 0.5, end: 10 } } });
	fc.assert(
		fc.property(fc.double({ min: 0.5, max: 9.9, noNaN: true }), (time) => {
			expect(
				parseAddress(writeAddress(decimals, { time, filter, selected: null, layout: nothingAsked }, ''), decimals).time
			).toBe(time);
		})
	);
});

const own = ['t', 'node', 'tie', 'kinds', 'ev', 'lens', 'expected', ...layoutNames];
const garbage = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(fc.tuple(fc.constantFrom(...own), fc.string({ unit: 'grapheme' })))
		.map((parts) => parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')),
	fc.array(fc.tuple(fc.constantFrom(...own), fc.string())).map((parts) => parts.map((p) => p.join('=')).join('&'))
);

test('garbage gives a state that can be shown, never an error', () => {
	fc.assert(
		fc.property(garbage, fc.constantFrom(dated, networkOf()), (search, network) => {
			const { time, filter, selected, layout, notices } = parseAddress(search, network);
			expect(time).toBeGreaterThanOrEqual(network.observed.start);
			expect(time).toBeLessThan(network.observed.end);
			expect(ids(network.perspectives)).toContain(filter.perspective);
			expect([...(filter.kinds ?? [])].filter((kind) => !ids(network.kinds).includes(kind))).toEqual([]);
			if (selected) expect(ids(selected.type === 'node' ? network.nodes : network.ties)).toContain(selected.id);
			for (const notice of notices) {
				expect(notice).toMatch(/\.$/);
				expect(notice.length).toBeLessThan(250);
			}
			expect(() => writeAddress(network, { time, filter, selected, layout }, search)).not.toThrow();
		})
	);
});
