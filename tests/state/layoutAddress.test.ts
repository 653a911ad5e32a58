import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutRanges, type LayoutAsked, type Pin } from '../../src/lib/model/layoutAsked.ts';
import { parseAddress, writeAddress } from '../../src/lib/state/address.ts';
import { askedAfter, nothingAsked, pinsWith, wholePin, type LayoutAsking } from '../../src/lib/state/layoutAsked.ts';
import { utc } from '../../src/lib/time/parseTime.ts';
import { networkOf } from '../model/networkOf.ts';
import { dated, first, last } from './dated.ts';

const odd = 'a;b@c:d,%40 é&=#';
const network = {
	...dated,
	nodes: networkOf({
		nodes: [
			{ id: 'org_a', attributes: { place: 'town', miles: '3' } },
			{ id: 'org_b', attributes: { place: 'away', miles: '16' } },
			{ id: odd, attributes: { place: '', miles: '' } }
		]
	}).nodes
};
const read = (search: string) => parseAddress(search, network);
const written = (layout: LayoutAsking) => writeAddress(network, { ...parseAddress('', network), layout }, '');

test.each([
	['stability=3', { asked: { stability: 3 } }],
	['stability=0.3', { asked: { stability: 0.3 } }],
	['group=place', { asked: { groupBy: 'place' } }],
	['group=role', { asked: { groupBy: 'role' } }],
	['group=status&grouppull=2', { asked: { groupBy: 'status', groupPull: 2 } }],
	['grouppull=2', {}],
	['group=', {}],
	['status=0', { asked: { statusPull: 0 } }],
	['ring=miles&ringpull=5', { asked: { ringBy: 'miles', ringPull: 5 } }],
	['aspect=1.7&gap=20', { asked: { aspect: 1.7, gap: 20 } }],
	['pins=org_a:120,-45', { pins: [{ node: 'org_a', date: null, x: 120, y: -45 }] }],
	['pins=org_a@2009-09:120,-45', { pins: [{ node: 'org_a', date: utc(2009, 8, 1), x: 120, y: -45 }] }],
	['pins=org_a@2012-05-31:1,2', { pins: [{ node: 'org_a', date: last, x: 1, y: 2 }] }],
	[
		'pins=org_b:0,10;org_a@2009:0.6,0',
		{
			pins: [
				{ node: 'org_a', date: utc(2009, 0, 1), x: 1, y: 0 },
				{ node: 'org_b', date: null, x: 0, y: 10 }
			]
		}
	],
	['pins=org_a:1,1;org_a:2,2', { pins: [{ node: 'org_a', date: null, x: 2, y: 2 }] }],
	['pins=', {}],
	['pins=;;', {}]
])('?%s is followed without a word', (search, expected) => {
	expect(read(`?${search}`)).toMatchObject({ layout: { ...nothingAsked, ...expected }, notices: [] });
});

test.each([
	['stability=900', { asked: { stability: 100 } }, 'stability goes from 0.3 to 100, so 900 is taken as 100.'],
	['stability=-2', { asked: { stability: 0.3 } }, 'stability goes from 0.3 to 100, so -2 is taken as 0.3.'],
	['stability=much', {}, '“much” is no number for stability; use 0.3 to 100. It is left as it was.'],
	['stability=', {}, '“” is no number for stability; use 0.3 to 100. It is left as it was.'],
	['status=NaN', {}, '“NaN” is no number for status; use 0 to 10. It is left as it was.'],
	['group=colour', {}, 'The parties of these data have no column called “colour”, so group is left as it was.'],
	['ring=place', {}, 'The parties of these data have no column of numbers called “place”, so ring is left as it was.'],
	[
		'pins=org_z:1,2;org_a:1,2',
		{ pins: [{ node: 'org_a', date: null, x: 1, y: 2 }] },
		'Nothing here is called “org_z”, so it is not held.'
	]
])('?%s gives the nearest sensible layout, and says so', (search, expected, notice) => {
	expect(read(`?${search}`)).toMatchObject({ layout: { ...nothingAsked, ...expected }, notices: [notice] });
});

