import { expect, test } from 'vitest';
import { inspected } from '../../src/lib/csv/inspected.ts';
import { packageOf } from '../../src/lib/csv/writing/packageOf.ts';
import { dataText } from '../data/tables.ts';

const source = (name: string, text: string) => {
	const bytes = new TextEncoder().encode(text);
	return {
		name,
		size: bytes.length,
		chunks: async function* () {
			yield await Promise.resolve(bytes);
		}
	};
};
const ties = source('friends.csv', 'from,to,year\nann,ben,2001\nben,cem,2003\n');
const chapters = source(
	'chapters.csv',
	'id,order,title,start,pause_and_predict,options,reveal\none,1,How it began,2001,Who is next?,ben|cem,Cem.\ntwo,2,And then,2003,,,\n'
);
const steps = source(
	'steps.csv',
	'chapter,step,date,focus_nodes,text,annotation\none,1,2001,ann|ben,They met.,Two friends\none,2,2002,dora,She came.,\n'
);

test('a table of chapters beside anybody’s ties is their story, and no table of ties', async () => {
	const { inspection, network } = await inspected([ties, chapters, steps]);
	expect(network!.nodes.map(({ id }) => id)).toEqual(['ann', 'ben', 'cem']);
	expect(inspection.rows.read).toBe(2);
	expect(
		inspection.story!.chapters.map(({ title, question, options, steps: own }) => [title, question, options, own.length])
	).toEqual([
		['How it began', 'Who is next?', ['ben', 'cem'], 1],
		['And then', '', [], 1]
	]);
});

test('a step of somebody who is not there is left out and said with its line', async () => {
	const { inspection } = await inspected([ties, chapters, steps]);
	const about = inspection.issues.filter(({ file }) => file === 'steps.csv');
	expect(about.map(({ line, column, message }) => [line, column, message])).toEqual([
		[3, 'focus_nodes', 'No node is called dora. Use the ids of the table of nodes, parted by bars.']
	]);
});

test('without chapters there is no story, and a table called chapters alone is read as any other', async () => {
	expect((await inspected([ties])).inspection.story).toBeUndefined();
	expect((await inspected([chapters])).inspection.story).toBeUndefined();
});

test('Seatown brought by anyone has its fourteen chapters, and a package keeps them', async () => {
	const names = ['nodes', 'ties', 'statuses', 'events', 'processes', 'chapters', 'steps'].map((name) => `${name}.csv`);
	const files = [...names, 'datapackage.json'].map((name) => source(name, dataText(`seatown/${name}`)));
	const first = await inspected(files);
	expect(first.inspection.story!.chapters.map(({ steps: own }) => own.length)).toEqual([
		2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 2, 2, 2, 4
	]);
	const saved = packageOf(first.whole!, first.inspection.story);
	expect(saved.map(({ name }) => name)).toContain('steps.csv');
	const again = await inspected(saved.map(({ name, text }) => source(name, text)));
	expect(again.inspection.story).toEqual(first.inspection.story);
	expect(again.inspection.issues).toEqual(first.inspection.issues);
});
