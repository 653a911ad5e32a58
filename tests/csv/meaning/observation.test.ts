import { expect, test } from 'vitest';
import { lastInstant } from '../../../src/lib/time/calendar.ts';
import { defaultFilter, sliceAt } from '../../../src/lib/model/slice.ts';
import { networkIn } from './inspect.ts';

const lastTies = async (text: string, answers: Record<string, string> = {}) => {
	const network = await networkIn(text, answers);
	return sliceAt(network, lastInstant(network), defaultFilter(network)).ties.map(({ tie }) => tie.id);
};

test.each([
	['a year', 'source,target,start,end\na,b,2001,\nb,c,2004,\n', {}],
	['a month', 'source,target,start,end\na,b,2001-02,\nb,c,2004-03,\n', {}],
	['a day', 'source,target,start,end\na,b,2001-02-03,\nb,c,2004-03-05,\n', {}],
	['a whole number', 'source,target,start,end\na,b,1,\nb,c,4,\n', {}],
	['a number', 'source,target,start,end\na,b,0.5,\nb,c,3.25,\n', {}],
	['an instant', 'source,target,day\nb,c,3\na,c,1\n', { lasts: 'instant' }],
	['a moment', 'source,target,time\na,c,2004-03-05T10:00\nb,c,2004-03-05T10:20\n', {}],
	['the only time', 'source,target,start,end\nb,c,2004,\n', {}]
])('what begins last, at %s, is there when the timeline ends', async (_, text, answers) => {
	expect(await lastTies(text, answers)).toContain('b → c');
});

test('a last row that ends says itself when', async () => {
	const { observed } = await networkIn('source,target,start,end\na,b,2001,\nb,c,2004,2005\n');
	expect(new Date(observed.end).toISOString().slice(0, 10)).toBe('2006-01-01');
});
