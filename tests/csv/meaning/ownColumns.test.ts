import { expect, test } from 'vitest';
import { cleanedOf } from '../../../src/lib/csv/writing/cleanedOf.ts';
import { gephiOf } from '../../../src/lib/csv/writing/gephiOf.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import { spellsOf } from '../../../src/lib/csv/writing/spellsOf.ts';
import type { TemporalNetwork } from '../../../src/lib/model/types.ts';
import type { WrittenFile } from '../../../src/lib/csv/writing/WrittenFile.ts';
import { inspect, networkIn, rolesOf } from './inspect.ts';

const letters =
	'Source,Target,Start,End,Id,Medium,Topic\nAnn,Ben,2001,2002,7,letter,"Rent, and tithes"\nAnn,Ben,2004,2005,8,visit,\nBen,Cem,2003,2003,9,,=1+1\n';

/** What the spells of each tie say in columns of their own. */
const said = ({ ties }: TemporalNetwork) =>
	Object.fromEntries(
		ties.map(({ source, target, spells }) => [`${source} ${target}`, spells.map(({ attributes }) => attributes)])
	);

test('columns of ties that have no meaning of their own are kept with each spell, where they say something', async () => {
	const read = await inspect(letters);
	expect(rolesOf(read)).toMatchObject({ Id: 'attribute', Medium: 'attribute', Topic: 'attribute', Start: 'start' });
	expect(said(read.network!)).toEqual({
		'Ann Ben': [
			{ Id: '7', Medium: 'letter', Topic: 'Rent, and tithes' },
			{ Id: '8', Medium: 'visit' }
		],
		'Ben Cem': [{ Id: '9', Topic: '=1+1' }]
	});
	const plain = await networkIn('source,target,start\na,b,2001\n');
	expect(plain.ties[0]!.spells[0]).not.toHaveProperty('attributes');
});

test('rows of one and the same spell say all that each of them says, once; thousands end in dots', async () => {
	const two = await networkIn('source,target,medium\na,b,letter\na,b,visit\na,b,letter\n');
	expect(said(two)).toEqual({ 'a b': [{ medium: 'letter; visit' }] });
	const rows = Array.from({ length: 3000 }, (_, at) => `a,b,m${at}`).join('\n');
	const many = said(await networkIn(`source,target,message\n${rows}\n`))['a b']![0]!.message!;
	expect(many.length).toBeLessThan(420);
	expect([many.slice(0, 12), many.slice(-3)]).toEqual(['m0; m1; m2; ', '; …']);
});

test('any of them can be said to be the kind or the weight, and is no column of its own then; what was the kind becomes one', async () => {
	const kinds = await inspect(letters, { kind: 'Medium', weight: 'Id' });
	expect(rolesOf(kinds)).toMatchObject({ Medium: 'kind', Id: 'weight', Topic: 'attribute' });
	expect(kinds.network!.ties.map(({ kind, spells }) => [kind, spells.map(({ attributes }) => attributes)])).toEqual([
		['letter', [{ Topic: 'Rent, and tithes' }]],
		['visit', [undefined]],
		['tie', [{ Topic: '=1+1' }]]
	]);
	const none = await inspect('source,target,kind\na,b,kin\nb,c,trust\n', { kind: 'none' });
	expect(said(none.network!)).toEqual({ 'a b': [{ kind: 'kin' }], 'b c': [{ kind: 'trust' }] });
	const noted = await inspect('source,target,note\na,b,kin\nb,c,trust\n', { kind: 'note' });
	expect(rolesOf(noted)).toMatchObject({ note: 'kind' });
	expect(noted.network!.ties.map(({ spells }) => spells[0]!.note)).toEqual(['', '']);
});

test('where rows change ties, what the row says that begins a spell goes with the spell', async () => {
	const network = await networkIn(
		'time,sender,receiver,replace,why\n1,a,b,1,they met\n4,a,b,0,they parted\n2,b,c,1,\n5,b,c,2,more\n'
	);
	expect(said(network)).toEqual({ 'a b': [{ why: 'they met' }], 'b c': [undefined, { why: 'more' }] });
});

const again = (files: readonly WrittenFile[]) =>
	networkIn(Object.fromEntries(files.map(({ name, text }) => [name, text])), { ends: 'inclusive' });

test('they are in every file that is written: the package reads them in small letters, beside our own columns of those names', async () => {
	const network = await networkIn(letters);
	expect(said(await again(packageOf(network)))).toEqual({
		'Ann Ben': [
			{ 'id 2': '7', medium: 'letter', topic: 'Rent, and tithes' },
			{ 'id 2': '8', medium: 'visit' }
		],
		'Ben Cem': [{ 'id 2': '9', topic: '=1+1' }]
	});
	const medium = async (files: readonly WrittenFile[]) =>
		said(await again(files))['Ann Ben']!.map((one) => one?.Medium);
	expect(await medium(cleanedOf(network))).toEqual(['letter', 'visit']);
	expect((await again(spellsOf(network))).ties[0]!.spells.map(({ attributes }) => attributes?.Medium)).toEqual([
		'letter',
		'visit'
	]);
	expect(gephiOf(network)[1]!.text).toContain('<[2001-01-01, 2003-01-01, letter); [2004-01-01, 2006-01-01, visit)>');
});
