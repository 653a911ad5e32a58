import { expect, test } from 'vitest';
import { cleanedOf } from '../../../src/lib/csv/writing/cleanedOf.ts';
import { gephiOf } from '../../../src/lib/csv/writing/gephiOf.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import { spellsOf } from '../../../src/lib/csv/writing/spellsOf.ts';
import type { WrittenFile } from '../../../src/lib/csv/writing/WrittenFile.ts';
import { networkIn } from '../read.ts';

/** Two people and a club from 2007 to 2012: a tie in two spells, one that was declined, a standing that changes. */
const dated = networkIn({
	'datapackage.json': JSON.stringify({
		title: 'The Çlub, 2007–2012',
		figuration: { observed: { start: '2007', end: '2012' }, shownUntil: '2013-06', unit: 'month' }
	}),
	nodes: [
		'id,label,role,parent,start,end,place',
		'ann,"Ann, née Lee",person,club,2007,,York',
		'bob,,person,,,,',
		'club,The club,body,,,2012-06,York'
	],
	ties: [
		'id,spell,source,target,kind,directed,start,end,weight,mode,note',
		't1,1,ann,bob,plays with,no,2007,2008,1,,',
		't1,2,ann,bob,plays with,no,2009-01,,2.5,,"She said ""so"""',
		't2,1,bob,club,told,yes,2010-03-15,2010-03-15,1,declined,'
	],
	statuses: [
		'id,node,start,end,status,degree,perspective',
		's1,ann,2007,2008,new comer,0.4,club',
		's2,ann,2009,,member,1,club',
		's3,ann,2008,,friend,,bob'
	],
	events: ['id,start,end,label', 'e1,2010-03,,Fair', 'e2,2011,..,Rent']
});

/** Two waves of three pupils, and a meeting at one moment. */
const numbered = networkIn({
	nodes: ['id,start,end', '1,,', '2,1,2', '3,2,'],
	ties: ['source,target,start,end,directed,weight', '1,2,1,2,yes,-1', '2,3,1.5,1.5,yes,2']
});

/** The files as blocks of lines, each under its name. */
const told = (files: readonly WrittenFile[]) =>
	files.flatMap(({ name, text }) => [`= ${name}`, ...text.trimEnd().split('\n')]);
const tablesOf = (files: readonly WrittenFile[]) => told(files.filter(({ name }) => name !== 'datapackage.json'));

test('every file ends its lines with LF, the last one too', () => {
	const files = [packageOf, gephiOf, spellsOf, cleanedOf].flatMap((write) => write(dated));
	expect(files).toHaveLength(11);
	expect(files.filter(({ text }) => !text.endsWith('\n') || text.endsWith('\n\n') || text.includes('\r'))).toEqual([]);
});

test('a dated network as our own tables', () => {
	expect(tablesOf(packageOf(dated))).toEqual([
		'= nodes.csv',
		'id,label,role,parent,start,end,place',
		'ann,"Ann, née Lee",person,club,2007,,York',
		'bob,bob,person,,,,',
		'club,The club,body,,,2012-06,York',
		'= ties.csv',
		'id,spell,source,target,kind,directed,start,end,weight,mode,note',
		't1,1,ann,bob,plays with,no,2007,2008,1,realised,',
		't1,2,ann,bob,plays with,no,2009-01,,2.5,realised,"She said ""so"""',
		't2,1,bob,club,told,yes,2010-03-15,2010-03-15,1,declined,',
		'= statuses.csv',
		'id,node,start,end,status,degree,perspective',
		's3,ann,2008,,friend,,bob',
		's1,ann,2007,2008,new comer,0.4,club',
		's2,ann,2009,,member,1,club',
		'= events.csv',
		'id,start,end,label,kind',
		'e1,2010-03,,Fair,context',
		'e2,2011,..,Rent,context'
	]);
});

