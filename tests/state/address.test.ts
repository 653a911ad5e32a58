import { expect, test } from 'vitest';
import { parseAddress, writeAddress } from '../../src/lib/state/address.ts';
import { writeTime } from '../../src/lib/state/addressedTime.ts';
import { nothingAsked } from '../../src/lib/state/layoutAsked.ts';
import { utc } from '../../src/lib/time/parseTime.ts';
import { networkOf } from '../model/networkOf.ts';
import { dated, first, last } from './dated.ts';

const plain = { perspective: 'analyst', evidence: 'all', kinds: null, expected: false } as const;
const asOpened = { time: first, filter: plain, selected: null, layout: nothingAsked, notices: [] };
const read = (search: string) => parseAddress(search, dated);

test('an address that says nothing is the first date, with everything that happened', () => {
	expect(read('')).toEqual(asOpened);
	expect(read('?')).toEqual(asOpened);
});

test.each([
	['t=2009', { time: utc(2009, 0, 1) }],
	['t=2009-09', { time: utc(2009, 8, 1) }],
	['t=2009-09-15', { time: utc(2009, 8, 15) }],
	['t=2012-05-31', { time: last }],
	['node=org_b', { selected: { type: 'node', id: 'org_b' } }],
	['tie=t002', { selected: { type: 'tie', id: 't002' } }],
	['kinds=referral', { filter: { ...plain, kinds: new Set(['referral']) } }],
	['kinds=referral,joint', { filter: { ...plain, kinds: new Set(['referral', 'joint']) } }],
	['kinds=referral,referral,joint', { filter: { ...plain, kinds: new Set(['referral', 'joint']) } }],
	['kinds=joint,endorsement,referral', { filter: plain }],
	['kinds=', { filter: { ...plain, kinds: new Set() } }],
	['kinds=,,', { filter: { ...plain, kinds: new Set() } }],
	['ev=stated', { filter: { ...plain, evidence: 'stated' } }],
	['ev=inferred', { filter: { ...plain, evidence: 'inferred' } }],
	['ev=all', { filter: plain }],
	['lens=providers', { filter: { ...plain, perspective: 'providers' } }],
	['expected=1', { filter: { ...plain, expected: true } }],
	['expected=TRUE', { filter: { ...plain, expected: true } }],
	['expected=0', { filter: plain }],
	['expected=', { filter: plain }]
])('?%s is followed without a word', (search, expected) => {
	expect(read(`?${search}`)).toEqual({ ...asOpened, ...expected });
});

test.each([
	['t=1999', { time: first }, '1999 lies outside the observation; this is the nearest date in it.'],
	['t=2012-06', { time: last }, '2012-06 lies outside the observation; this is the nearest date in it.'],
	['t=2099-12-31', { time: last }, '2099-12-31 lies outside the observation; this is the nearest date in it.'],
	['t=soon', {}, '“soon” is not a date that can be read, so this is January 2007. Write 2009, 2009-09 or 2009-09-15.'],
	[
		't=2009-02-30',
		{},
		'“2009-02-30” is not a date that can be read, so this is January 2007. Write 2009, 2009-09 or 2009-09-15.'
	],
	['node=org_z', {}, 'Nothing here is called “org_z”.'],
	['tie=t999', {}, 'No tie here is called “t999”.'],
	[
		'node=org_a&tie=t001',
		{ selected: { type: 'node', id: 'org_a' } },
		'The address names a node and a tie; the node is shown.'
	],
	['node=org_z&tie=t001', { selected: { type: 'tie', id: 't001' } }, 'Nothing here is called “org_z”.'],
	['kinds=envy', {}, 'These data have no kind of tie called “envy”; all kinds are shown.'],
	['kinds=none', {}, 'These data have no kind of tie called “none”; all kinds are shown.'],
	[
		'kinds=envy,joint,spite',
		{ filter: { ...plain, kinds: new Set(['joint']) } },
		'These data have no kind of tie called “envy, spite”.'
	],
	['ev=sure', {}, '“sure” is no choice of how sure; use all, inferred or stated. Everything is shown.'],
	['lens=nobody', {}, 'There is no view by “nobody” in these data, so the analyst is shown.'],
	['expected=maybe', {}, '“maybe” does not say whether expected ties are shown; use 1 or 0. They are not shown.']
])('?%s gives the nearest sensible state, and says so', (search, expected, notice) => {
	expect(read(`?${search}`)).toEqual({ ...asOpened, ...expected, notices: [notice] });
});

