import { expect, test } from 'vitest';
import { newRecord } from '../../src/lib/keep/records.ts';
import { sizeSaid } from '../../src/lib/keep/sizeSaid.ts';
import { bytesLost, noRoomFor, notForgotten, troubleOf, troubleSaid } from '../../src/lib/keep/trouble.ts';

const network = (name: string, size: number) => newRecord(name, name, [{ name: 'a.csv', size }], 1);

test.each([
	[new DOMException('', 'QuotaExceededError'), 'no room'],
	[new DOMException('', 'SecurityError'), 'nothing kept'],
	[new DOMException('', 'InvalidStateError'), 'nothing kept'],
	[new ReferenceError('indexedDB is not defined'), 'nothing kept'],
	[new DOMException('', 'VersionError'), 'newer page'],
	[new DOMException('', 'BlockedError'), 'older tab'],
	[new DOMException('', 'TimeoutError'), 'no answer'],
	[new DOMException('', 'UnknownError'), 'damaged'],
	[new DOMException('', 'constructor'), 'damaged'],
	['a text', 'damaged'],
	[null, 'damaged']
])('%s means: %s', (cause, trouble) => {
	expect(troubleOf(cause)).toBe(trouble);
});

test.each([
	['nothing kept', /private window.*until this tab is closed: save it as a package to have it tomorrow\.$/],
	['no answer', /does not answer.*start the browser again\.$/],
	['older tab', /older version.*close the other tab and load this one again\.$/],
	['newer page', /newer version.*load this tab again\.$/],
	['damaged', /failed.*clear the data of this site in the settings of the browser\.$/],
	['no room', /no room left.*forget another network, or save this one as a package\.$/]
] as const)('of the trouble “%s” is said what to do', (trouble, sentence) => {
	expect(troubleSaid(trouble)).toMatch(sentence);
});

test('what found no room is named with its size, and the largest of the others to forget', () => {
	const others = [network('Friends', 900), network('Trade', 31_400_000), network('Letters', 5000)];
	expect(noRoomFor(network('Mail', 12_000_000), others)).toBe(
		'There is no room in this browser for “Mail” (12 MB), which stays open only until this tab is closed. Forget another one (“Trade” has 32 MB) and it is kept, or save it as a package.'
	);
	expect(others.map(({ name }) => name)).toEqual(['Friends', 'Trade', 'Letters']);
	expect(noRoomFor(network('Mail', 12_000_000), [])).toBe(
		'There is no room in this browser for “Mail” (12 MB), which stays open only until this tab is closed. Save it as a package to have it tomorrow.'
	);
});

test('what could not be forgotten, and what is lost, is said with what to do', () => {
	expect(notForgotten).toMatch(/once more, or clear the data of this site/);
	expect(bytesLost('Mail')).toMatch(/^The files of “Mail” .* forget “Mail”\.$/);
});

test.each([
	[0, '0 bytes'],
	[1, '1 byte'],
	[999, '999 bytes'],
	[1000, '1 kB'],
	[1001, '1.1 kB'],
	[9999, '10 kB'],
	[340_200, '341 kB'],
	[999_000, '999 kB'],
	[999_001, '1 MB'],
	[12_000_000, '12 MB'],
	[1_450_000_000, '1.5 GB'],
	[5_000_000_000_000, '5000 GB']
])('%i bytes are said as %s', (size, said) => {
	expect(sizeSaid(size)).toBe(said);
});
