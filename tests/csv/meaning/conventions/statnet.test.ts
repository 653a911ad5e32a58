import { expect, test } from 'vitest';
import { inspect, networkIn, spellsOf } from '../inspect.ts';

test('spells of networkDynamic go from tail to head, end where they end, may be instants and have no end', async () => {
	const text =
		'onset,terminus,tail,head,onset.censored,terminus.censored,duration,edge.id\n0,5,1,2,FALSE,FALSE,5,1\n2,2,2,3,FALSE,FALSE,0,2\n3,Inf,1,3,FALSE,TRUE,Inf,3\n-Inf,4,3,4,TRUE,FALSE,Inf,4\n';
	expect(await inspect(text)).toMatchObject({
		convention: 'networkDynamic spells',
		nodes: 4,
		ties: 4,
		first: '0',
		last: '5',
		times: 3
	});
	const { ties } = await networkIn(text);
	expect(ties.map(({ source, target, spells }) => [source, target, spells[0]!.start, spells[0]!.end])).toEqual([
		['1', '2', 0, 5],
		['1', '3', 3, Infinity],
		['2', '3', 2, 2],
		['3', '4', -Infinity, 4]
	]);
});

test('spells without a header are known by their order: onset, terminus, tail, head', async () => {
	const text = '0 3.5 1 2\n1 Inf 2 3\n1.5 2 3 1\n2 9 4 2\n';
	expect(await inspect(text)).toMatchObject({
		convention: 'networkDynamic spells',
		nodes: 4,
		ties: 4,
		first: '0',
		last: '9'
	});
});

test('toggles turn a tie on and off in turn', async () => {
	const text = 'time,tail,head\n1,1,2\n2,2,3\n3,1,2\n5,1,2\n';
	expect(await inspect(text)).toMatchObject({
		convention: 'networkDynamic toggles',
		ties: 4,
		rows: { read: 4, drawn: 4 }
	});
	expect(spellsOf(await networkIn(text))).toEqual(['1 → 2 1~3', '1 → 2 5~', '2 → 3 2~']);
});

test('changes say which; one that says what is so already is noted', async () => {
	const text = 'time,tail,head,direction\n1,1,2,1\n2,2,3,0\n3,1,2,1\n4,1,2,0\n';
	const { convention, rows, issues } = await inspect(text);
	expect(convention).toBe('networkDynamic changes');
	expect(rows).toEqual({ read: 4, drawn: 2, noted: 2, heldBack: 0 });
	expect(issues.map(({ line }) => line)).toEqual([3, 4]);
	expect(spellsOf(await networkIn(text))).toEqual(['1 → 2 1~4', '2 → 3 ~2']);
});

test('goldfish replaces the weight of a tie; 0 ends it', async () => {
	expect(spellsOf(await networkIn('time,sender,receiver,replace\n1,a,b,1\n2,b,c,2\n3,a,b,0\n'))).toEqual([
		'a → b 1~3',
		'b → c 2~ w2'
	]);
});

test('minutes with nodes that have an id of their own; instants are told once', async () => {
	const read = await inspect({
		'edges.tsv':
			'from_vertex_id\tto_vertex_id\tstart_minute\tend_minute\tweight\tinteraction_type\n1\t2\t0.125\t0.125\t1\tsocial\n2\t3\t0.5\t0.5\t1\ttask\n',
		'nodes.tsv':
			'vertex_id\tdata_id\tstart_minute\tend_minute\trole\n1\t122658\t0\t44\tteacher\n2\t129047\t0\t44\tpupil\n3\t129340\t0\t44\tpupil\n4\t129341\t0\t44\tpupil\n'
	});
	expect(read).toMatchObject({ nodes: 4, ties: 2, first: '0.125', last: '0.5', rows: { heldBack: 0 } });
	expect(read.issues.map(({ message }) => message)).toEqual([
		'2 rows (lines 2, 3) have no length: start and end are the same. Each is drawn as an instant, which shows for a moment.'
	]);
});

test('a .son file has two sections, nodes and then arcs, with remarks between them', async () => {
	const text =
		'// made by hand\nAlphaId\tLabel\tStartTime\tEndTime\na\tAnna\t0.0\t5.0\nb\tBert\t0.0\t5.0\nc\tCora\t0.0\t5.0\n// arcs\nFromId\tToId\tStartTime\tEndTime\tArcWeight\na\tb\t0.5\t1.5\t2\nb\ta\t2\t3\t1\n';
	const { convention, mapping, nodes, ties, first, last } = await inspect(text);
	expect({ convention, nodes, ties, first, last }).toEqual({
		convention: 'SoNIA arcs',
		nodes: 3,
		ties: 2,
		first: '0.5',
		last: '3'
	});
	expect(mapping.map(({ is }) => is)).toEqual(['nodes', 'ties']);
});

test('a spell that begins where another of the pair ends shows that ends are exclusive', async () => {
	const ends = async (second: string) =>
		(await inspect(`source,target,start,end\na,b,1,3\na,b,${second},5\n`)).questions.find(({ key }) => key === 'ends')
			?.default;
	expect([await ends('3'), await ends('4')]).toEqual(['exclusive', 'inclusive']);
});

test('spells of a pair that overlap more often than they meet say nothing of their ends', async () => {
	const rows = ['a,b,2001,2005', 'a,b,2002,2004', 'a,b,2003,2006', 'c,d,2001,2003', 'c,d,2003,2004'];
	const { mapping } = await inspect(`source,target,start,end\n${rows.join('\n')}\n`);
	expect(mapping[0]?.how.ends).toBe('inclusive');
});