test('all that could not be followed is said, and somebody’s word is cut short', () => {
	const { notices } = read(`?t=x&ev=y&node=${'z'.repeat(200)}`);
	expect(notices).toHaveLength(3);
	expect(notices[2]).toBe(`Nothing here is called “${'z'.repeat(39)}…”.`);
});

test('what is not ours is not complained about, and is kept', () => {
	expect(read('?chapter=3&utm_source=x')).toEqual(asOpened);
	const moved = { time: utc(2009, 8, 1), filter: plain, selected: null, layout: nothingAsked };
	expect(writeAddress(dated, moved, '?chapter=3&t=2008&stability=3&pins=org_a:1,2&utm_source=a%26b')).toBe(
		'?t=2009-09&chapter=3&utm_source=a%26b'
	);
	expect(writeAddress(dated, { ...moved, time: first }, '?t=2008&node=org_a')).toBe('');
});

test('a written address says what differs from how the page opens, in one order', () => {
	const state = {
		time: utc(2009, 8, 15),
		filter: { perspective: 'providers', evidence: 'stated', kinds: new Set(['joint', 'referral']), expected: true },
		selected: { type: 'tie', id: 't001' },
		layout: nothingAsked
	} as const;
	expect(writeAddress(dated, state, '')).toBe(
		'?t=2009-09-15&tie=t001&kinds=referral,joint&ev=stated&lens=providers&expected=1'
	);
	expect(writeAddress(dated, { ...state, ...asOpened }, '')).toBe('');
	expect(writeAddress(dated, { ...asOpened, filter: { ...plain, kinds: new Set() } }, '')).toBe('?kinds=');
});

test.each([
	[utc(2009, 0, 1), '2009'],
	[utc(2009, 8, 1), '2009-09'],
	[utc(2009, 8, 15), '2009-09-15'],
	[utc(2009, 8, 15) + 1, '2009-09-15'],
	[utc(476, 8, 4), '0476-09-04'],
	[utc(-500, 0, 1), '-0500'],
	[utc(-500, 2, 15), '-0500-03-15']
])('the instant %d is written as the shortest date that means it: %s', (time, text) => {
	expect(writeTime({ timeKind: 'date' }, time)).toBe(text);
});

test('numbered data have numbers in the address', () => {
	const waves = networkOf();
	expect(parseAddress('?t=3', waves).time).toBe(3);
	expect(parseAddress('?t=2.5', waves).time).toBe(2.5);
	expect(parseAddress('?t=10', waves)).toMatchObject({
		time: 9,
		notices: ['10 lies outside the observation; this is the nearest date in it.']
	});
	expect(parseAddress('?t=2009-09', waves).notices).toEqual([
		'“2009-09” is not a date that can be read, so this is 0. Write a number.'
	]);
	expect(writeAddress(waves, { time: 2.5, filter: plain, selected: null, layout: nothingAsked }, '')).toBe('?t=2.5');
});

test('a kind with a comma in its name comes back from the address', () => {
	const odd = networkOf({
		rest: { kinds: ['a,b', 'a', '100%,', '%2C'].map((id) => ({ id, label: id, description: '', form: 'plain' })) }
	});
	for (const kinds of [['a,b'], ['100%,', '%2C'], ['a', '%2C']]) {
		const search = writeAddress(
			odd,
			{ time: 0, filter: { ...plain, kinds: new Set(kinds) }, selected: null, layout: nothingAsked },
			''
		);
		expect(parseAddress(search, odd)).toMatchObject({ filter: { kinds: new Set(kinds) }, notices: [] });
	}
});

test('a network without kinds, views and nodes has an address too', () => {
	const empty = networkOf({ nodes: [], rest: { kinds: [], perspectives: [] } });
	expect(parseAddress('?lens=x&kinds=y', empty).notices).toEqual([
		'There is no view by “x” in these data, so the first is shown.',
		'These data have no kind of tie called “y”; all kinds are shown.'
	]);
});
