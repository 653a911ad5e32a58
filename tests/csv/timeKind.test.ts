import { expect, test } from 'vitest';
import { networkIn, read } from './read.ts';

const kindOf = (starts: readonly string[], codebook = '{}') =>
	networkIn({
		ties: ['source,target,start,end', ...starts.map((start, i) => `a${i},b${i},${start},`)],
		'datapackage.json': codebook
	}).timeKind;

test.each([
	[['1', '2', '3'], 'number'],
	[['0'], 'number'],
	[['0.5', '2009.25'], 'number'],
	[['-3', '1e3'], 'number'],
	[['2007', '2009'], 'date'],
	[['2009'], 'date'],
	[['1000', '1200'], 'date'],
	[['1066', '1848'], 'date'],
	[['2009', '2010-05'], 'date'],
	[['-0044-03-15', '0014'], 'date'],
	[['0', '600', '1200', '1800', '2400', '3000'], 'number'],
	[['1', '2', '2009'], 'number'],
	[['', '..'], 'number']
])('the times %j are of the kind %s', (starts, kind) => {
	expect(kindOf(starts)).toBe(kind);
});

test('one slip of the pen does not make waves of dates, nor dates of waves', () => {
	const issues = (starts: string[]) =>
		read({ ties: ['source,target,start', ...starts.map((start, i) => `a${i},b${i},${start}`)] })
			.issues.filter((issue) => issue.severity === 'error')
			.map((issue) => issue.line);
	expect(issues(['2007', '2008', '20009'])).toEqual([4]);
	expect(issues(['1', '2', '3x', '4'])).toEqual([4]);
	expect(issues(['1', '2', '2009-05', '4'])).toEqual([4]);
});

test('a package may say that times which look like years are numbers', () => {
	expect(kindOf(['1500', '1600'], '{"figuration": {"unit": "number"}}')).toBe('number');
});

test('the observation that a package declares says what the times are, where the tables do not', () => {
	expect(kindOf([''], '{"figuration": {"observed": {"start": "2007", "end": "2012-05"}}}')).toBe('date');
	expect(kindOf([''], '{"figuration": {"observed": {"start": 0, "end": 3}}}')).toBe('number');
});

test('times of all tables count together', () => {
	const ties = ['source,target,start', 'a,b,2000'];
	expect(networkIn({ ties }).timeKind).toBe('date');
	expect(networkIn({ ties, statuses: ['node,status,start,end', 'a,x,0,1', 'b,x,5,'] }).timeKind).toBe('number');
});
