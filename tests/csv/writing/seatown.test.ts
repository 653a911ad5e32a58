import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/lib/csv/readNetwork.ts';
import { cleanedOf } from '../../../src/lib/csv/writing/cleanedOf.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import { networkIn } from '../read.ts';
import { recordsOf, seatownText } from '../seatownFiles.ts';

const all = readdirSync(new URL('../../../data/seatown/', import.meta.url)).filter((file) =>
	/\.(csv|json)$/.test(file)
);
const seatown = networkIn(Object.fromEntries(all.map((file) => [file, seatownText(file)])));
const written = packageOf(seatown);

test('Seatown written as a package is read again as it was, without any issue', () => {
	expect(readNetwork(written)).toEqual({ network: seatown, issues: [] });
});

test('Seatown as a package has its five tables, in the words of the dates that were written', () => {
	expect(written.map(({ name }) => name)).toEqual([
		'datapackage.json',
		'nodes.csv',
		'ties.csv',
		'statuses.csv',
		'events.csv',
		'processes.csv'
	]);
	const [, nodes] = written;
	expect(nodes?.text.split('\n')[0]).toBe(
		'id,label,short_label,role,parent,start,end,evidence,date_precision,section,note,sector,remit,layer,place,count,distance_miles,history_in_town,origin'
	);
});

test('what Seatown loses on the way is what its network never had: chapters, speakers, interviewees, and two columns of processes', () => {
	const resources = JSON.parse(written[0]!.text) as { resources: { name: string }[] };
	expect(resources.resources.map(({ name }) => name)).toEqual(['nodes', 'ties', 'statuses', 'events', 'processes']);
	const [header = []] = recordsOf('processes');
	const lost = header.filter((name) => !written[5]!.text.split('\n')[0]!.split(',').includes(name));
	expect(lost).toEqual(['actors', 'direction']);
});

test('the ties of Seatown are the same from the cleaned table alone, but for audiences that have no tie', () => {
	const { network, issues } = readNetwork(cleanedOf(seatown));
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(network?.ties).toEqual(seatown.ties.map((tie) => ({ ...tie, audience: null })));
});
