import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableText } from '../../src/lib/csv/readTable.ts';
import { issuesIn, networkIn } from './read.ts';

const odd = [
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'👩‍🏫',
	'علي',
	'\u202Eabc\u202C',
	'<script>alert(1)</script>',
	'<b>bold</b>',
	'&amp;',
	'=1+1',
	'@SUM(A1)',
	'-3',
	"Robert'); DROP TABLE nodes;--",
	'say "so"',
	'two\nlines',
	'a,b;c|d',
	'#1',
	'null',
	'0',
	'x'.repeat(10_000)
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test.each(odd)('%j is a plain name everywhere: of nodes, ties, kinds, roles, statuses and attributes', (name) => {
	const q = quoted(name);
	const network = networkIn({
		nodes: [`id,label,role,parent,place`, `${q},${q},${q},,${q}`, `other,,,${q},`],
		ties: ['id,source,target,kind,audience', `${q},${q},other,${q},${q}`, `,other,${q},,`],
		statuses: ['node,status,perspective', `${q},${q},${q}`]
	});
	const node = network.nodes.find(({ id }) => id === name)!;
	expect([node.label, node.shortLabel, node.role, node.attributes]).toEqual([name, name, name, { place: name }]);
	expect(node.statuses.map(({ status, perspective }) => [status, perspective])).toEqual([[name, name]]);
	expect(network.nodes.find(({ id }) => id === 'other')?.parent).toBe(name);
	const tie = network.ties.find(({ id }) => id === name)!;
	expect([tie.source, tie.target, tie.kind, tie.audience]).toEqual([name, 'other', name, name]);
	for (const terms of [network.kinds, network.roles, network.statuses, network.perspectives])
		expect(terms.map(({ id }) => id)).toContain(name);
});

test.each(['__proto__', 'constructor', 'toString', '<b>', 'علي'])('a column may be called %j', (header) => {
	const { nodes } = networkIn({ nodes: [`id,${header}`, 'a,x', 'b,'], ties: ['source,target', 'a,b'] });
	expect(nodes.map(({ attributes }) => Object.entries(attributes))).toEqual([[[header.toLowerCase(), 'x']], []]);
	expect(Object.getPrototypeOf(nodes[0]?.attributes)).toBe(Object.prototype);
});

test.each(['__proto__', 'constructor'])('ties alone may have the end %j', (name) => {
	const { nodes } = networkIn({ ties: ['source,target', `a,${name}`] });
	expect(nodes.map(({ id }) => id).sort()).toEqual([name, 'a'].sort());
});

test('a name that is not in the nodes table is said as it is', () => {
	expect(issuesIn({ nodes: ['id', 'ann'], ties: ['source,target', 'ann,__proto__', 'ann,<b>bold</b>'] })).toEqual([
		'! ties.csv, 2, target: “__proto__” is not in the nodes table. Add it there, or mend the name here.',
		'! ties.csv, 3, target: “<b>bold</b>” is not in the nodes table. Add it there, or mend the name here.'
	]);
});

test('any two names at all make a tie between two nodes', () => {
	const name = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
		.map((text) => text.replace(/\r\n?/g, '\n').trim())
		.filter((text) => text !== '' && !/\uFFFD|^[=+\-@]/.test(text) && !text.includes('\0'));
	fc.assert(
		fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 2 }), ([a, b]) => {
			const { nodes, ties } = networkIn({ ties: tableText(['source', 'target'], [[a!, b!]]) });
			expect(ties.map(({ source, target }) => [source, target])).toEqual([[a, b]]);
			expect(new Set(nodes.map(({ id }) => id))).toEqual(new Set([a, b]));
		})
	);
});
