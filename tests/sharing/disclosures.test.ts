import { expect, test } from 'vitest';
import { disclosuresOf } from '../../src/lib/sharing/disclosuresOf.ts';
import { networkIn } from '../csv/meaning/inspect.ts';
import { networkOf } from '../model/networkOf.ts';

const found = (network: Parameters<typeof disclosuresOf>[0]) =>
	Object.fromEntries(disclosuresOf(network).map(({ what, count, where }) => [what, [count, ...where]]));

test('codes without notes disclose nothing', () => {
	expect(disclosuresOf(networkOf({ nodes: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] }))).toEqual([]);
});

test('names, addresses, numbers and long texts are found where they stand', async () => {
	const network = await networkIn({
		'ties.csv':
			'source,target,year,note\n1,2,2001,Ring 0161 496 0000 after six\n2,3,2002,see https://example.org/ann\n',
		'nodes.csv': `id,label,contact,place\n1,Ann Miller,ann@example.org,M13 9PL\n2,"van der Berg, Jan",j (at) example (dot) org,x\n3,Cem,,x\n`
	});
	expect(found(network)).toMatchObject({
		'What looks like an e-mail address': [2, 'attribute “contact”'],
		'What looks like a telephone number': [1, 'notes of ties'],
		'Addresses of sites and accounts': [1, 'notes of ties'],
		'What looks like a British postcode': [1, 'attribute “place”'],
		'What looks like somebody’s name': [2, 'names of nodes'],
		'Single words that could be first names': [1, 'names of nodes']
	});
});

test.each(['2009-05-12', '12345', 'Node 12', 'org_a', '1234567890', 'IV', 'PCT'])(
	'“%s” is neither a name nor a number that rings',
	(label) => {
		expect(disclosuresOf(networkOf({ nodes: [{ id: 'p1', label, shortLabel: label }] }))).toEqual(
			expect.not.arrayContaining([expect.objectContaining({ count: expect.any(Number) as number, examples: [label] })])
		);
	}
);

test('groups of fewer than five are told with their size; a column that differs for most nodes tells them apart', () => {
	const nodes = Array.from({ length: 12 }, (_, i) => ({
		id: `p${String(i).padStart(2, '0')}`,
		attributes: { born: `${1950 + i}`, town: i < 4 ? 'north' : 'south' }
	}));
	const disclosures = disclosuresOf(networkOf({ nodes }));
	expect(disclosures.map(({ what, columns, examples }) => [what.slice(0, 12), columns, examples])).toEqual([
		['Columns that', ['born'], []],
		['Groups of fe', [], ['town “north”: 4']]
	]);
});

test('a text of a million letters is looked through too', () => {
	const note = `${'x'.repeat(1_000_000)} ann@example.org`;
	const [address, long] = disclosuresOf(networkOf({ nodes: [{ id: 'p1', note }] }));
	expect(address?.what).toBe('What looks like an e-mail address');
	expect(long?.what).toBe('Long texts, which may tell more than they should');
});
