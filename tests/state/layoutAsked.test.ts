import { expect, test } from 'vitest';
import { defaultLayout } from '../../src/lib/layout/options.ts';
import { askedAfter, keyOf, ownLayout, pinsWith, pinsWithout, wholePin } from '../../src/lib/state/layoutAsked.ts';
import { utc } from '../../src/lib/time/parseTime.ts';
import { networkOf } from '../model/networkOf.ts';
import { dated, first, last } from './dated.ts';

const plain = networkOf();
const withOwn = networkOf({ rest: { layout: { stability: 20, groupBy: 'role', groupPull: 2 } } });

test('what the data do not ask is as the layout has it', () => {
	expect(ownLayout(withOwn)).toMatchObject({ stability: 20, groupBy: 'role', aspect: defaultLayout.aspect });
	expect(Object.keys(ownLayout(plain)).sort()).toEqual(Object.keys(ownLayout(withOwn)).sort());
});

test.each([
	[
		'a change is added to what was asked',
		plain,
		{ stability: 3 },
		{ groupBy: 'role' },
		{ groupBy: 'role', stability: 3 }
	],
	['what is as the data have it is not asked', withOwn, { stability: 3 }, { stability: 20 }, {}],
	[
		'undefined is as the data have it',
		withOwn,
		{ stability: 3, groupBy: '' },
		{ stability: undefined },
		{ groupBy: '' }
	],
	[
		'a number beyond its range is the nearest in it',
		plain,
		{},
		{ stability: 900, gap: -1 },
		{ gap: 0, stability: 100 }
	],
	['a pull to no group makes no difference', plain, {}, { groupBy: '', groupPull: 5 }, {}],
	['nor does one to no ring', plain, { ringBy: 'miles', ringPull: 5 }, { ringBy: '' }, {}],
	['no group is asked for where the data ask for one', withOwn, {}, { groupBy: '' }, { groupBy: '' }]
])('%s', (_, network, asked, change, expected) => {
	expect(askedAfter(network, asked, change)).toEqual(expected);
});

test('however one came to it, what is asked has one name', () => {
	const one = askedAfter(plain, askedAfter(plain, {}, { stability: 3 }), { ringBy: 'miles' });
	const other = askedAfter(plain, askedAfter(plain, { stability: 8 }, { ringBy: 'miles' }), { stability: 3 });
	expect(keyOf({ asked: one, pins: [] })).toBe(keyOf({ asked: other, pins: [] }));
});

test.each([
	[utc(2009, 8, 15) + 3_600_000, utc(2009, 8, 15)],
	[utc(2012, 4, 31), last],
	[last, last],
	[last + 1e9, last],
	[first - 1e9, first],
	[null, null]
])('the date of a pin, %s, becomes one that an address can say: %s', (date, expected) => {
	expect(wholePin(dated, { node: 'org_a', date, x: 0.5, y: -0.5 })).toEqual({
		node: 'org_a',
		date: expected,
		x: 1,
		y: 0
	});
});

test('pins are by node and date, that for all dates first, and it replaces those before it', () => {
	const at = (node: string, date: number | null) => ({ node, date, x: 0, y: 0 });
	const pins = [at('b', 2), at('a', 5), at('a', null), at('a', 9), at('a', 3)].reduce(
		pinsWith,
		[] as readonly ReturnType<typeof at>[]
	);
	expect(pins).toEqual([at('a', null), at('a', 3), at('a', 9), at('b', 2)]);
	expect(pinsWith(pins, { node: 'a', date: 3, x: 7, y: 7 })[1]).toEqual({ node: 'a', date: 3, x: 7, y: 7 });
	expect(pinsWithout(pins, 'a', 3)).toEqual([at('a', null), at('a', 9), at('b', 2)]);
	expect(pinsWithout(pins, 'a', null)).toEqual([at('a', 3), at('a', 9), at('b', 2)]);
	expect(pinsWithout(pins, 'a')).toEqual([at('b', 2)]);
});
