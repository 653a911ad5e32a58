import { expect, test } from 'vitest';
import { inspectionOf } from '../../../src/lib/csv/inspectionOf.ts';
import { textSource } from '../../../src/lib/csv/rows/sources.ts';
import { rowsOfFiles } from '../../../src/lib/csv/rowsOfFiles.ts';

const ties = 'source,target,start,end\na,b,2001,2003\nb,c,2002,2005\nc,a,2004,2006\n';

async function read(events: string, name = 'events.csv', answers: Readonly<Record<string, string>> = {}) {
	const sources = [textSource('letters.csv', ties), textSource(name, events)];
	const { inspection, network } = inspectionOf(await rowsOfFiles(sources, answers), answers);
	return { inspection, events: network?.events ?? [] };
}

const year = (y: number) => Date.UTC(y, 0, 1);

test('a file that is called so is what happened around the network: label, band and time by their names', async () => {
	const { events, inspection } = await read(
		'date,event,type,note\n2002,Fire,disaster,in the north\n2003-04,A new council,politics,\n'
	);
	expect(events).toMatchObject([
		{ label: 'Fire', kind: 'disaster', start: year(2002), end: year(2003), note: 'in the north' },
		{ label: 'A new council', kind: 'politics', start: Date.UTC(2003, 3, 1), end: Date.UTC(2003, 4, 1) }
	]);
	expect(inspection.mapping[1]!.is).toBe('events');
	expect(inspection.mapping[1]!.columns.map(({ column, role }) => `${column}: ${role}`)).toEqual([
		...['date: time', 'event: label', 'type: kind', 'note: note']
	]);
});

test('an end is part of it; a blank end lasts through the start as it is written', async () => {
	const { events } = await read('start,end,label\n2001,2002,Strike\n2003,,Election\n', 'context.csv');
	expect(events.map(({ label, start, end, endText, kind }) => [label, start, end, endText, kind])).toEqual([
		['Strike', year(2001), year(2003), '2002', 'context'],
		['Election', year(2003), year(2004), '', 'context']
	]);
});

test('an event without a name or a time is told with its line and what to do, and the others are there', async () => {
	const { events, inspection } = await read('date,event\nonce,Fire\n2003,\n2004,Flood\n2005,Frost\n2006,Storm\n');
	expect(events.map(({ label }) => label)).toEqual(['Flood', 'Frost', 'Storm']);
	expect(inspection.issues.map(({ line, message }) => [line, message])).toEqual([
		[2, 'This event has no time that can be read, so it cannot be shown. Write one as the others are.'],
		[3, 'This event has no name. Say in a word or two what happened.']
	]);
});

test('any table can be said to be one of events, and its columns can be chosen', async () => {
	const table = 'when,headline,place\n2002,Fire,north\n2004,Flood,south\n';
	expect((await read(table, 'notes.csv')).events).toEqual([]);
	const asked = { 'table:notes.csv': 'events' };
	expect((await read(table, 'notes.csv', asked)).events.map(({ label }) => label)).toEqual(['Fire', 'Flood']);
	const chosen = { ...asked, 'events.label': 'place', 'events.kind': 'headline' };
	expect((await read(table, 'notes.csv', chosen)).events.map(({ label, kind }) => [label, kind])).toEqual([
		['north', 'Fire'],
		['south', 'Flood']
	]);
});

test('a file of ties that is called events is one of ties', async () => {
	const { events, inspection } = await read('from,to,time\na,c,2003\n');
	expect(events).toEqual([]);
	expect(inspection.mapping[1]!.is).toBe('ties');
});
