import { expect, test } from 'vitest';
import { readNetwork } from '../../../src/lib/csv/readNetwork.ts';
import { cleanedOf } from '../../../src/lib/csv/writing/cleanedOf.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import { networkOf, statusOf } from '../../model/networkOf.ts';
import { networkIn, told } from '../read.ts';

const fileOf = (network: Parameters<typeof packageOf>[0], name: string) =>
	packageOf(network).find((file) => file.name === name)?.text;

test('attributes whose headers are ours, are alike or are nothing get headers of their own', () => {
	const network = networkOf({
		nodes: [{ id: 'a', attributes: { Start: 'early', Age: '7', 'age ': '8', '': 'x', '=1+1': 'y', 'two\nlines': 'z' } }]
	});
	const { network: read, issues } = readNetwork(packageOf(network));
	expect(issues).toEqual([]);
	expect(read?.nodes[0]?.attributes).toEqual({
		'start 2': 'early',
		age: '7',
		'age 2': '8',
		column: 'x',
		'=1+1': 'y',
		'two\nlines': 'z'
	});
});

test('an attribute that is nearly one of our columns is not taken for a misspelt one', () => {
	const network = networkOf({ nodes: [{ id: 'a', attributes: { notes: 'x', rolle: 'y' } }] });
	expect(readNetwork(packageOf(network)).issues).toEqual([]);
});

test('a node that comes and goes has its whole span among the nodes, and each stay in presence.csv', () => {
	const stay = (start: number, end: number) => ({ start, end, startText: '', endText: '' });
	const network = networkOf({ nodes: [{ id: 'a', activity: [stay(1, 3), stay(5, Infinity)] }, 'b'] });
	expect(fileOf(network, 'nodes.csv')).toContain('\na,a,provider,1\n');
	expect(fileOf(network, 'presence.csv')).toBe('node,start,end\na,1,2\na,5,\nb,,\n');
});

test('presence.csv is read again: each stay, and not the whole span', () => {
	const stay = (start: number, end: number) => ({ start, end, startText: '', endText: '' });
	const { network, issues } = readNetwork(
		packageOf(networkOf({ nodes: [{ id: 'a', activity: [stay(1, 3), stay(5, 7)] }] }))
	);
	expect(issues.map(told)).toEqual([]);
	expect(network?.nodes[0]?.activity).toEqual([
		{ start: 1, end: 3, startText: '1', endText: '2' },
		{ start: 5, end: 7, startText: '5', endText: '6' }
	]);
});

test('spells whose numbers are alike are counted anew, and an id that two statuses have stays with the first', () => {
	const network = networkOf({
		nodes: [{ id: 'a', statuses: [statusOf('local', 0, 2, { id: 's' }), statusOf('local', 2, 4, { id: 's' })] }],
		ties: [
			[
				't',
				'a',
				'a',
				{
					spells: [
						{ start: 0, end: 1, number: 4 },
						{ start: 1, end: 2, number: 4 }
					]
				}
			]
		]
	});
	const { network: read, issues } = readNetwork(packageOf(network));
	expect(issues).toEqual([]);
	expect(read?.ties[0]?.spells.map(({ number }) => number)).toEqual([1, 2]);
	expect(read?.nodes[0]?.statuses.map(({ id }) => id)).toEqual(['s', 'line 3']);
});

test.each([
	['of the Middle Ages', ['0800', '0812'], ['0800-01', '0812-12']],
	['before our era', ['-0350', '-0340'], ['-0350-01', '-0340-12']],
	['of the modern age', ['1500', '1620'], ['1500', '1620']]
])('years %s are read again as dates, with a month where they must', (_, [start, end], texts) => {
	const network = {
		...networkIn({
			'datapackage.json': '{ "figuration": { "observed": { "start": "0100-01", "end": "1700-01" }, "unit": "year" } }',
			ties: ['source,target,start,end', `a,b,${start},${end}`, 'a,c,2001-01,2001-02', 'c,b,2001-01,2001-02']
		})
	};
	const old = { ...network, ties: network.ties.slice(0, 1) };
	for (const write of [packageOf, cleanedOf]) {
		const { network: read } = readNetwork(write(old));
		const { spells } = read!.ties[0]!;
		expect(read!.timeKind).toBe('date');
		expect(spells.map((spell) => [spell.start, spell.end])).toEqual([
			[old.ties[0]!.spells[0]!.start, old.ties[0]!.spells[0]!.end]
		]);
		// A package says that its unit is a year; a bare table has nothing but its years.
		expect(spells.map((spell) => [spell.startText, spell.endText])).toEqual([
			write === packageOf ? [start, end] : texts
		]);
	}
});

test('a network without any time is read again as one', () => {
	const network = networkIn({ ties: ['source,target', 'a,b', 'b,c'] });
	const { network: read, issues } = readNetwork(packageOf(network));
	expect(issues).toEqual([]);
	expect(read).toEqual(network);
});

test('an event and a process without a name are called by their ids', () => {
	const unsourced = { evidence: null, datePrecision: null, bounds: '', section: '', note: '' } as const;
	const network = networkOf({
		rest: {
			events: [
				{
					id: 'e',
					label: '',
					kind: 'context',
					recurrence: '',
					start: 1,
					end: 2,
					startText: '1',
					endText: '',
					...unsourced
				}
			],
			processes: [{ id: 'p', label: '', summary: '', ...unsourced }]
		}
	});
	const { network: read, issues } = readNetwork(packageOf(network));
	expect(issues).toEqual([]);
	expect([read?.events[0]?.label, read?.processes[0]?.label]).toEqual(['e', 'p']);
	expect(read?.events[0]).toMatchObject({ start: 1, end: 2, startText: '1', endText: '' });
});

test('the cleaned table has audiences where it knows them, else their names only', () => {
	const nodes = ['a', 'b', { id: 'c', label: 'The school' }];
	const ties = (audience: string) => [['t', 'a', 'b', { audience }]] as const;
	const header = (audience: string) => cleanedOf(networkOf({ nodes, ties: ties(audience) }))[0]!.text.split('\n')[0];
	expect(header('b')).toBe(
		'source,target,start,end,kind,weight,directed,id,spell,audience,source_label,target_label,audience_label'
	);
	expect(header('c')).toBe(
		'source,target,start,end,kind,weight,directed,id,spell,source_label,target_label,audience_label'
	);
});