test('a dated network as spreadsheets for Gephi', () => {
	expect(told(gephiOf(dated))).toEqual([
		'= nodes.csv',
		'Id,Label,timeset,role,parent,status (bob),status (club),degree (club),place',
		'ann,"Ann, née Lee","<[2007-01-01, Infinity]>",person,club,"<[2008-01-01, Infinity, friend]>","<[2007-01-01, 2009-01-01, ""new comer""); [2009-01-01, Infinity, member]>","<[2007-01-01, 2009-01-01, .4); [2009-01-01, Infinity, 1]>",York',
		'bob,bob,"<[-Infinity, Infinity]>",person,,,,,',
		'club,The club,"<[-Infinity, 2012-07-01)>",body,,,,,York',
		'= edges.csv',
		'Source,Target,Type,Kind,Id,Label,timeset,Weight,mode,note',
		'ann,bob,Undirected,plays with,t1,Plays with,"<[2007-01-01, 2009-01-01); [2009-01-01, Infinity]>","<[2007-01-01, 2009-01-01, 1); [2009-01-01, Infinity, 2.5]>",realised,"<[2009-01-01, Infinity, ""She said \\""so\\""""]>"',
		'bob,club,Directed,told,t2,Told,"<[2010-03-15, 2010-03-16)>","<[2010-03-15, 2010-03-16, 1)>",declined,'
	]);
});

test('a dated network as spells for networkDynamic, in days since 1970', () => {
	expect(told(spellsOf(dated))).toEqual([
		'= edge_spells.csv',
		'onset,terminus,tail,head,onset.censored,terminus.censored,duration,edge.id,tail.name,head.name,edge.name,kind,weight,directed,mode,onset.date,terminus.date',
		'13514,14245,1,2,FALSE,FALSE,731,1,ann,bob,t1,plays with,1,FALSE,realised,2007-01-01,2009-01-01',
		'14245,Inf,1,2,FALSE,TRUE,Inf,1,ann,bob,t1,plays with,2.5,FALSE,realised,2009-01-01,',
		'14683,14684,2,3,FALSE,FALSE,1,2,bob,club,t2,told,1,TRUE,declined,2010-03-15,2010-03-16',
		'= vertex_spells.csv',
		'onset,terminus,vertex.id,onset.censored,terminus.censored,duration,vertex.name,label,role,parent,onset.date,terminus.date,place',
		'13514,Inf,1,FALSE,TRUE,Inf,ann,"Ann, née Lee",person,club,2007-01-01,,York',
		'-Inf,Inf,2,TRUE,TRUE,Inf,bob,bob,person,,,,',
		'-Inf,15522,3,TRUE,FALSE,Inf,club,The club,body,,,2012-07-01,York',
		'= status_spells.csv',
		'onset,terminus,vertex.id,vertex.name,status,degree,perspective,onset.date,terminus.date',
		'13879,Inf,1,ann,friend,,bob,2008-01-01,',
		'13514,14245,1,ann,new comer,0.4,club,2007-01-01,2009-01-01',
		'14245,Inf,1,ann,member,1,club,2009-01-01,'
	]);
});

test('a dated network as one table of ties', () => {
	expect(told(cleanedOf(dated))).toEqual([
		'= ties.csv',
		'source,target,start,end,kind,weight,directed,id,spell,mode,note,source_label,target_label',
		'ann,bob,2007,2008,plays with,1,no,t1,1,realised,,"Ann, née Lee",bob',
		'ann,bob,2009-01,,plays with,2.5,no,t1,2,realised,"She said ""so""","Ann, née Lee",bob',
		'bob,club,2010-03-15,2010-03-15,told,1,yes,t2,1,declined,,bob,The club'
	]);
});

test('a numbered network as our own tables', () => {
	expect(tablesOf(packageOf(numbered))).toEqual([
		'= nodes.csv',
		'id,label,role,start,end',
		'1,1,node,,',
		'2,2,node,1,2',
		'3,3,node,2,',
		'= ties.csv',
		'id,spell,source,target,kind,directed,start,end,weight,mode',
		'1 → 2 → tie → realised,1,1,2,tie,yes,1,2,-1,realised',
		'2 → 3 → tie → realised,1,2,3,tie,yes,1.5,1.5,2,realised'
	]);
});

