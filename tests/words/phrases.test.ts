import { expect, test } from 'vitest';
import { alternativesPhrase } from '../../src/lib/words/alternativesPhrase.ts';
import { boundsPhrase, datePhrase, spellPhrase } from '../../src/lib/words/datePhrase.ts';
import { evidencePhrase, processPhrase, saysHowSure, sourceWord } from '../../src/lib/words/evidencePhrase.ts';
import { kindPhrase, modeSentence, otherEndPhrase } from '../../src/lib/words/kindPhrase.ts';
import { standingPhrase } from '../../src/lib/words/standingPhrase.ts';
import { counted, headOf, inSentence, joined } from '../../src/lib/words/terms.ts';
import type { DatePrecision, Tie } from '../../src/lib/model/types.ts';
import { networkOf, statusOf } from '../model/networkOf.ts';

const spell = (startText: string, endText: string, datePrecision: DatePrecision | null = null, bounds = '') => ({
	start: 0,
	end: Infinity,
	startText,
	endText,
	datePrecision,
	bounds
});

test.each([
	['documented', 'stated by the paper'],
	['inferred', 'follows from the paper'],
	['illustrative', 'our drawing'],
	[null, '']
] as const)('evidence %s is “%s”', (evidence, phrase) => {
	expect(evidencePhrase(evidence)).toBe(phrase);
});

test('data that cite nothing speak of the source and not of a paper', () => {
	expect(sourceWord(networkOf())).toBe('the source');
	expect(sourceWord(networkOf({ rest: { citation: 'A paper' } }))).toBe('the paper');
	expect(evidencePhrase('documented', 'the source')).toBe('stated by the source');
});

test.each([
	['documented', 'realised', 'That there were ties of this kind is stated by the paper.'],
	['inferred', 'realised', 'That there were ties of this kind follows from the paper.'],
	['illustrative', 'blocked', 'That there were blocked ties of this kind is our drawing.'],
	[
		'documented',
		'expected_unmet',
		'That there were expected, and largely unmet, ties of this kind is stated by the paper.'
	],
	[null, 'realised', '']
] as const)('what is known of ties of a kind: %s, %s', (processEvidence, mode, sentence) => {
	expect(processPhrase({ processEvidence, mode })).toBe(sentence);
});

test('a network says how sure it is as soon as one row does', () => {
	expect(saysHowSure(networkOf({ ties: [['t', 'a', 'b']] }))).toBe(false);
	expect(saysHowSure(networkOf({ nodes: [{ id: 'a', evidence: 'inferred' }] }))).toBe(true);
});

test.each([
	[
		spell('2009-09', '', 'illustrative', '2007/2011-02'),
		'since September 2009 (the month is our choice; the paper allows 2007 to February 2011)'
	],
	[
		spell('2011', '', 'illustrative', '2007/2012-05'),
		'since 2011 (the year is our choice; the paper allows 2007 to May 2012)'
	],
	[spell('2007', '2010-12', 'illustrative', ''), 'from 2007 to December 2010 (the dates are our choice)'],
	[spell('2007', '', 'bounded', '2007/2012'), 'since 2007 (the paper says no more than 2007 to 2012)'],
	[spell('2007', '', 'bounded', '../2012-05'), 'since 2007 (the paper says no more than any time up to May 2012)'],
	[spell('2009-05-04', '', 'stated'), 'since 4 May 2009 (stated by the paper)'],
	[spell('2007', '2007'), 'in 2007'],
	[spell('3', '5'), 'from 3 to 5']
] as const)('when, and how sure: %o', (dated, phrase) => {
	expect(datePhrase(dated)).toBe(phrase);
});

test('a start that was never observed is not made up', () => {
	expect(spellPhrase(spell('', ''))).toBe('all the while');
	expect(spellPhrase(spell('..', '2009'))).toBe('until 2009');
});

test.each([
	['2007/2011-02', '2007 to February 2011'],
	['2006/2006', '2006'],
	['2009', '2009'],
	['2009-05/..', 'May 2009 or later'],
	['../..', ''],
	['', '']
])('the bounds “%s” are “%s”', (bounds, phrase) => {
	expect(boundsPhrase(bounds)).toBe(phrase);
});

const standing = networkOf({
	rest: { standing: { line: 0.6, given: { base: 0.4, history: 0.4, near: 0.2 }, earnedStep: 0.15 } }
});

