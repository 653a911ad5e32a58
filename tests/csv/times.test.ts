import { expect, test } from 'vitest';
import { annAndBob, issuesIn, networkIn, spans } from './read.ts';

const read = (header: string, rows: readonly string[]) => {
	const network = networkIn({
		nodes: annAndBob,
		ties: [`source,target,${header}`, ...rows.map((r) => `ann,bob,${r}`)]
	});
	return spans(network.ties[0], network.timeKind);
};

test.each([
	['2009,2009', '2009-01-01..2010-01-01'],
	['2009,2012-05', '2009-01-01..2012-06-01'],
	['2009-09,2009-09', '2009-09-01..2009-10-01'],
	['2009-09-15,2009-09', '2009-09-15..2009-10-01'],
	['2009-09-15,2009-09-15', '2009-09-15..2009-09-16'],
	['2008-02-28,2008-02-29', '2008-02-28..2008-03-01'],
	['2009-12,2009', '2009-12-01..2010-01-01'],
	['2009,', '2009-01-01..'],
	['2009,..', '2009-01-01..'],
	[',2009', '..2010-01-01'],
	['..,2009', '..2010-01-01'],
	['2009-05,', '2009-05-01..']
])('the dates %j, an end lasting through what is written, are %s', (row, span) => {
	expect(read('start,end', [row])).toEqual([span]);
});

test.each([
	['1,3', '1..4'],
	['3,3', '3..4'],
	['0,0', '0..1'],
	['-2,-1', '-2..0'],
	['1.5,2.5', '1.5..2.5'],
	['2.5,2.5', '2.5..2.5'],
	['2.5,2', '2.5..3'],
	['1,', '1..'],
	['1,..', '1..'],
	[',3', '..4'],
	['1e3,20000', '1000..20001']
])('the numbers %j, whole ones lasting for their unit and decimals being points, are %s', (row, span) => {
	expect(read('start,end', [row])).toEqual([span]);
});

test('a spell remembers its dates as they were written', () => {
	const { ties } = networkIn({ nodes: annAndBob, ties: ['source,target,start,end', 'ann,bob,2009-05,..'] });
	expect(ties[0]?.spells[0]).toMatchObject({ startText: '2009-05', endText: '..' });
});

test.each([
	['2010,2009'],
	['2009-05,2009-04'],
	['2009-05-02,2009-05-01'],
	['2010-01,2009'],
	['2012-05-01,2012-04'],
	['4,3'],
	['4,1'],
	['3.5,3.4'],
	['0,-1']
])('the spell %j, even if backwards by one unit only, ends before it starts', (row) => {
	const [start, end] = row.split(',');
	expect(issuesIn({ nodes: annAndBob, ties: ['source,target,start,end', `ann,bob,${row}`] })).toEqual([
		`! ties.csv, 2, end: It ends (${end}) before it starts (${start}). Exchange the two dates, or mend one.`
	]);
});

test.each(['2009-13', '2009-02-30', '09/2009', '2009-9', '1.5.2009', 'yesterday', '2009-05-01T12:00'])(
	'%j is no date',
	(text) => {
		expect(issuesIn({ nodes: annAndBob, ties: ['source,target,start,end', `ann,bob,2009,${text}`] })).toEqual([
			`! ties.csv, 2, end: “${text}” is not a date that can be read. Write 2009, 2009-09 or 2009-09-15.`
		]);
	}
);

test.each(['2009-09', 'third', '3a', '0x10'])('among waves %j is no number', (text) => {
	expect(
		issuesIn({ nodes: annAndBob, ties: ['source,target,start', 'ann,bob,1', `bob,ann,${text}`, 'bob,bob,2'] })
	).toEqual([`! ties.csv, 3, start: “${text}” is not a number, as the other times are. Write one, such as 3.`]);
});

test('where a table of ties has no column for ends, each row lasts for the unit of its start', () => {
	expect(read('start', ['1', '2', '4'])).toEqual(['1..2', '2..3', '4..5']);
	expect(read('start', ['2009-05', '2009-07'])).toEqual(['2009-05-01..2009-06-01', '2009-07-01..2009-08-01']);
});

test('where it has neither starts nor ends, ties are always there', () => {
	expect(read('weight', ['1'])).toEqual(['..']);
});

test('a date that cannot be read leads to no other issue, such as of overlap', () => {
	expect(
		issuesIn({
			nodes: annAndBob,
			ties: ['source,target,start,end', 'ann,bob,2009,20l0', 'ann,bob,2011,', 'bob,ann,2O09,', 'bob,ann,2008,2009']
		})
	).toEqual([
		'! ties.csv, 2, end: “20l0” is not a date that can be read. Write 2009, 2009-09 or 2009-09-15.',
		'! ties.csv, 4, start: “2O09” is not a date that can be read. Write 2009, 2009-09 or 2009-09-15.'
	]);
});
