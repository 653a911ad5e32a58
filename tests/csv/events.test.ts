import { expect, test } from 'vitest';
import { issuesIn, networkIn } from './read.ts';

const files = (events: readonly string[], processes = ['id,process']) => ({
	ties: ['source,target,start', 'ann,bob,2009'],
	nodes: ['id', 'ann', 'bob'],
	events,
	processes
});
const iso = (t: number) => (Number.isFinite(t) ? new Date(t).toISOString().slice(0, 10) : '');

test.each([
	['2009-05,', '2009-05-01', '2009-06-01'],
	['2009,', '2009-01-01', '2010-01-01'],
	['2009-05-04,', '2009-05-04', '2009-05-05'],
	['2009-05,2010', '2009-05-01', '2011-01-01'],
	['2009-05,..', '2009-05-01', '']
])('an event of %j goes from %s to before %j: a blank end is within its start, two dots go on', (row, start, end) => {
	const event = networkIn(files(['id,label,start,end', `e,Flood,${row}`])).events[0]!;
	expect([iso(event.start), iso(event.end)]).toEqual([start, end]);
});

test('events come by start and id, and are of the context where the table does not say', () => {
	const { events } = networkIn(
		files(['id,label,start,kind,recurrence', 'c,C,2009,,', 'b,B,2008,fieldwork,P3M', 'a,A,2009,,'])
	);
	expect(events.map(({ id, label, kind, recurrence }) => [id, label, kind, recurrence])).toEqual([
		['b', 'B', 'fieldwork', 'P3M'],
		['a', 'A', 'context', ''],
		['c', 'C', 'context', '']
	]);
});

test('processes keep the order of their table', () => {
	const { processes } = networkIn(files(['id,label,start'], ['id,process,summary', 'p2,Pull,Why.', 'p1,Push,']));
	expect(processes.map(({ id, label, summary }) => [id, label, summary])).toEqual([
		['p2', 'Pull', 'Why.'],
		['p1', 'Push', '']
	]);
});

test('what is missing or twice is an issue', () => {
	expect(issuesIn(files(['id,label,start', 'e,,2009', 'e,E,2010', 'f,F,'], ['id,process', 'p,', 'p,P', ',Q']))).toEqual(
		[
			'! events.csv, 2, label: This cell is empty. What happened. Example: Council reorganisation.',
			'! events.csv, 3, id: “e” is already the id of line 2. Give this event an id of its own, or remove one of the rows.',
			'! events.csv, 4, start: This cell is empty. First date: 2009, 2009-09, 2009-09-15, or a number. Blank: from the beginning. Example: 2009-09.',
			'! processes.csv, 2, process: This cell is empty. Its name for people. Example: Organisational pull.',
			'! processes.csv, 3, id: “p” is already the id of line 2. Give this process an id of its own, or remove one of the rows.',
			'! processes.csv, 4, id: This cell is empty. Names the process. Example: pr_pull.'
		]
	);
});