test.each([
	[{ degree: 0.15, basis: ['endorsement'] }, 'outsider, 0.15: one earned step (endorsement)'],
	[{ degree: 0.55, basis: ['history', 'niche'] }, 'outsider, 0.55: history and one earned step (niche)'],
	[
		{ degree: 0.6, basis: ['endorsement', 'niche', 'referral'] },
		'outsider, 0.60: four earned steps (endorsement, niche and referral)'
	],
	[{ degree: 0.8, basis: ['base', 'history'] }, 'outsider, 0.80: base and history'],
	[{ degree: 0.8, basis: ['base'] }, 'outsider, 0.80: base'],
	[{ degree: 0, basis: ['none'] }, 'outsider, 0.00'],
	[{ degree: null, basis: [] }, 'outsider'],
	[{ degree: 0.45, basis: ['endorsement'], perspective: 'schools' }, 'outsider, 0.45: endorsement'],
	[{ degree: 0.8, basis: ['self_perception'], perspective: 'schools' }, 'outsider, 0.80: self perception']
])('a standing in words: %o', (more, phrase) => {
	expect(standingPhrase(standing, statusOf('outsider', 0, 5, more))).toBe(phrase);
});

const network = networkOf({
	nodes: [
		{ id: 'c', shortLabel: 'Org C' },
		{ id: 'd', shortLabel: 'Org D' },
		{ id: 'e', shortLabel: 'Org E' },
		{ id: 'pct', shortLabel: 'TW co-ords (PCT)' },
		{ id: 'hp', shortLabel: 'Health practitioners' }
	],
	ties: [
		['vouch', 'pct', 'c', { kind: 'endorsement', audience: 'hp', alternatives: 'to:d' }],
		['refer', 'c', 'd', { alternatives: 'from:c|d|e; to:any non-TW provider' }],
		['unmet', 'c', 'd', { directed: false, mode: 'expected_unmet', alternatives: 'any pair of schools' }],
		['stopped', 'c', 'd', { mode: 'blocked' }],
		['other', 'c', 'd', { kind: 'gossip' }]
	]
});
const tie = (id: string): Tie => network.ties.find((t) => t.id === id)!;

test.each([
	['vouch', 'Endorsement of Org C by TW co-ords (PCT), before Health practitioners'],
	['refer', 'Referral from Org C to Org D'],
	['unmet', 'Referral between Org C and Org D: expected, and largely not come about'],
	['stopped', 'Referral from Org C to Org D: blocked'],
	['other', 'gossip from Org C to Org D']
])('the tie “%s” is “%s”', (id, phrase) => {
	expect(kindPhrase(network, tie(id))).toBe(phrase);
});

test.each([
	['vouch', 'c', 'by TW co-ords (PCT), before Health practitioners'],
	['vouch', 'pct', 'for Org C, before Health practitioners'],
	['refer', 'c', 'to Org D'],
	['refer', 'd', 'from Org C'],
	['unmet', 'd', 'with Org C (expected, and largely not come about)']
])('the tie “%s” as %s sees it is “%s”', (id, from, phrase) => {
	expect(otherEndPhrase(network, tie(id), from)).toBe(phrase);
});

test('what did not come about is said plainly', () => {
	expect(modeSentence('expected_unmet')).toBe('This tie was expected and largely did not come about.');
	expect(modeSentence('blocked')).toBe('This tie was looked for and blocked: it did not come about.');
	expect(modeSentence('realised')).toBe('');
});

test.each([
	['vouch', 'The source would equally allow: Org D instead of Org C.'],
	[
		'refer',
		'The source would equally allow: Org C, Org D or Org E instead of Org C; any non-TW provider instead of Org D.'
	],
	['unmet', 'The source would equally allow: any pair of schools.'],
	['other', '']
])('the other pairs of “%s”: “%s”', (id, phrase) => {
	expect(alternativesPhrase(network, tie(id))).toBe(phrase);
});

test('words are put together as in a sentence', () => {
	expect(joined([])).toBe('');
	expect(joined(['a'])).toBe('a');
	expect(joined(['a', 'b', 'c'])).toBe('a, b and c');
	expect(counted(1, 'party', 'parties')).toBe('1 party');
	expect(counted(0, 'tie')).toBe('0 ties');
	expect(inSentence('In flux')).toBe('in flux');
	expect(inSentence('TW project')).toBe('TW project');
	expect(headOf('Organisation C: a branch')).toEqual({ name: 'Organisation C', rest: 'a branch' });
	expect(headOf('Residents')).toEqual({ name: 'Residents', rest: '' });
});
