import { expect, test } from 'vitest';
import { pictureOf, colourAnswer, orderAnswer, pictureAnswer } from '../../../src/lib/csv/picture/pictureAnswers.ts';
import { pictured } from '../../../src/lib/csv/picture/pictured.ts';
import { inspectionOf } from '../../../src/lib/csv/inspectionOf.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import type { PictureAsked } from '../../../src/lib/model/pictureAsked.ts';
import { textSource } from '../../../src/lib/csv/rows/sources.ts';
import { rowsOfFiles } from '../../../src/lib/csv/rowsOfFiles.ts';
import { networkOf, statusOf } from '../../model/networkOf.ts';

const attributes = (of: string, members: string, standing: string, within = '') => ({ of, members, standing, within });
const network = networkOf({
	nodes: [
		{ id: 'a', label: 'Alpha', role: 'provider', attributes: attributes('town', '100', '0.5') },
		{ id: 'b', label: 'Beta', role: 'provider', attributes: attributes('town', '25', '1', 'Alpha') },
		{ id: 'c', label: 'Gamma', role: 'provider', attributes: attributes('away', '4', '2', 'a') },
		{ id: 'd', label: 'Delta', role: 'provider', attributes: attributes('', '-3', '', 'd') }
	],
	ties: [
		['t1', 'a', 'b', { spells: [[0, 3]] }],
		['t2', 'b', 'c', { spells: [[2, 5]] }],
		['t3', 'a', 'c', { spells: [[7, 7]] }]
	]
});
const shown = (asked: PictureAsked) => pictured(network, asked).network;
const ids = (asked: PictureAsked) => shown(asked).nodes.map(({ id }) => id);

test('nothing asked is the very network', () => {
	expect(pictured(network, {})).toEqual({ network, remarks: [], holding: '' });
	expect(pictured(network, {}).network).toBe(network);
});

