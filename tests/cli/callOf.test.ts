import { expect, test } from 'vitest';
import { callOf } from '../../src/cli/callOf.ts';

test('a call names files, answers, what to save and where', () => {
	expect(
		callOf(['--json', 'a.csv', '--answer', 'ends=exclusive', '--save=rows', '--save', 'gephi', '--to', 'out', 'b.csv'])
	).toEqual({
		files: ['a.csv', 'b.csv'],
		answers: { ends: 'exclusive' },
		json: true,
		save: ['rows', 'gephi'],
		to: 'out'
	});
	expect(callOf(['--answer=time=a=b', 'a.csv'])).toMatchObject({ answers: { time: 'a=b' }, json: false, to: '.' });
});

test.each([
	[['--answer', 'ends', 'a.csv'], '“ends” is no answer; write key=value.'],
	[['--save', 'pdf', 'a.csv'], '“pdf” cannot be saved; name one of rows, cleaned, package, gephi, spells.'],
	[['--fast', 'a.csv'], '--fast is not known.'],
	[['--json'], 'Name at least one file.'],
	[['--help'], '']
])('%j is not understood: %s', (words, sentence) => {
	expect(callOf(words)).toBe(sentence);
});