test('a numbered network as spreadsheets for Gephi', () => {
	expect(told(gephiOf(numbered))).toEqual([
		'= nodes.csv',
		'Id,Label,timeset,role',
		'1,1,"<[-Infinity, Infinity]>",node',
		'2,2,"<[1, 3)>",node',
		'3,3,"<[2, Infinity]>",node',
		'= edges.csv',
		'Source,Target,Type,Kind,Id,Label,timeset,Weight',
		'1,2,Directed,tie,1 → 2 → tie → realised,Tie,"<[1, 3)>",-1',
		'2,3,Directed,tie,2 → 3 → tie → realised,Tie,"<[1.5, 1.5]>",2'
	]);
});

test('a numbered network as spells for networkDynamic, its ids being numbers as they are', () => {
	expect(told(spellsOf(numbered))).toEqual([
		'= edge_spells.csv',
		'onset,terminus,tail,head,onset.censored,terminus.censored,duration,edge.id,edge.name,kind,weight,directed',
		'1,3,1,2,FALSE,FALSE,2,1,1 → 2 → tie → realised,tie,-1,TRUE',
		'1.5,1.5,2,3,FALSE,FALSE,0,2,2 → 3 → tie → realised,tie,2,TRUE',
		'= vertex_spells.csv',
		'onset,terminus,vertex.id,onset.censored,terminus.censored,duration,label,role',
		'-Inf,Inf,1,TRUE,TRUE,Inf,1,node',
		'1,3,2,FALSE,FALSE,2,2,node',
		'2,Inf,3,FALSE,TRUE,Inf,3,node'
	]);
});

test('a numbered network as one table of ties', () => {
	expect(told(cleanedOf(numbered))).toEqual([
		'= ties.csv',
		'source,target,start,end,kind,weight,directed,id,spell',
		'1,2,1,2,tie,-1,yes,1 → 2 → tie → realised,1',
		'2,3,1.5,1.5,tie,2,yes,2 → 3 → tie → realised,1'
	]);
});

test('the package of a dated network says what its tables do not', () => {
	const { name, title, figuration } = JSON.parse(packageOf(dated)[0]!.text) as Record<string, unknown>;
	expect({ name, title, figuration }).toEqual({
		name: 'the-club-2007-2012',
		title: 'The Çlub, 2007–2012',
		figuration: {
			observed: { start: '2007-01', end: '2012-12' },
			shownUntil: '2013-06',
			unit: 'month',
			standing: { line: null, given: {}, earnedStep: null },
			kinds: [
				{ id: 'plays with', label: 'Plays with', description: '', form: 'plain' },
				{ id: 'told', label: 'Told', description: '', form: 'plain' }
			],
			roles: [
				{ id: 'person', label: 'Person', description: '', shape: 'vessel' },
				{ id: 'body', label: 'Body', description: '', shape: 'square' }
			],
			statuses: [
				{ id: 'friend', label: 'Friend', description: '' },
				{ id: 'new comer', label: 'New comer', description: '' },
				{ id: 'member', label: 'Member', description: '' }
			],
			perspectives: [
				{ id: 'bob', label: 'Bob', description: '' },
				{ id: 'club', label: 'Club', description: '' }
			]
		}
	});
});

test('the package describes each table by the columns that its file has, and tells which of them mean nodes', () => {
	const { resources } = JSON.parse(packageOf(dated)[0]!.text) as {
		resources: { path: string; schema: { fields: { name: string }[]; foreignKeys?: unknown } }[];
	};
	const files = new Map(packageOf(dated).map((file) => [file.name, file.text]));
	for (const { path, schema } of resources)
		expect(schema.fields.map(({ name }) => name).join(',')).toBe(files.get(path)!.split('\n')[0]);
	expect(resources[1]?.schema.foreignKeys).toEqual([
		{ fields: ['source'], reference: { resource: 'nodes', fields: ['id'] } },
		{ fields: ['target'], reference: { resource: 'nodes', fields: ['id'] } }
	]);
	expect(resources[0]?.schema.foreignKeys).toEqual([{ fields: ['parent'], reference: { fields: ['id'] } }]);
});
