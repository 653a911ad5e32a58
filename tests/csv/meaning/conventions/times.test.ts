import { describe, expect, test } from 'vitest';
import { inspect, networkIn, spellsOf } from '../inspect.ts';

const keysOf = (read: Awaited<ReturnType<typeof inspect>>) => read.questions.map(({ key }) => key);

test.each([
	['year and month', 'source,target,Year,Month\na,b,2001,3\nb,c,2002,11\n', '2001-03', '2002-11'],
	['year, month and day', 'source,target,day,month,year\na,b,4,3,2001\nb,c,30,11,2002\n', '2001-03-04', '2002-11-30'],
	[
		'date and time of day',
		'source,target,date,time\na,b,2001-03-04,9:05\nb,c,2001-03-04,10:15\n',
		'2001-03-04 09:05',
		'2001-03-04 10:15'
	],
	['seasons', 'source,target,season\na,b,1992/1993\nb,c,1993/1994\n', '1992/1993', '1993/1994'],
	['milliseconds', 'source,target,timestamp\na,b,1600000000000\nb,c,1600000100000\n', '1600000000000', '1600000100000'],
	['years that are decimals', 'onset,terminus,tail,head\n1312.5,1313,1,2\n1262.5,1321,2,3\n', '1262.5', '1321'],
	['months with names', 'source,target,date\na,b,Mar 2010\nb,c,Apr 2011\n', '2010-03', '2011-04']
])('%s', async (_, text, first, last) => {
	expect(await inspect(text)).toMatchObject({ first, last, rows: { heldBack: 0 } });
});

describe('dates of archives are drawn as far as they say something, and no row is lost', () => {
	const text =
		'Sender,Receiver,Date\na,b,12/3/1665\nb,c,[sd]\nc,a,/05/1660\na,c,1656\nb,a,9/06/\na,b,[1687]\nc,b,13-14/02/1665\nc,a,25AprilisannoReparata\n';
	test('all are counted, the doubtful noted', async () => {
		const read = await inspect(text);
		expect(read).toMatchObject({ ties: 8, first: '1656', last: '1687', rows: { read: 8, heldBack: 0 } });
		expect(read.issues.map(({ line }) => line)).toEqual([3, 6, 7, 9]);
	});
	test('their precision is kept, and what is uncertain is bounded', async () => {
		const spells = (await networkIn(text)).ties.flatMap((tie) => tie.spells);
		expect(spells.find(({ startText }) => startText === '1660-05')).toBeDefined();
		expect(spells.find(({ startText }) => startText === '1687')?.datePrecision).toBe('bounded');
		expect(spells.find(({ startText }) => startText === '1656')?.datePrecision).toBe(null);
	});
	test('spans count from their first time to their last', async () => {
		expect(
			await inspect('source,target,date\na,b,1984?\nb,c,[..-0350]\nc,a,1964/2008\na,c,-\nb,a,--03\n')
		).toMatchObject({
			first: '-0350',
			last: '2008',
			ties: 5,
			rows: { heldBack: 0 }
		});
	});
});

test('day or month first is asked where nothing tells, and answered', async () => {
	const text = 'source,target,date\na,b,3/4/2001\nb,c,5/6/2001\n';
	const read = await inspect(text);
	expect(read.questions.find(({ key }) => key === 'dayMonth')).toMatchObject({
		default: 'day first',
		choices: ['day first', 'month first']
	});
	expect(read).toMatchObject({ first: '2001-04-03', last: '2001-06-05' });
	expect(await inspect(text, { dayMonth: 'month first' })).toMatchObject({ first: '2001-03-04', last: '2001-05-06' });
	expect(keysOf(await inspect('source,target,date\na,b,3/4/2001\nb,c,25/6/2001\n'))).not.toContain('dayMonth');
});

test.each([
	['blank', ''],
	['a word', 'present'],
	['endless', 'Inf'],
	['a year of databases', '9999']
])('an end that is %s is open', async (_, end) => {
	const read = await inspect(`source,target,start,end\na,b,2001,${end}\nb,c,2003,2005\nc,a,2003,2004\n`);
	expect(read).toMatchObject({ first: '2001', last: '2005', rows: { read: 3, drawn: 3, noted: 0, heldBack: 0 } });
	expect(read.network!.ties[0]!.spells[0]!.end).toBe(Infinity);
	expect(read.issues.map(({ message }) => message.split(',')[0])).toEqual(['1 row (line 2) has no end']);
});

