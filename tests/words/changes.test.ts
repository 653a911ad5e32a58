import { expect, test } from 'vitest';
import { changesOf, type Change } from '../../src/lib/model/changes.ts';
import { defaultFilter } from '../../src/lib/model/slice.ts';
import type { Kind, TieForm } from '../../src/lib/model/types.ts';
import { announcement } from '../../src/lib/words/announcement.ts';
import { changeSentence } from '../../src/lib/words/changeSentence.ts';
import { recentChanges } from '../../src/lib/words/recentChanges.ts';
import { cutTo, summarise } from '../../src/lib/words/summarise.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

const kind = (id: string, label: string, form: TieForm): Kind => ({ id, label, description: '', form });
const kinds = [
	kind('endorsement', 'Endorsement', 'endorsement'),
	kind('referral', 'Referral', 'referral'),
	kind('joint', 'Joint activity', 'joint'),
	kind('information', 'Information sharing', 'information'),
	kind('pull', 'Organisational pull', 'pull'),
	kind('funding', 'Funding', 'funding'),
	kind('gossip', 'Gossip', 'plain')
];
const nodes = ['a', 'b', 'c'].map((id) => ({ id, shortLabel: `Org ${id.toUpperCase()}` }));

/** The sentences of everything that happens in a network of one tie. */
function told(kind: string, more: object = {}): readonly string[] {
	const network = networkOf({ nodes, ties: [['t', 'a', 'b', { kind, spells: [[2, 4]], ...more }]], rest: { kinds } });
	return changesOf(network, { ...defaultFilter(network), expected: true }).map((change) =>
		changeSentence(network, change)
	);
}

test.each([
	[
		'endorsement',
		{ audience: 'c' },
		'Org A vouched for Org B before Org C.',
		'Org A stopped vouching for Org B before Org C.'
	],
	['endorsement', {}, 'Org A vouched for Org B.', 'Org A stopped vouching for Org B.'],
	['referral', {}, 'Org A began to refer to Org B.', 'Org A stopped referring to Org B.'],
	[
		'referral',
		{ directed: false },
		'Org A and Org B began to refer to one another.',
		'Org A and Org B stopped referring to one another.'
	],
	[
		'joint',
		{ directed: false },
		'Org A and Org B began working together.',
		'Org A and Org B stopped working together.'
	],
	[
		'information',
		{ directed: false },
		'Org A and Org B began to share information.',
		'Org A and Org B stopped sharing information.'
	],
	['information', {}, 'Org A began to share information with Org B.', 'Org A stopped sharing information with Org B.'],
	[
		'pull',
		{ directed: false },
		'Org A and Org B began to be held together.',
		'Org A and Org B stopped being held together.'
	],
	['funding', {}, 'Org A began to fund or manage Org B.', 'Org A stopped funding or managing Org B.'],
	[
		'gossip',
		{},
		'A tie of kind “gossip” formed from Org A to Org B.',
		'The tie of kind “gossip” from Org A to Org B ended.'
	],
	[
		'referral',
		{ mode: 'expected_unmet' },
		'A tie of referral from Org A to Org B was expected; it largely did not come about.',
		'The tie of referral from Org A to Org B, which did not come about, is no longer drawn.'
	],
	[
		'referral',
		{ mode: 'blocked' },
		'A tie of referral from Org A to Org B was blocked.',
		'The tie of referral from Org A to Org B, which did not come about, is no longer drawn.'
	]
])('a tie of %s (%o) forms and ends in sentences', (kind, more, start, end) => {
	expect(told(kind, more)).toEqual([start, end]);
});

test.each([
	[
		'pull',
		[
			[0, 4, 3],
			[4, 20, 2]
		],
		'Org A and Org B were held more loosely.'
	],
	[
		'pull',
		[
			[0, 4, 2],
			[4, 20, 3]
		],
		'Org A and Org B were held closer.'
	],
	[
		'referral',
		[
			[0, 4, 1],
			[4, 20, 2]
		],
		'The tie of referral from Org A to Org B grew stronger.'
	]
])('a change of weight of %s is a change and not a new tie', (kind, spells, sentence) => {
	expect(told(kind, { spells })).toEqual([sentence]);
});

const moving = networkOf({
	nodes: [
		{
			id: 'c',
			shortLabel: 'Org C',
			statuses: [
				statusOf('outsider', 0, 2, { degree: 0 }),
				statusOf('outsider', 2, 4, { degree: 0.15, evidence: 'illustrative' }),
				statusOf('in_flux', 4, 6, { degree: 0.3 }),
				statusOf('local', 8, 20)
			]
		}
	],
	rest: {
		statuses: [
			{ id: 'in_flux', label: 'In flux', description: '' },
			{ id: 'outsider', label: 'Outsider', description: '' }
		]
	}
});