test('isolates hidden: without the nodes that no tie means; parents of others stay', () => {
	expect(ids({ isolates: 'hidden' })).toEqual(['a', 'b', 'c']);
	expect(ids({ isolates: 'hidden', from: '6' })).toEqual(['a', 'c']);
	const nested = { ...network, nodes: network.nodes.map((n) => (n.id === 'a' ? { ...n, parent: 'd' } : n)) };
	expect(pictured(nested, { isolates: 'hidden' }).network.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

test('a window keeps what reaches into it, an instant for its dwell; its last date is part of it', () => {
	const at = (from: string, until: string) => shown({ from, until });
	expect(at('3', '6').observed).toEqual({ start: 3, end: 7 });
	expect(at('3', '6').ties.map(({ id }) => id)).toEqual(['t2']);
	expect(at('7', '').ties.map(({ id }) => id)).toEqual(['t3']);
	expect(at('', '1').ties.map(({ id }) => id)).toEqual(['t1']);
	expect(at('', '99').observed).toEqual({ start: 0, end: 10 });
});

test('a window that is none is not followed, and a sentence says why', () => {
	expect(pictured(network, { from: 'spring' }).remarks).toEqual([
		'“spring” is not a number, so all of the time is shown.'
	]);
	expect(pictured(network, { from: '6', until: '3' }).remarks).toEqual([
		'Nothing is observed from 6 to 3, so all of the time is shown.'
	]);
	expect(pictured(network, { from: '6', until: '3' }).network.ties).toHaveLength(3);
});

test('a column becomes the statuses, each all the time, with signs; a blank cell gives none', () => {
	const { nodes, statuses, perspectives } = shown({ statusBy: 'of' });
	expect(nodes.map(({ statuses: [first] }) => first?.status)).toEqual(['town', 'town', 'away', undefined]);
	expect(nodes[0]!.statuses[0]).toMatchObject({ start: -Infinity, end: Infinity, degree: null, perspective: 'data' });
	expect(statuses).toEqual([
		{ id: 'away', label: 'Away', description: '', sign: 0 },
		{ id: 'town', label: 'Town', description: '', sign: 1 }
	]);
	expect(perspectives.map(({ id }) => id)).toEqual(['data']);
});

test('degrees come from a column of numbers from 0 to 1, fill vessels, and leave no signs', () => {
	const { nodes, statuses, roles } = shown({ statusBy: 'of', degreeBy: 'standing' });
	expect(nodes.map(({ statuses: [first] }) => first?.degree)).toEqual([0.5, 1, null, undefined]);
	expect(statuses.some(({ sign }) => sign !== undefined)).toBe(false);
	expect(roles.find(({ id }) => id === 'provider')?.shape).toBe('vessel');
});

test('areas are to each other as the numbers are; what is no number above 0 is as small as the smallest', () => {
	expect(shown({ sizeBy: 'members' }).nodes.map(({ size }) => size)).toEqual([2.5, 1.25, 0.5, 0.5]);
	expect(shown({ sizeBy: 'of' }).nodes[0]).not.toHaveProperty('size');
});

test('who belongs to whom is named by id or label; nobody belongs to themselves', () => {
	expect(shown({ organisationBy: 'within' }).nodes.map(({ parent }) => parent)).toEqual([null, 'a', 'a', null]);
	const circle = {
		...network,
		nodes: network.nodes.map((n) => (n.id === 'a' ? { ...n, attributes: attributes('', '', '', 'b') } : n))
	};
	expect(pictured(circle, { organisationBy: 'within' }).network.nodes.map(({ parent }) => parent)).toEqual([
		...[null, null, 'a', null]
	]);
});

test('nodes are kept together by a column as if the data asked for it', () => {
	expect(shown({ groupBy: 'of' }).layout).toEqual({ groupBy: 'of' });
});

test('statuses stand in the order that is asked for and wear their colours', () => {
	const { statuses } = shown({ statusBy: 'of', order: ['town'], colours: { town: 'red' } });
	expect(statuses.map(({ id, sign, colour }) => [id, sign, colour])).toEqual([
		['town', 0, 'red'],
		['away', 1, undefined]
	]);
});

test('of more than eight statuses those that are moved up have signs of their own, however rare', () => {
	const words = 'abcdefghij'.split('');
	const nodes = words.flatMap((word, at) =>
		Array.from({ length: at + 1 }, (_, i) => ({
			id: `${word}${i}`,
			statuses: [statusOf(word, 0, 10, { degree: null })]
		}))
	);
	const many = networkOf({ nodes, rest: { statuses: words.map((id) => ({ id, label: id, description: '' })) } });
	const signs = pictured(many, { order: words }).network.statuses.map(({ sign }) => sign);
	expect(signs).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7, 7]);
});

test('answers say what is asked, over what the package asks; an empty one takes it back', () => {
	const own: PictureAsked = { sizeBy: 'members', colours: { town: 'red', away: 'blue' } };
	expect(pictureOf({}, own)).toEqual(own);
	expect(
		pictureOf({ ...pictureAnswer('sizeBy', ''), ...colourAnswer('away', ''), ...orderAnswer(['x', 'y']) }, own)
	).toEqual({ colours: { town: 'red' }, order: ['x', 'y'] });
	expect(pictureOf({ 'picture.order': '{"not":"a list"}', 'picture.colour:x': 'beige' })).toEqual({});
	expect(pictureOf({ ...pictureAnswer('isolates', 'shown') }, { isolates: 'hidden' })).toEqual({});
});

const files = {
	'ties.csv': 'source,target,start\na,b,2001\nb,c,2003\n',
	'nodes.csv': 'id,members,of\na,9,town\nb,4,away\nc,1,town\nlonely,1,away\n'
};
const sources = (of: Readonly<Record<string, string>>) =>
	Object.entries(of).map(([name, text]) => textSource(name, text));

test('what is asked of files is saved with the whole of them, and read again it is the same picture', async () => {
	const answers = {
		...pictureAnswer('isolates', 'hidden'),
		...pictureAnswer('statusBy', 'of'),
		...pictureAnswer('sizeBy', 'members'),
		...pictureAnswer('from', '2002'),
		...orderAnswer(['town', 'away']),
		...colourAnswer('town', 'green')
	};
	const first = inspectionOf(await rowsOfFiles(sources(files), answers), answers);
	expect(first.network!.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	const saved = packageOf(first.whole!);
	expect(saved.find(({ name }) => name === 'nodes.csv')!.text).toContain('lonely');
	const again = inspectionOf(
		await rowsOfFiles(sources(Object.fromEntries(saved.map(({ name, text }) => [name, text]))))
	);
	expect(again.inspection.refused).toBeNull();
	expect(again.network!.picture).toEqual(first.network!.picture);
	expect(again.network!.statuses).toEqual(first.network!.statuses);
	expect(again.network!.observed).toEqual(first.network!.observed);
	expect(
		again.network!.nodes.map(({ id, size, statuses }) => [id, size, statuses.map(({ status }) => status)])
	).toEqual(first.network!.nodes.map(({ id, size, statuses }) => [id, size, statuses.map(({ status }) => status)]));
});

test('a date that cannot be a window is told with the files, and nothing is lost', async () => {
	const answers = pictureAnswer('until', 'soon');
	const { inspection, network: drawn } = inspectionOf(await rowsOfFiles(sources(files), answers), answers);
	expect(inspection.issues[0]!.message).toBe(
		'“soon” is not a date such as 2009, 2009-09 or 2009-09-15, so all of the time is shown.'
	);
	expect(drawn!.ties).toHaveLength(2);
});