test.each(['org_a', 'org_a:1', 'org_a:1,x', 'org_a@soon:1,2', 'org_a:1,2,3', 'org_a:1e99,2', 'org_a:Infinity,0'])(
	'?pins=%s holds nobody, and says how it is written',
	(pin) => {
		expect(read(`?pins=${pin}`)).toMatchObject({
			layout: nothingAsked,
			notices: [
				`“${pin}” does not say where a party is held; write its id, a date if need be, and two numbers, as in a@2009:10,20.`
			]
		});
	}
);

test('nothing asked is nothing written, and what is asked stands in one order', () => {
	expect(written(nothingAsked)).toBe('');
	expect(
		written({
			asked: { groupBy: 'place', groupPull: 2, stability: 3, statusPull: 0, ringBy: 'miles' },
			pins: [
				{ node: 'org_a', date: utc(2009, 8, 1), x: 120, y: -45 },
				{ node: 'org_b', date: null, x: 0, y: 10 }
			]
		})
	).toBe('?stability=3&status=0&grouppull=2&group=place&ring=miles&pins=org_a@2009-09:120,-45;org_b:0,10');
});

test('the column that the data keep together by can be left out', () => {
	const grouped = { ...network, layout: { groupBy: 'place' } };
	const search = writeAddress(
		grouped,
		{ ...parseAddress('', grouped), layout: { asked: { groupBy: '' }, pins: [] } },
		''
	);
	expect(search).toBe('?group=');
	expect(parseAddress(search, grouped).layout.asked).toEqual({ groupBy: '' });
});

test('a hundred pins are all in the address', () => {
	const many = networkOf({ nodes: Array.from({ length: 100 }, (_, i) => `somebody_of_a_long_name_${i}`) });
	const pins = many.nodes
		.map(({ id }, i) => ({ node: id, date: 3, x: i, y: 100 - i }))
		.reduce(pinsWith, [] as readonly Pin[]);
	const search = writeAddress(many, { ...parseAddress('', many), layout: { asked: {}, pins } }, '');
	expect(search.length).toBeGreaterThan(1800);
	expect(parseAddress(search, many).layout.pins).toEqual(pins);
});

const numbers = Object.entries(layoutRanges).map(([name, [min, max]]) => [name, fc.double({ min, max, noNaN: true })]);
const asked = fc
	.record(
		{
			...(Object.fromEntries(numbers) as Record<keyof typeof layoutRanges, fc.Arbitrary<number>>),
			groupBy: fc.constantFrom('', 'role', 'status', 'place', 'miles'),
			ringBy: fc.constantFrom('', 'miles')
		},
		{ requiredKeys: [] }
	)
	.map((change: LayoutAsked) => askedAfter(network, {}, change));
const pins = fc
	.array(
		fc.record({
			node: fc.constantFrom('org_a', 'org_b', odd),
			date: fc.option(fc.integer({ min: first, max: last })),
			x: fc.double({ min: -9e5, max: 9e5, noNaN: true }),
			y: fc.double({ min: -9e5, max: 9e5, noNaN: true })
		})
	)
	.map((all) => all.map((pin) => wholePin(network, pin)).reduce(pinsWith, [] as readonly Pin[]));

test('what is written is read again, without a notice, and written the same', () => {
	fc.assert(
		fc.property(fc.record({ asked, pins }), (layout) => {
			const search = written(layout);
			const again = read(search);
			expect(again).toMatchObject({ layout, notices: [] });
			expect(written(again.layout)).toBe(search);
		})
	);
});

const names = ['stability', 'status', 'group', 'grouppull', 'ring', 'pins'];
const garbage = fc
	.array(
		fc.tuple(
			fc.constantFrom(...names),
			fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'org_ab@:;,%-.20139e') }))
		)
	)
	.map((parts) => parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'));

test('garbage gives a layout that can be asked for, never an error', () => {
	fc.assert(
		fc.property(garbage, (search) => {
			const { layout, notices } = read(search);
			expect(askedAfter(network, {}, layout.asked)).toEqual(layout.asked);
			expect(layout.pins.map((pin) => wholePin(network, pin))).toEqual(layout.pins);
			for (const notice of notices) {
				expect(notice).toMatch(/\.$/);
				expect(notice.length).toBeLessThan(250);
			}
			expect(read(written(layout)).layout).toEqual(layout);
		})
	);
});