test('changes of standing name both words and both degrees', () => {
	expect(changesOf(moving, defaultFilter(moving)).map((change) => changeSentence(moving, change))).toEqual([
		'Org C: still outsider (0.00 → 0.15).',
		'Org C: from outsider to in flux (0.15 → 0.30).',
		'Org C: no longer in flux.',
		'Org C: now local.'
	]);
});

test('a change of an unknown tie is a mistake of the program', () => {
	expect(() => changeSentence(moving, { type: 'tie change', id: 'x', time: 1 } as Change)).toThrow('unknown tie: x');
});

const busy = networkOf({
	nodes: [
		{
			id: 'a',
			shortLabel: 'Org A',
			statuses: [statusOf('outsider', 0, 3, { degree: 0 }), statusOf('local', 3, 20, { degree: 0.6 })]
		},
		...nodes.slice(1),
		{
			id: 'gone',
			shortLabel: 'The bids',
			activity: [{ start: 0, end: 3, startText: '0', endText: '3' }],
			statuses: [statusOf('outsider', 0, 3)]
		}
	],
	ties: [
		...[1, 2, 3, 4, 5].map(
			(i) =>
				[
					`i${i}`,
					'a',
					'b',
					{
						kind: 'information',
						spells: [
							[0, 3, 1],
							[3, 20, 2]
						] as [number, number, number][]
					}
				] as const
		),
		['j', 'b', 'c', { kind: 'joint', directed: false, spells: [[3, 20]] }],
		['r', 'b', 'c', { kind: 'referral', spells: [[3, 20]] }],
		['e', 'b', 'a', { kind: 'endorsement', audience: 'c', spells: [[3, 20]] }]
	],
	rest: { kinds }
});
const atThree = changesOf(busy, defaultFilter(busy)).filter(({ time }) => time === 3);

test('ties of no kind that come together are just so many ties', () => {
	const plain = networkOf({
		ties: [1, 2, 3, 4].map(
			(i) => [`t${i}`, 'a', 'b', { kind: 'tie', spells: [[3, 20]] as [number, number][] }] as const
		),
		rest: { kinds: [{ id: 'tie', label: 'Tie', description: '', form: 'plain' }] }
	});
	expect(summarise(plain, changesOf(plain, defaultFilter(plain))).map(({ text }) => text)).toEqual(['4 ties formed.']);
});

test('what changed is told most important first, many alike at once, and a leaving says enough of the standing that goes with it', () => {
	expect(summarise(busy, atThree).map(({ text }) => text)).toEqual([
		'Org A: from outsider to local (0.00 → 0.60).',
		'Org B vouched for Org A before Org C.',
		'Org B began to refer to Org C.',
		'Org B and Org C began working together.',
		'The bids left.',
		'5 ties of information sharing grew stronger.'
	]);
});

test('what is left out is counted in changes, and one line more is never left out', () => {
	const six = summarise(busy, atThree);
	expect(cutTo(six, 4).more).toBe(6);
	expect(cutTo(six, 4).told).toHaveLength(4);
	expect(cutTo(six, 5)).toEqual({ told: six, more: 0 });
});

test('a long step tells the standing of a node from where it stood to where it stands', () => {
	const changes = changesOf(moving, defaultFilter(moving)).slice(0, 2);
	expect(summarise(moving, changes).map(({ text, changes }) => [text, changes.length])).toEqual([
		['Org C: from outsider to in flux (0.00 → 0.30).', 2]
	]);
});

test('how sure a sentence is, is known where its changes agree', () => {
	const changes = changesOf(moving, defaultFilter(moving));
	expect(summarise(moving, changes.slice(0, 1))[0]?.evidence).toBe('illustrative');
	expect(summarise(moving, changes.slice(0, 2))[0]?.evidence).toBe(null);
});

test('the announcement gives the date, the number of changes, three of them and the rest', () => {
	expect(announcement(busy, 3, atThree)).toBe(
		'3. 11 changes. Org A: from outsider to local (0.00 to 0.60). Org B vouched for Org A before Org C. Org B began to refer to Org C. And 7 more.'
	);
	expect(announcement(busy, 4, [])).toBe('4. No changes.');
});

test('just changed is what a step forward brought, and else the latest change so far', () => {
	const changes = changesOf(busy, defaultFilter(busy));
	const times = (since: number, time: number, playing = false) => [
		...new Set(recentChanges(changes, { since, time, playing }).map((change) => change.time))
	];
	expect(times(0, 5)).toEqual([3]);
	expect(times(4, 5)).toEqual([3]);
	expect(times(5, 4)).toEqual([3]);
	expect(times(0, 2)).toEqual([]);
	const all = changesOf(moving, defaultFilter(moving));
	expect(recentChanges(all, { since: 0, time: 5, playing: false }).map(({ time }) => time)).toEqual([2, 4]);
	expect(recentChanges(all, { since: 0, time: 5, playing: true }).map(({ time }) => time)).toEqual([4]);
});
