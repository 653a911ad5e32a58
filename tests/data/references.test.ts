import { expect, test } from 'vitest';
import { cell, listed, rowsOf, type Row } from './tables.ts';

const nodes = rowsOf('nodes');
const ties = rowsOf('ties');
const chapters = rowsOf('chapters');
const nodeIds = new Set(nodes.map((row) => cell(row, 'id')));
const unknownNodes = (ids: readonly string[]) => ids.filter((id) => !nodeIds.has(id));

test('chapters and processes name only actors that there are', () => {
	expect(unknownNodes(chapters.flatMap((row) => listed(cell(row, 'focus_actors'))))).toEqual([]);
	expect(unknownNodes(rowsOf('processes').flatMap((row) => listed(cell(row, 'actors'))))).toEqual([]);
});

test('a chapter focuses on exactly the ties that name it', () => {
	for (const chapter of chapters) {
		const own = ties.filter((row) => cell(row, 'chapter') === cell(chapter, 'id')).map((row) => cell(row, 'id'));
		expect([...new Set(listed(cell(chapter, 'focus_ties')))].sort()).toEqual([...new Set(own)].sort());
	}
});

test('only an endorsement has an audience, which is neither of its ends', () => {
	const heard = ties.filter((row) => cell(row, 'audience') !== '');
	expect(new Set(heard.map((row) => cell(row, 'kind')))).toEqual(new Set(['endorsement']));
	expect(heard.filter((row) => [row['source'], row['target']].includes(cell(row, 'audience')))).toEqual([]);
});

test('a perspective that stands in an actor’s place names an actor', () => {
	const standIns = rowsOf('statuses').map((row) => cell(row, 'perspective').split(':')[1]);
	expect(unknownNodes(standIns.filter((id) => id !== undefined))).toEqual([]);
});

test('a project belongs to an organisation, and an organisation has as many projects as it counts', () => {
	const projects = nodes.filter((row) => cell(row, 'role') === 'tw_project');
	for (const organisation of nodes.filter((row) => cell(row, 'role') === 'tw_organisation')) {
		const own = projects.filter((row) => row['parent'] === organisation['id']);
		expect(own).toHaveLength(Number(cell(organisation, 'count')));
	}
	expect(projects.filter((row) => !['new', 'existing'].includes(cell(row, 'origin')))).toEqual([]);
	expect(nodes.filter((row) => cell(row, 'role') !== 'tw_project' && cell(row, 'origin') !== '')).toEqual([]);
});

const freeEnds = ['any non-TW provider', 'any local provider', 'any other TW organisation', 'any other project'];
const freePairs = ['any pair', 'any pair of schools', 'any pair of local bodies'];

/** What is wrong with the alternatives of a tie: "from:a|b; to:c", either part alone, or a free pair. */
function wrongAlternatives(row: Row): string[] {
	const text = cell(row, 'alternatives');
	if (text === '' || freePairs.includes(text)) return [];
	const parts = text.split('; ').map((part) => /^(from|to):(.+)$/.exec(part));
	const sides = parts.map((part) => part?.[1]);
	if (!['from', 'to', 'from,to'].includes(sides.join())) return [`not in the grammar: ${text}`];
	return parts.flatMap((part) => {
		const drawn = cell(row, part?.[1] === 'from' ? 'source' : 'target');
		const others = part?.[2] ?? '';
		if (freeEnds.includes(others)) return [];
		return listed(others).flatMap((id) =>
			!nodeIds.has(id) ? [`unknown node: ${id}`] : id === drawn ? [`the end that is drawn: ${id}`] : []
		);
	});
}

test('alternatives keep to their grammar and name other actors than the one drawn', () => {
	expect(ties.flatMap((row) => wrongAlternatives(row).map((what) => `${row['id']}: ${what}`))).toEqual([]);
});

test('alternatives out of the grammar are found', () => {
	const wrong = (alternatives: string) =>
		wrongAlternatives({ ...ties[0]!, source: 'org_a', target: 'org_b', alternatives });
	expect(wrong('to:org_c|org_d')).toEqual([]);
	expect(wrong('to:org_c; from:org_d')).toEqual(['not in the grammar: to:org_c; from:org_d']);
	expect(wrong('somebody')).toEqual(['not in the grammar: somebody']);
	expect(wrong('to:org_g')).toEqual(['unknown node: org_g']);
	expect(wrong('from:org_a')).toEqual(['the end that is drawn: org_a']);
});

test('all spells of a tie show the same pair, kind, mode and direction, and no two ties do', () => {
	const shown = new Map<string, Set<string>>();
	for (const row of ties) {
		const what = ['source', 'target', 'kind', 'mode', 'directed'].map((column) => cell(row, column)).join(' ');
		shown.set(what, (shown.get(what) ?? new Set()).add(cell(row, 'id')));
	}
	expect([...shown.values()].filter((ids) => ids.size > 1)).toEqual([]);
	expect(shown.size).toBe(new Set(ties.map((row) => row['id'])).size);
	expect(shown.size).toBe(108);
});
