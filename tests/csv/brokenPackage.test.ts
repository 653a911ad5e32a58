import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCodebook } from '../../src/lib/csv/codebook.ts';
import { annAndBob, issuesIn, networkIn, read } from './read.ts';

const dated = { nodes: annAndBob, ties: ['source,target,start,end', 'ann,bob,2009,2010'] };
const withPackage = (figuration: unknown) => ({ ...dated, 'datapackage.json': JSON.stringify({ figuration }) });

test.each(['{', '', 'title: Ours', '{"title": "Ours",}'])('the package %j is no JSON, which is an issue', (text) => {
	const { network, issues } = read({ ...dated, 'datapackage.json': text });
	expect(network).toBeNull();
	expect(issues).toMatchObject([{ severity: 'error', file: 'datapackage.json', line: null, column: null }]);
	expect(issues[0]?.message).toMatch(
		/^This is not JSON that can be read \(SyntaxError: .*\)\. Mend it, or leave the file out\.$/s
	);
});

test.each(['null', '[]', '5', '"text"'])('the package %j is no package, which is a warning', (text) => {
	expect(issuesIn({ ...dated, 'datapackage.json': text })).toEqual([
		'? datapackage.json: “datapackage.json” is passed over: it must be an object in braces. Mend it, or leave it out.'
	]);
});

const must = (path: string, what: string) => `“${path}” is passed over: it must be ${what}. Mend it, or leave it out.`;

test.each([
	['text', [must('figuration', 'an object in braces')]],
	[{ kinds: {} }, [must('figuration.kinds', 'a list in brackets')]],
	[{ kinds: 'help' }, [must('figuration.kinds', 'a list in brackets')]],
	[{ citation: ['Us'] }, [must('figuration.citation', 'a text in quotation marks')]],
	[{ standing: { line: '0.6' } }, [must('figuration.standing.line', 'a number without quotation marks')]],
	[
		{ standing: { given: { base: 'x' } } },
		[must('figuration.standing.given.base', 'a number without quotation marks')]
	],
	[{ standing: [] }, [must('figuration.standing', 'an object in braces')]],
	[
		{ roles: ['x', { label: 'No id' }] },
		[
			must('figuration.roles, entry 1', 'an object in braces'),
			'“figuration.roles, entry 1” is passed over: it has no id. Give it the word that the tables use.',
			'“figuration.roles, entry 2” is passed over: it has no id. Give it the word that the tables use.'
		]
	],
	[
		{ statuses: [{ id: 'x' }, { id: 'x' }] },
		['“figuration.statuses, entry 2” is passed over: “x” is the id of an entry before it. Remove one of the two.']
	],
	[
		{ kinds: [{ id: 'x', form: 'arrow' }] },
		[
			'“figuration.kinds, entry 1.form” is “arrow” and is passed over. Use one of: endorsement, referral, joint, information, pull, funding, plain.'
		]
	],
	[
		{ roles: [{ id: 'x', shape: 'round' }] },
		[
			'“figuration.roles, entry 1.shape” is “round” and is passed over. Use one of: vessel, project, square, diamond, double-square, ring.'
		]
	],
	[{ unit: 'week' }, ['“figuration.unit” is “week” and is passed over. Use one of: year, month, day, number.']],
	[
		{ observed: { start: '2009' } },
		['“figuration.observed” is passed over: it needs a start and an end. Add the one that is missing.']
	],
	[
		{ observed: { start: '2010', end: '2009' } },
		[
			'“figuration.observed” is 2010 to 2009 and is passed over: it must go from an earlier time to a later one, each a date such as 2009, 2009-09 or 2009-09-15.'
		]
	],
	[
		{ shownUntil: '2008' },
		[
			'“figuration.shownUntil” is 2008 and is passed over: it must be a date such as 2009, 2009-09 or 2009-09-15, and not before the observation ends.'
		]
	],
	[{ unit: 'number' }, []]
])('the package %j is warned of and the network drawn without it', (figuration, messages) => {
	expect(issuesIn(withPackage(figuration))).toEqual(messages.map((message) => `? datapackage.json: ${message}`));
	expect(networkIn(withPackage(figuration)).ties).toHaveLength(1);
});

test('a unit that does not go with the times of the tables is warned of and passed over', () => {
	const unit = (word: string, ties: string[]) => ({
		ties,
		nodes: annAndBob,
		'p.json': `{"figuration":{"unit":"${word}"}}`
	});
	const waves = unit('month', ['source,target,start', 'ann,bob,1']);
	expect(issuesIn(waves)).toEqual([
		'? p.json: “figuration.unit” is “month” and is passed over: the times of the tables are numbers.'
	]);
	expect(networkIn(waves).unit).toBe('number');
	const months = unit('number', ['source,target,start', 'ann,bob,2009-05']);
	expect(issuesIn(months)).toEqual([
		'? p.json: “figuration.unit” is “number” and is passed over: the times of the tables are dates.'
	]);
	expect(networkIn(months).unit).toBe('month');
});

test.each(['2008', 'soon'])('what is shown until %j is shown until the observation ends', (shownUntil) => {
	expect(networkIn(withPackage({ shownUntil })).shownUntil).toBe(Date.UTC(2011, 0));
});

test('two packages are an issue', () => {
	expect(issuesIn({ ...dated, 'a.json': '{}', 'b.json': '{' })).toEqual([
		'! b.json: There are two packages, this one and a.json. Open one of them.'
	]);
});

test('any JSON at all is read without an exception, and blocks nothing', () => {
	fc.assert(
		fc.property(
			fc.jsonValue(),
			fc.constantFrom('kinds', 'observed', 'standing', 'unit', 'shownUntil'),
			(value, key) => {
				for (const text of [value, { figuration: value }, { figuration: { [key]: value } }].map((x) =>
					JSON.stringify(x)
				))
					expect(readCodebook('p.json', text).issues.every((issue) => issue.severity === 'warning')).toBe(true);
				expect(read(withPackage({ [key]: value })).network).not.toBeNull();
			}
		)
	);
});
