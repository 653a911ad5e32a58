import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import Card from '../../../src/lib/ui/answers/Card.svelte';
import CopyLink from '../../../src/lib/ui/answers/CopyLink.svelte';
import EvidenceSwitch from '../../../src/lib/ui/answers/EvidenceSwitch.svelte';
import JustChanged from '../../../src/lib/ui/answers/JustChanged.svelte';
import Legend from '../../../src/lib/ui/answers/Legend.svelte';
import LensSelect from '../../../src/lib/ui/answers/LensSelect.svelte';
import LiveRegion from '../../../src/lib/ui/answers/LiveRegion.svelte';
import Notice from '../../../src/lib/ui/answers/Notice.svelte';
import Search from '../../../src/lib/ui/answers/Search.svelte';
import StateTable from '../../../src/lib/ui/answers/StateTable.svelte';
import Harness from './Harness.svelte';
import { smallExplorer } from './small.ts';

/** Renders one part of the page around an explorer. */
function show(of: unknown, explorer: Explorer, given: Record<string, unknown> = {}) {
	return render(Harness, { explorer, of: of as Component<Record<string, unknown>>, given });
}

const ids = (attribute: string) =>
	[...document.querySelectorAll(`[${attribute}]`)].map((row) => row.getAttribute(attribute));

test('the card of a node says what it is, what it counts as and why, and leads to its ties', async () => {
	const explorer = smallExplorer();
	explorer.select({ type: 'node', id: 'org_c' });
	const screen = await show(Card, explorer);
	await expect.element(screen.getByRole('heading', { name: 'Organisation C', exact: true })).toBeVisible();
	await expect.element(screen.getByText('Local, 0.60: four earned steps (endorsement)')).toBeVisible();
	await expect.element(screen.getByText('Stated by the source')).toBeVisible();
	await screen.getByRole('button', { name: /^By PCT, before School since 2/ }).click();
	expect(explorer.selected).toEqual({ type: 'tie', id: 't1' });
	await expect
		.element(screen.getByRole('heading', { name: 'Endorsement of Org C by PCT, before School' }))
		.toBeVisible();
});

test('the card of a tie says since when, how sure and which other pair would do, and follows the tie', async () => {
	const explorer = smallExplorer();
	explorer.active = { type: 'node', id: 'org_c' };
	explorer.selected = { type: 'tie', id: 't1' };
	const screen = await show(Card, explorer);
	await expect.element(screen.getByText('Since 2.', { exact: true })).toBeVisible();
	await expect.element(screen.getByText('This pair: our drawing')).toBeVisible();
	await expect.element(screen.getByText('The source would equally allow: Org D instead of Org C.')).toBeVisible();
	await screen.getByRole('button', { name: 'Follow the tie to PCT' }).click();
	expect(explorer.selected).toEqual({ type: 'node', id: 'pct' });
});

test('what is not there at the date says so, and the card goes to when it is', async () => {
	const explorer = smallExplorer();
	explorer.select({ type: 'tie', id: 't2' });
	const screen = await show(Card, explorer);
	await expect.element(screen.getByText('Not there in 3. There in 5.')).toBeVisible();
	await screen.getByRole('button', { name: 'Go to 5' }).click();
	expect(explorer.time).toBe(5);
	await expect.element(screen.getByText('Not there in')).not.toBeInTheDocument();
});

test('a tie that did not come about is said plainly, and shown on demand', async () => {
	const explorer = smallExplorer();
	explorer.select({ type: 'tie', id: 't3' });
	const screen = await show(Card, explorer);
	await expect.element(screen.getByText('This tie was expected and largely did not come about.')).toBeVisible();
	await screen.getByRole('button', { name: 'Show everything' }).click();
	expect(explorer.slice.ties.map(({ tie }) => tie.id)).toEqual(['t1', 't3']);
});

