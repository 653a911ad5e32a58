import { expect, test } from 'vitest';
import { inspect, networkIn, rolesOf, spellsOf } from '../inspect.ts';

test('a timeset holds the spells of a row; nodes have theirs, and those without are there all the time', async () => {
	const files = {
		'edges.csv':
			'Source,Target,Type,Id,Label,timeset,Weight\na,b,Directed,1,,"<[2016-02-03, 2016-02-04]; [2016-02-06, 2016-02-08]>",1\nb,c,Directed,2,,"<[2016-02-05, Infinity]>",2\nc,a,Undirected,3,,"<[-Infinity, 2016-02-09]>",1\n',
		'nodes.csv': 'Id,Label,timeset\na,Anna,"<[2016-02-03, 2016-02-08]>"\nb,Bert,\nc,Cora,\nd,Dora,\n'
	};
	expect(await inspect(files)).toMatchObject({
		convention: 'Gephi edges',
		nodes: 4,
		ties: 3,
		pairs: 3,
		first: '2016-02-03',
		last: '2016-02-09',
		rows: { read: 3, drawn: 3, noted: 0, heldBack: 0 }
	});
	const network = await networkIn(files);
	expect(spellsOf(network)).toEqual([
		'a — c ~2016-02-09',
		'a → b 2016-02-03~2016-02-04',
		'a → b 2016-02-06~2016-02-08',
		'b → c 2016-02-05~ w2'
	]);
	expect(network.nodes.map(({ label, activity }) => `${label} ${activity[0]!.startText}`)).toEqual([
		'Anna 2016-02-03',
		'Bert ',
		'Cora ',
		'Dora '
	]);
});

test('a weight that changes within its cell gives the times', async () => {
	const network = await networkIn(
		'Source,Target,Type,Weight\na,b,Directed,"<[1.0, 2, 1]; [2, 3, 2]>"\nb,c,Directed,"<[1.5, 3, 4]>"\n'
	);
	expect(spellsOf(network)).toEqual(['a → b 1.0~2', 'a → b 2~3 w2', 'b → c 1.5~3 w4']);
});

test('a timeset is cut where the weight beside it changes', async () => {
	const network = await networkIn(
		'Source,Target,timeset,Weight\na,b,"<[1.0, 4.5]>","<[1.0, 2.5, 1]; [2.5, 4.5, 3]>"\nb,c,"<[2.0, 3.0]>","<[2.0, 3.0, 7]>"\n'
	);
	expect(spellsOf(network)).toEqual(['a → b 1.0~2.5', 'a → b 2.5~4.5 w3', 'b → c 2.0~3.0 w7']);
});

test('Interval, Start and End are times, Type is a direction by its values and a kind by others', async () => {
	expect(await inspect('Source,Target,Interval\na,b,"[1,5]; [10, 10.5]"\nb,c,"[2, 3]"\n')).toMatchObject({
		first: '1',
		last: '10.5'
	});
	const directed = await inspect(
		'Source,Target,Type,Kind,Start,End\na,b,Directed,friend,2001,2003\nb,c,Undirected,foe,2002,2004\n'
	);
	expect(rolesOf(directed)).toMatchObject({ Type: 'direction', Kind: 'kind', Start: 'start', End: 'end' });
	const kinds = await inspect('source,target,Type\na,b,funds\nb,c,advises\n');
	expect(rolesOf(kinds).Type).toBe('kind');
});
