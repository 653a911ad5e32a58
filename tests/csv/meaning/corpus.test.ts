import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inspected } from '../../../src/lib/csv/inspected.ts';
import { bytesSource } from '../../../src/lib/csv/rows/sources.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const there = existsSync(`${corpus}INDEX.tsv`);
const why = there ? '' : ' (skipped: the folder of real files is not beside the project)';

const index = there ? readFileSync(`${corpus}INDEX.tsv`, 'utf8').trimEnd().split('\n') : [];
const names = (index[0] ?? '').split('\t');
const rows = index.slice(1).map((line) => {
	const cells = line.split('\t');
	return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
});
const networks = rows.filter(({ path }) => /^(?:networks|re-encoded)\//.test(path!));
/** Without an edge, a file is a table of nodes, of places, of files or of statuses. */
const ofTies = networks.filter(({ edges_or_events }) => Number(edges_or_events) > 0);
const others = networks.filter(({ edges_or_events }) => !(Number(edges_or_events) > 0));

const sourceOf = (path: string) => bytesSource(path.replace(/^.*\//, ''), readFileSync(`${corpus}${path}`), 4099);
const all = (...ids: string[]) =>
	inspected(rows.filter(({ id }) => ids.includes(id!)).map(({ path }) => sourceOf(path!)));
const inspect = async (...paths: string[]) =>
	(await inspected(paths.map((path) => bytesSource(path.replace(/^.*\//, ''), readFileSync(`${corpus}${path}`), 4099))))
		.inspection;

/** Nodes of a matrix are its rows, tied or not; those of a list of ties are at their ends. */
const isMatrix = (convention: string) => convention.includes('matrix') || convention.includes('van de Bunt');

describe.skipIf(!there)(`real files are read as their index says${why}`, () => {
	test.each(ofTies)(
		'$path',
		async ({
			path,
			convention,
			distinct_nodes,
			nodes_in_edges,
			edges_or_events,
			distinct_ordered_pairs,
			first_time,
			last_time
		}) => {
			const read = await inspect(path!);
			const expected = {
				nodes: Number(isMatrix(convention!) ? distinct_nodes : nodes_in_edges),
				ties: Number(edges_or_events),
				...(distinct_ordered_pairs === '' ? {} : { pairs: Number(distinct_ordered_pairs) }),
				first: first_time === '' ? null : first_time,
				last: last_time === '' ? null : last_time
			};
			expect(read).toMatchObject({ refused: null, ...expected });
			expect(read.rows.heldBack).toBe(0);
			expect(read.rows.read).toBe(read.rows.drawn + read.rows.noted);
		}
	);

	test.each(others)('$path alone is refused with what to do', async ({ path, id, distinct_nodes }) => {
		const { refused, nodes } = await inspect(path!);
		expect(refused).toMatch(/\b(?:open|name|write)\b/i);
		if (/^(?:A16n|A45n|A56s|T01n)$/.test(id!)) expect(nodes).toBe(Number(distinct_nodes));
	});
});

/** Files of one network together; distinct times are those at which ties start. */
const groups = [
	['A16', ['A16e', 'A16n'], { nodes: 40, ties: 47, pairs: 47, first: '1993', last: '2023', timeKind: 'date' }],
	['A24', ['A24e', 'A24n'], { nodes: 92, ties: 9827, pairs: 755, first: '28820', last: '1016440', times: 7104 }],
	['A45', ['A45e', 'A45n'], { nodes: 612, ties: 271, first: '1633-01-04', last: '1633-12-28', times: 139 }],
	['T01', ['T01e', 'T01n'], { nodes: 106, ties: 122, pairs: 108, first: '1262.5', last: '1321' }],
	['A56', ['A56e', 'A56s'], { nodes: 106, ties: 84, first: '2', last: '25', times: 18 }],
	['A54', ['A54w000', 'A54w030', 'A54w060'], { nodes: 118, ties: 114, first: '0', last: '60', times: 3 }],
	['A52', /^A52w/, { nodes: 17, ties: 4080, pairs: 272, first: '1', last: '15', times: 15 }],
	['A51', /^A51FR/, { nodes: 32, ties: 965, first: '0', last: '6', times: 7 }]
] as const;

describe.skipIf(!there)(`real files of one network are one network${why}`, () => {
	test.each(groups)('%s', async (_, ids, expected) => {
		const paths = rows
			.filter(({ id }) => (ids instanceof RegExp ? ids.test(id!) : (ids as readonly string[]).includes(id!)))
			.map(({ path }) => path!);
		const read = await inspect(...paths);
		expect(read).toMatchObject({ refused: null, ...expected });
		expect(read.rows.heldBack).toBe(0);
	});

	test('the statuses of A56 are statuses of its nodes', async () => {
		const { network } = await all('A56e', 'A56s');
		const statuses = network!.nodes.flatMap((node) => node.statuses);
		expect(statuses.length).toBeGreaterThan(300);
		expect(network!.statuses.map(({ id }) => id)).toContain('EXPOSED');
	});
});