test('Escape and the button close the card, and the picture is told', async () => {
	const explorer = smallExplorer();
	let closed = 0;
	const screen = await show(Card, explorer, { onclose: () => closed++ });
	explorer.select({ type: 'node', id: 'pct' });
	await screen.getByRole('button', { name: 'Close card' }).click();
	expect([explorer.selected, closed]).toEqual([null, 1]);
	explorer.select({ type: 'node', id: 'pct' });
	await expect.element(screen.getByRole('heading', { name: 'PCT' })).toBeVisible();
	(screen.getByRole('button', { name: 'Close card' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{Escape}');
	expect([explorer.selected, closed]).toEqual([null, 2]);
});

test('the legend counts the ties of each kind at the date, filters by them, and all chosen is no filter', async () => {
	const explorer = smallExplorer(5);
	const screen = await show(Legend, explorer);
	const referral = screen.getByRole('checkbox', { name: 'Referral, 1 tie now' });
	await referral.click();
	expect([...(explorer.filter.kinds ?? [])]).toEqual(['endorsement']);
	expect(explorer.slice.ties.map(({ tie }) => tie.id)).toEqual(['t1']);
	await referral.click();
	expect(explorer.filter.kinds).toBe(null);
	await screen.getByRole('checkbox', { name: 'Expected, unmet, 1 tie now' }).click();
	expect(explorer.filter.expected).toBe(true);
});

test('the evidence switch counts rows now and in all, and says whether expected ties are counted', async () => {
	const explorer = smallExplorer();
	const screen = await show(EvidenceSwitch, explorer);
	await expect.element(screen.getByRole('radio', { name: 'Everything, 1 now, 2 of 3 rows' })).toBeChecked();
	await expect.element(screen.getByText('The 1 row of ties expected and unmet is not counted.')).toBeVisible();
	await screen.getByRole('radio', { name: /^Only as stated/ }).click();
	expect(explorer.filter.evidence).toBe('stated');
	expect(explorer.slice.ties).toEqual([]);
});

test('the lens names whose view it is', async () => {
	const explorer = smallExplorer();
	const screen = await show(LensSelect, explorer);
	await expect.element(screen.getByText('Our reading.')).toBeVisible();
	await screen.getByLabelText('Seen by').selectOptions('The schools');
	expect(explorer.filter.perspective).toBe('schools');
	await expect.element(screen.getByText('Theirs.')).toBeVisible();
});

test('search finds by keyboard alone: arrows choose, Enter opens, Escape clears', async () => {
	const explorer = smallExplorer();
	const screen = await show(Search, explorer);
	const field = screen.getByRole('combobox');
	await field.fill('org');
	await expect.element(screen.getByRole('option').first()).toBeVisible();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	await expect.element(screen.getByRole('option', { selected: true })).toHaveTextContent('Org D');
	await userEvent.keyboard('{Enter}');
	expect(explorer.selected).toEqual({ type: 'node', id: 'org_d' });
	await field.fill('nobody');
	await expect.element(screen.getByText('Nothing here is called “nobody”.')).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(field).toHaveValue('');
});

test('just changed tells what the step brought', async () => {
	const explorer = smallExplorer(1);
	const screen = await show(JustChanged, explorer);
	await expect.element(screen.getByText('Nothing yet: this is where the data begin.')).toBeVisible();
	explorer.nextChange();
	await expect.element(screen.getByText('Org C: from outsider to local (0.00 → 0.60).')).toBeVisible();
	await expect.element(screen.getByText('PCT vouched for Org C before School.')).toBeVisible();
});

test('the tables hold what the picture draws, sort by any column, filter, and open a row', async () => {
	const explorer = smallExplorer();
	const screen = await show(StateTable, explorer);
	expect(ids('data-row-node')).toEqual(['org_c', 'org_d', 'pct', 'school']);
	expect(ids('data-row-tie')).toEqual(['t1']);
	await screen.getByRole('button', { name: 'Ties', exact: true }).click();
	await expect.element(screen.getByRole('columnheader', { name: /^Ties/ })).toHaveAttribute('aria-sort', 'ascending');
	expect(ids('data-row-node')).toEqual(['org_d', 'school', 'org_c', 'pct']);
	await screen.getByLabelText('Filter parties').fill('scho');
	await expect.poll(() => ids('data-row-node')).toEqual(['school']);
	await screen.getByRole('button', { name: 'School', exact: true }).click();
	expect(explorer.selected).toEqual({ type: 'node', id: 'school' });
	explorer.goTo(5);
	await expect.poll(() => ids('data-row-tie')).toEqual(['t1', 't2']);
});

test('a refused clipboard leaves the link selected in a field', async () => {
	const screen = await show(CopyLink, smallExplorer());
	const clipboard = navigator.clipboard;
	Object.defineProperty(navigator, 'clipboard', {
		configurable: true,
		value: { writeText: () => Promise.reject(new Error('no')) }
	});
	try {
		await screen.getByRole('button', { name: 'Copy link' }).click();
		await expect.element(screen.getByLabelText('Copy this link:')).toHaveFocus();
		expect(
			document.getSelection()?.toString() || (document.activeElement as HTMLInputElement).selectionEnd
		).toBeTruthy();
	} finally {
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
	}
});

test('a copied link is said on the button and in words that are read out', async () => {
	const screen = await show(CopyLink, smallExplorer());
	const clipboard = navigator.clipboard;
	let copied = '';
	Object.defineProperty(navigator, 'clipboard', {
		configurable: true,
		value: { writeText: (text: string) => Promise.resolve(void (copied = text)) }
	});
	try {
		await screen.getByRole('button', { name: 'Copy link' }).click();
		await expect.element(screen.getByRole('button', { name: 'Link copied' })).toBeVisible();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Link copied');
		const link = new URL(copied);
		expect(link.origin + link.pathname).toBe(location.origin + location.pathname);
		// The small network is shown at 3, which the address bar does not know yet.
		expect(link.searchParams.get('t')).toBe('3');
	} finally {
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
	}
});

test('a notice is read out and can be dismissed', async () => {
	const explorer = smallExplorer();
	const screen = await show(Notice, explorer);
	explorer.notice = 'Nothing here is called “x”.';
	await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing here is called “x”.');
	await screen.getByRole('button', { name: 'Dismiss notice' }).click();
	expect(explorer.notice).toBe('');
});

test('the live region says nothing as the page opens, and speaks of a jump once it has settled', async () => {
	const explorer = smallExplorer(1);
	const screen = await show(LiveRegion, explorer);
	const region = () => document.querySelector('[data-live]')?.textContent ?? '';
	expect(region()).toBe('');
	explorer.goTo(2);
	await expect
		.poll(region, { timeout: 3000 })
		.toBe('2. 2 changes. Org C: from outsider to local (0.00 to 0.60). PCT vouched for Org C before School.');
	await screen.unmount();
});
