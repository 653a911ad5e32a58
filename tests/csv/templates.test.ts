import { expect, test } from 'vitest';
import { tables } from '../../src/lib/csv/columns.ts';
import { templates, templateText, type Template } from '../../src/lib/csv/templates.ts';
import { inspect } from './meaning/inspect.ts';

const filesOf = (some: readonly Template[]) =>
	Object.fromEntries(some.map((template) => [`${template.table}.csv`, templateText(template)]));

test('there is a template for each table, with every column of its definition and two rows or more, events and processes one', () => {
	expect(templates.map(({ table }) => table)).toEqual(['nodes', 'ties', 'statuses', 'presence', 'events', 'processes']);
	for (const template of templates) {
		const [header] = templateText(template).split('\n');
		expect(header).toBe(tables[template.table].map(({ name }) => name).join(','));
		expect(template.rows.length).toBeGreaterThanOrEqual(template.table === 'processes' ? 1 : 2);
	}
});

test.each(templates)(
	'in the template of $table each required cell is filled, and each word is one that is allowed',
	({ columns, rows }) => {
		for (const row of rows) {
			expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(row)));
			for (const { name, required, allowed } of columns) {
				if (required) expect(row[name], name).toBeTruthy();
				if (allowed && row[name] !== undefined) expect(allowed).toContain(row[name]);
			}
		}
	}
);

test('all templates together are a network of which nothing is held back or noted', async () => {
	const { issues, rows, network } = await inspect(filesOf(templates));
	expect(issues).toEqual([]);
	expect(rows).toEqual({ read: 4, drawn: 4, noted: 0, heldBack: 0 });
	expect(network?.nodes.map(({ id, activity }) => [id, activity.length])).toEqual([
		['ann', 1],
		['ben', 2],
		['board', 1],
		['cem', 1],
		['society', 1]
	]);
	expect(network?.ties.map(({ id, spells }) => [id, spells.length])).toEqual([
		['t1', 2],
		['t2', 1],
		['t3', 1]
	]);
	expect(network?.statuses.map(({ id }) => id)).toEqual(['established', 'newcomer']);
	expect(network?.events.length).toBe(2);
});

test('the template of ties is a network by itself', async () => {
	const { rows, network } = await inspect(filesOf(templates.filter(({ table }) => table === 'ties')));
	expect(rows).toMatchObject({ read: 4, heldBack: 0 });
	expect(network?.nodes.map(({ id }) => id)).toEqual(['ann', 'ben', 'board', 'cem']);
});
