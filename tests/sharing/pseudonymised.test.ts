import { expect, test } from 'vitest';
import { packageOf } from '../../src/lib/csv/writing/packageOf.ts';
import type { PictureAsked } from '../../src/lib/model/pictureAsked.ts';
import { mulberry32 } from '../../src/lib/layout/mulberry32.ts';
import { disclosuresOf } from '../../src/lib/sharing/disclosuresOf.ts';
import { pseudonymised } from '../../src/lib/sharing/pseudonymised.ts';
import { inspect, networkIn } from '../csv/meaning/inspect.ts';
import { networkOf } from '../model/networkOf.ts';

const read = () =>
	networkIn({
		'ties.csv':
			'source,target,start,end,kind,directed,note,evidence\nZoe,Adam,2001,2003,trust,yes,Zoe said so,inferred\nAdam,Mia,2002,2004,trust,yes,,\nMia,Zoe,2002,,kin,no,,\n',
		'nodes.csv':
			'id,label,mail,ward\nZoe,Zoe Smith,zoe@example.org,north\nAdam,Adam Jones,adam@example.org,north\nMia,Mia Brown,mia@example.org,south\n',
		'statuses.csv': 'node,start,end,status\nZoe,2001,2002,outsider\nZoe,2003,,local\n'
	});

test('columns of ties go along or stay, as those of nodes do, and one that tells each tie apart is found', async () => {
	const network = await networkIn({
		'ties.csv':
			'source,target,medium,letter\nZoe,Adam,post,L-1\nAdam,Mia,post,L-2\nMia,Zoe,cart,L-3\nZoe,Mia,cart,L-4\nAdam,Zoe,post,L-5\n'
	});
	const apart = disclosuresOf(network).find(({ what }) => what.startsWith('Columns that are different'));
	expect(apart?.columns).toEqual(['letter']);
	const { network: under } = pseudonymised(network, new Set(['letter']), mulberry32(7));
	const said = under.ties.flatMap(({ spells }) => spells.map(({ attributes }) => attributes));
	expect(said.map((each) => Object.keys(each!))).toEqual(Array.from({ length: 5 }, () => ['medium']));
});

test('no word by which somebody could be known is left, and all that is counted stays', async () => {
	const network = await read();
	const { network: under, key } = pseudonymised(network, new Set(['mail']), mulberry32(7));
	const text = packageOf(under)
		.map((file) => file.text)
		.join('\n');
	expect(text).not.toMatch(/zoe|adam|mia|smith|jones|brown|said|example/i);
	const of = new Map(key.map(({ pseudonym, id }) => [id, pseudonym]));
	expect([...of.keys()].sort()).toEqual(['Adam', 'Mia', 'Zoe']);
	expect(key.map(({ pseudonym }) => pseudonym)).toEqual(['P1', 'P2', 'P3']);
	expect(key.find(({ id }) => id === 'Mia')?.label).toBe('Mia Brown');
	const told = (one: typeof network, name: (id: string) => string) =>
		one.ties
			.map(({ source, target, kind, directed, spells }) => {
				const ends = [name(source), name(target)];
				return [
					...(directed ? ends : ends.sort()),
					kind,
					...spells.map(({ start, end, weight, evidence }) => `${start} ${end} ${weight} ${evidence}`)
				].join(' ');
			})
			.sort();
	expect(told(under, (id) => id)).toEqual(told(network, (id) => of.get(id)!));
	expect(under.nodes.map(({ id, attributes }) => [id, attributes.ward])).toEqual(
		key.map(({ pseudonym, id }) => [pseudonym, id === 'Mia' ? 'south' : 'north'])
	);
	expect(under.nodes.find(({ id }) => id === of.get('Zoe'))?.statuses.map(({ status }) => status)).toEqual([
		'outsider',
		'local'
	]);
});

test('nodes and ties are by id, and the package is read again', async () => {
	const { network } = pseudonymised(await read(), new Set(), mulberry32(3));
	const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
	expect(ids(network.nodes)).toEqual(ids(network.nodes).toSorted());
	expect(ids(network.ties)).toEqual(ids(network.ties).toSorted());
	const again = await inspect(Object.fromEntries(packageOf(network).map(({ name, text }) => [name, text])));
	expect(again.rows).toEqual({ read: 3, drawn: 3, noted: 0, heldBack: 0 });
	expect(again.network?.ties.map(({ source, target }) => [source, target])).toEqual(
		network.ties.map(({ source, target }) => [source, target])
	);
});

test('the order of codes follows the numbers that nobody can guess, not the ids', async () => {
	const network = await read();
	const orders = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
		pseudonymised(network, new Set(), mulberry32(seed))
			.key.map(({ id }) => id)
			.join(' ')
	);
	expect(new Set(orders).size).toBeGreaterThan(2);
});

test('a layout by a column that is left out is no longer asked for; any other is', async () => {
	const network = { ...(await read()), layout: { groupBy: 'mail', stability: 2 } };
	expect(pseudonymised(network, new Set(['mail']), mulberry32(1)).network.layout).toBeUndefined();
	expect(pseudonymised(network, new Set(['ward']), mulberry32(1)).network.layout).toEqual(network.layout);
});

test('what was asked of the picture goes along as looks only: no column of names is asked for again, and none that was left out', () => {
	const picture: PictureAsked = {
		...{ statusBy: 'town', organisationBy: 'owner', from: '2001', sizeBy: 'members', order: ['x'] },
		isolates: 'hidden',
		colours: { x: 'red' }
	};
	const asked = { ...networkOf(), picture };
	const after = (...without: string[]) => pseudonymised(asked, new Set(without), () => 0.5).network.picture;
	expect(after()).toEqual({ order: ['x'], colours: { x: 'red' }, sizeBy: 'members' });
	expect(after('members')).toEqual({ order: ['x'], colours: { x: 'red' } });
	expect(pseudonymised({ ...asked, picture: { from: '2001' } }, new Set(), () => 0.5).network).not.toHaveProperty(
		'picture'
	);
});
