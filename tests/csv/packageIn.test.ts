import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inspected } from '../../src/lib/csv/inspected.ts';
import { packageIn } from '../../src/lib/csv/packageIn.ts';
import { readNetwork } from '../../src/lib/csv/readNetwork.ts';
import { bytesSource, textSource } from '../../src/lib/csv/rows/sources.ts';

const names = ['nodes.csv', 'ties.csv', 'statuses.csv', 'events.csv', 'processes.csv', 'datapackage.json'];
const files = names.map((name) => ({
	name,
	text: readFileSync(new URL(`../../data/seatown/${name}`, import.meta.url), 'utf8')
}));

test('a package is read as what it is: Seatown is the Seatown that the site shows', async () => {
	const { network, inspection } = await inspected(files.map(({ name, text }) => textSource(name, text)));
	expect(network).toEqual(readNetwork(files).network);
	expect(inspection).toMatchObject({
		convention: 'figuration package',
		timeKind: 'date',
		nodes: 43,
		ties: 131,
		rows: { read: 131, drawn: 131, noted: 0, heldBack: 0 },
		issues: [],
		refused: null
	});
});

test('so is a zip of it, in a folder or not', async () => {
	const bytes = zipSync(
		Object.fromEntries(files.map(({ name, text }) => [`seatown/${name}`, new TextEncoder().encode(text)]))
	);
	const { network } = await inspected([bytesSource('seatown.zip', bytes)]);
	expect(network).toEqual(readNetwork(files).network);
});

test('tables with our columns and no other are ours without a package: ids of ties are kept', async () => {
	const ties = textSource('ties.csv', 'id,source,target,kind,start,end\nx,a,b,help,2001,2002\n');
	const { network, inspection } = await inspected([ties]);
	expect(inspection.convention).toBe('figuration package');
	expect(network?.ties.map(({ id, kind }) => [id, kind])).toEqual([['x', 'help']]);
	expect(inspection).toMatchObject({ nodes: 2, ties: 1, pairs: 1, first: '2001', last: '2002', times: 1 });
});

test.each([
	['another column', 'ties.csv', 'source,target,when\na,b,2001\n'],
	['another name', 'letters.csv', 'source,target,start\na,b,2001\n'],
	['dates of another form', 'ties.csv', 'source,target,start\na,b,3.4.2001\n']
])('with %s they are somebody else’s, and still read', async (_, name, text) => {
	expect(packageIn([{ name, text }])).toBe(null);
	const { network, inspection } = await inspected([textSource(name, text)]);
	expect(network?.ties).toHaveLength(1);
	expect(inspection.convention).not.toBe('figuration package');
});

test('a row of a package that cannot be drawn is held back with its sentence, and the rest is drawn', async () => {
	const broken = files.map(({ name, text }) => ({
		name,
		text: name === 'ties.csv' ? text.replace('2009-09', 'soon') : text
	}));
	const { network, inspection } = await inspected(broken.map(({ name, text }) => textSource(name, text)));
	expect(network?.ties.length).toBe(readNetwork(files).network!.ties.length - 1);
	expect(inspection.rows).toMatchObject({ read: 131, heldBack: 1 });
	expect(inspection.refused).toBe(null);
	expect(inspection.issues.some(({ message }) => message.startsWith('“soon” is not a date'))).toBe(true);
});

const own = '{"figuration":{}}';

test('a tie to a node that the table of nodes of a package lacks is drawn, and noted', async () => {
	const { network, inspection } = await inspected([
		textSource('datapackage.json', own),
		textSource('nodes.csv', 'id,label\na,Anna\nb,Bert\n'),
		textSource('ties.csv', 'source,target,start,end\na,b,2001,2002\na,c,2002,2003\nb,a,2005,2004\n')
	]);
	expect(network?.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	expect(inspection.rows).toEqual({ read: 3, drawn: 1, noted: 1, heldBack: 1 });
	expect(inspection.issues.map(({ line, severity }) => [line, severity])).toEqual([
		[3, 'warning'],
		[4, 'error']
	]);
});

test('a package of which nothing can be drawn is refused', async () => {
	const { network, inspection } = await inspected([
		textSource('datapackage.json', own),
		textSource('ties.csv', 'source,target,start,end\na,b,2003,2002\n')
	]);
	expect(network).toBe(null);
	expect(inspection.refused).toMatch(/^There are mistakes in this package/);
});
