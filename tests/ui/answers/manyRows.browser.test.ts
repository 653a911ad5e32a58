import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import StateTable from '../../../src/lib/ui/answers/StateTable.svelte';
import { manyExplorer } from '../picture/many.ts';
import Harness from './Harness.svelte';

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
