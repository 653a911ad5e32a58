import { flushSync, type Component } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import StateTable from '../../../src/lib/ui/answers/StateTable.svelte';
import { manyExplorer } from '../picture/many.ts';
import Harness from './Harness.svelte';
import { smallExplorer } from './small.ts';

const rows = () => document.querySelectorAll('[data-row-node]').length;

async function show() {
	const explorer = manyExplorer(400);
	const screen = await render(Harness, { explorer, of: StateTable as Component<Record<string, unknown>>, given: {} });
	return { explorer, screen };
}

test('of many rows a page is shown, and said how many there are; a filter finds the others', async () => {
	const { screen } = await show();
	await expect.element(screen.getByText('The first 100 of 400 rows.')).toBeVisible();
	expect(rows()).toBe(100);
	await screen.getByRole('searchbox', { name: 'Filter parties' }).fill('Person 399');
	await expect.poll(rows).toBe(1);
	await screen.getByRole('searchbox', { name: 'Filter parties' }).fill('');
	await screen.getByRole('button', { name: 'Show 100 more' }).first().click();
	await expect.poll(rows).toBe(200);
	await expect.element(screen.getByText('The first 200 of 400 rows.')).toBeVisible();
	expect(screen.getByText('The first').elements()).toHaveLength(2);
});

test('while playing many rows wait, and follow when playing stops', async () => {
	const { explorer, screen } = await show();
	await expect.element(screen.getByRole('heading', { name: 'In words: 1' })).toBeVisible();
	explorer.play();
	await expect.element(screen.getByText('These tables follow when playing stops.')).toBeVisible();
	explorer.goTo(5);
	await expect.element(screen.getByRole('heading', { name: 'In words: 5' })).toBeVisible();
	expect(screen.getByText('These tables follow when playing stops.').elements()).toEqual([]);
});

test('many rows come after the picture, in a task of their own; few at once with it', async () => {
	const { explorer } = await show();
	const said = () => document.querySelector('h2')?.textContent;
	await expect.poll(said).toBe('In words: 1');
	explorer.goTo(5);
	flushSync();
	expect(said()).toBe('In words: 1');
	await expect.poll(said).toBe('In words: 5');

	document.body.replaceChildren();
	const few = smallExplorer(3);
	await render(Harness, { explorer: few, of: StateTable as Component<Record<string, unknown>>, given: {} });
	expect(said()).toBe('In words: 3');
	few.goTo(4);
	flushSync();
	expect(said()).toBe('In words: 4');
});