test('columns that are called times and are none leave the network static, and are told', async () => {
	const read = await inspect('source,target,start,end,date\na,b,,,1\nb,c,,,2\nc,d,,,3\nd,e,,,1\ne,f,3,4,2\nf,g,,,1\n');
	expect(read).toMatchObject({ timeKind: 'none', first: null, last: null, ties: 6, rows: { drawn: 6 } });
	expect(read.issues.map(({ column }) => column)).toEqual(['start', 'end', 'date']);
});

test('one time for all is said to move nothing; a blank wave is drawn and noted', async () => {
	const one = await inspect('source,target,date\na,b,2001-01-01\nb,c,2001-01-01\n');
	expect(one.issues.map(({ message }) => message)).toEqual([
		'All rows have the same time, so nothing will move. The network is drawn at that time.'
	]);
	const blank = await inspect('source,target,wave\na,b,1\nb,c,2\nc,a,\na,c,2\n');
	expect(blank).toMatchObject({ ties: 4, first: '1', last: '2', rows: { read: 4, drawn: 3, noted: 1, heldBack: 0 } });
	expect(blank.issues[0]!.line).toBe(4);
});

test('numbers beside dates are told, and read without their times', async () => {
	const read = await inspect({
		'a.csv': 'source,target,date\na,b,2001-01-01\nb,c,2002-01-01\n',
		'b.csv': 'source,target,wave\na,c,1\nc,b,2\n'
	});
	expect(read).toMatchObject({ ties: 4, first: '2001-01-01', last: '2002-01-01' });
	expect(read.issues[0]!.file).toBe('b.csv');
	expect(spellsOf(read.network!)).toContain('a → c b ~');
});

test('every answer changes what is read', async () => {
	const spells = 'source,target,start,end\na,b,2001,2003\nb,c,2002,2004\n';
	const endOf = async (ends: string) => (await networkIn(spells, { ends })).ties[0]!.spells[0]!.end;
	expect((await endOf('inclusive')) > (await endOf('exclusive'))).toBe(true);
	expect(await inspect(spells, { time: 'none' })).toMatchObject({ timeKind: 'none', first: null });
	const events = 'source,target,day,of\na,b,1,x\nb,a,5,y\n';
	const lasting = async (lasts: string) => (await networkIn(events, { lasts })).ties[0]!.spells[0]!.end;
	expect([
		await lasting('as written'),
		await lasting('instant'),
		await lasting('7'),
		await lasting('until the end')
	]).toEqual([2, 1, 8, Infinity]);
	expect((await networkIn(events, { directed: 'no' })).ties.map(({ directed }) => directed)).toEqual([false]);
	expect((await networkIn(events, { kind: 'of' })).kinds.map(({ id }) => id)).toEqual(['x', 'y']);
	expect((await networkIn(events, { target: 'of' })).nodes.map(({ id }) => id)).toEqual(['a', 'b', 'x', 'y']);
	expect((await inspect('sender,receiver\nA|B,C\n', { senders: 'one' })).nodes).toBe(2);
	expect((await inspect('source|target\na|b\n', { delimiter: ';' })).refused).not.toBe(null);
});

test.each([
	[
		'of Gephi',
		'Source,Target,Type,Id,Interval\nA,B,Directed,0,"<[2007.0, 2009.0]>"\nB,C,Directed,1,"<[2008.0, 2010.5]; [2011.0, 2012.0]>"\n'
	],
	['in two columns', 'source,target,start,end\nA,B,2007.0,2009.0\nB,C,2008.0,2010.5\nB,C,2011.0,2012.0\n']
])('one end with decimals makes decimal years of all whole ones, in intervals %s', async (_, text) => {
	const read = await inspect(text);
	expect(read).toMatchObject({ first: '2007.0', last: '2012.0', times: 3, timeKind: 'number', rows: { heldBack: 0 } });
	expect(read.issues).toEqual([]);
});

test('a value beside a year stays a value', async () => {
	const network = await networkIn(
		'Source,Target,Weight\nA,B,"<[2007, 0.5]; [2008, 2.5]>"\nB,C,"<[2007, 1.5]; [2009, 0.5]>"\n'
	);
	expect(spellsOf(network).map((line) => line.replace(/^.*w/, ''))).toEqual(['0.5', '2.5', '1.5', '0.5']);
});
