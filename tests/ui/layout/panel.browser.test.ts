import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import LayoutButton from '../../../src/lib/ui/layout/LayoutButton.svelte';
import LayoutPanel from '../../../src/lib/ui/layout/LayoutPanel.svelte';
import { networkOf, statusOf } from '../../model/networkOf.ts';
import { placed } from '../../scene/placed.ts';
import { standInSolver } from '../../state/standInSolver.ts';
import Harness from '../answers/Harness.svelte';

const network = networkOf({
	nodes: [
		{ id: 'a', shortLabel: 'Ann', attributes: { place: 'town', miles: '3' }, statuses: [statusOf('local', 0, 10)] },
		{ id: 'b', shortLabel: 'Bob', attributes: { place: 'town', miles: '16' } },
		{ id: 'c', shortLabel: 'Cy', attributes: { place: 'away', miles: '20' } },
		{ id: 'd', shortLabel: 'Dee', attributes: { place: 'away', miles: '20' } }
	],
	ties: [
		['t1', 'a', 'b'],
		['t2', 'b', 'c']
	],
	rest: { layout: { stability: 10, statusPull: 3 } }
});
const places = { a: [0, 0], b: [100, 0], c: [200, 0], d: [300, 0] } as const;

async function show(of: unknown, given: Record<string, unknown>, shown = network) {
	const { solver, asked } = standInSolver();
	const explorer = new Explorer(
		{ network: shown, trajectories: placed(shown, places) },
		{ now: () => 0, request: () => {} },
		solver
	);
	const screen = await render(Harness, { explorer, of: of as Component<Record<string, unknown>>, given });
	return { explorer, layout: explorer.layout, asked, screen };
}

const showPanel = (shown = network) => {
	let closed = 0;
	return show(LayoutPanel, { onclose: () => closed++ }, shown).then((all) => ({ ...all, closed: () => closed }));
};

test('the slider goes from free to frozen by keys, and says what that means', async () => {
	const { layout, screen } = await showPanel();
	const slider = screen.getByRole('slider', { name: /^Stability/ });
	await expect.element(slider).toHaveAttribute('aria-valuetext', '10, moves little');
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowLeft}');
	expect(layout.asked).toEqual({ stability: 8 });
	await userEvent.keyboard('{End}');
	await expect.element(slider).toHaveAttribute('aria-valuetext', '100, all but stands still');
	await userEvent.keyboard('{Home}');
	expect(layout.asked).toEqual({ stability: 0.3 });
});

test('a stability that only the data have is a stop of the slider', async () => {
	const { layout, screen } = await showPanel({ ...network, layout: { stability: 18 } });
	const slider = screen.getByRole('slider', { name: /^Stability/ });
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(layout.asked).toEqual({ stability: 20 });
	await userEvent.keyboard('{ArrowLeft}');
	expect(layout.asked).toEqual({});
});

test('movement and stress of the layout stand beside the slider, and follow it', async () => {
	const { layout, asked, screen } = await showPanel();
	const figures = screen.getByRole('definition');
	await expect.element(figures.nth(0)).toHaveTextContent(/^0\.00/);
	await expect.element(figures.nth(1)).toHaveTextContent(/^0\.000/);
	layout.pin({ node: 'c', date: null, x: 100, y: 100 });
	await expect.poll(() => asked.length).toBe(1);
	await asked[0]!.answer(placed(network, { ...places, c: [100, 100] }));
	await expect.element(figures.nth(1)).toHaveTextContent(/^0\.0[1-9]/);
});

test('nodes are kept together by a column, drawn on rings by distances, and pulled by standing or not', async () => {
	const { layout, screen } = await showPanel();
	await screen.getByLabelText('Keep together by').selectOptions('Place');
	expect(layout.asked).toEqual({ groupBy: 'place' });
	await screen.getByLabelText('Rings by').selectOptions('Miles');
	await screen.getByRole('checkbox', { name: 'Pull by standing' }).click();
	expect(layout.asked).toEqual({ groupBy: 'place', ringBy: 'miles', statusPull: 0 });
	await screen.getByRole('checkbox', { name: 'Pull by standing' }).click();
	await screen.getByLabelText('Keep together by').selectOptions('nothing but ties');
	expect(layout.asked).toEqual({ ringBy: 'miles' });
});

test('each pull has a strength where it pulls, and nowhere else', async () => {
	const { layout, screen } = await showPanel();
	await expect.element(screen.getByLabelText('How strongly they are kept together')).not.toBeInTheDocument();
	await screen.getByLabelText('Keep together by').selectOptions('Place');
	await screen.getByLabelText('How strongly they are kept together').selectOptions('strongly');
	await screen.getByLabelText('Rings by').selectOptions('Miles');
	await screen.getByLabelText('How strongly they are held to their rings').selectOptions('gently');
	await screen.getByLabelText('How strongly standing pulls').selectOptions('strongly');
	expect(layout.asked).toEqual({ groupBy: 'place', groupPull: 3, ringBy: 'miles', ringPull: 0.67, statusPull: 9 });
	await screen.getByRole('checkbox', { name: 'Pull by standing' }).click();
	await expect.element(screen.getByLabelText('How strongly standing pulls')).not.toBeInTheDocument();
	await screen.getByLabelText('Keep together by').selectOptions('nothing but ties');
	expect(layout.asked).toEqual({ ringBy: 'miles', ringPull: 0.67, statusPull: 0 });
});

test('what the data have nothing for is not offered', async () => {
	const { screen } = await showPanel(networkOf({ nodes: ['a', 'b', 'c', 'd'] }));
	await expect.element(screen.getByRole('slider', { name: /^Stability/ })).toBeVisible();
	await expect.element(screen.getByLabelText('Keep together by')).not.toBeInTheDocument();
	await expect.element(screen.getByLabelText('Rings by')).not.toBeInTheDocument();
	await expect.element(screen.getByRole('checkbox')).not.toBeInTheDocument();
});

test('who is held is listed with the date and let go by a button, and the focus stays in the list', async () => {
	const { layout, screen } = await showPanel();
	await expect.element(screen.getByText(/^Nobody\./)).toBeVisible();
	layout.pin({ node: 'a', date: 3, x: 1, y: 1 });
	layout.pin({ node: 'b', date: null, x: 1, y: 1 });
	await screen.getByRole('button', { name: 'Release Ann, 3' }).click();
	expect(layout.pins.map(({ node }) => node)).toEqual(['b']);
	await expect.element(screen.getByRole('button', { name: 'Release Bob, all dates' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(layout.pins).toEqual([]);
	await expect.element(screen.getByRole('region', { name: 'Held in place' })).toHaveFocus();
});

test('all are let go at once, and every step can be undone', async () => {
	const { layout, screen } = await showPanel();
	for (const node of ['a', 'b', 'c']) layout.pin({ node, date: null, x: 1, y: 1 });
	await screen.getByRole('button', { name: 'Release all' }).click();
	expect(layout.pins).toEqual([]);
	await screen.getByRole('button', { name: 'Undo' }).click();
	expect(layout.pins).toHaveLength(3);
	await screen.getByRole('button', { name: 'Undo' }).click();
	await screen.getByRole('button', { name: 'Redo' }).click();
	expect(layout.pins).toHaveLength(3);
	await screen.getByRole('button', { name: 'Back to default' }).click();
	expect([layout.isChanged, layout.canUndo]).toEqual([false, true]);
	await expect
		.element(screen.getByRole('button', { name: 'Back to default' }))
		.toHaveAttribute('aria-disabled', 'true');
});

test('while a layout is computed its progress is shown, and it can be called off', async () => {
	const { layout, asked, screen } = await showPanel();
	layout.pin({ node: 'a', date: null, x: 1, y: 1 });
	await expect.poll(() => asked.length).toBe(1);
	asked[0]!.listening.onprogress!(0.25);
	await expect.element(screen.getByRole('progressbar', { name: 'Laying out' })).toHaveAttribute('value', '0.25');
	await screen.getByRole('button', { name: 'Cancel' }).click();
	expect(layout.pins).toEqual([]);
	await expect.element(screen.getByRole('progressbar')).not.toBeInTheDocument();
});

test('a layout that cannot be computed says why', async () => {
	const { layout, asked, screen } = await showPanel();
	layout.pin({ node: 'a', date: null, x: 1, y: 1 });
	await expect.poll(() => asked.length).toBe(1);
	await asked[0]!.fail('out of memory');
	await expect.element(screen.getByText(/out of memory\). The picture is as it was\.$/)).toBeVisible();
});

test('the layout is measured on demand, and the measures go with another layout', async () => {
	const { layout, asked, screen } = await showPanel();
	await screen.getByRole('button', { name: 'Measure this layout' }).click();
	await expect.element(screen.getByRole('row', { name: /^Neighbours kept/ })).toBeVisible();
	expect(screen.getByRole('row').elements()).toHaveLength(6);
	await expect.element(screen.getByRole('button', { name: 'Copy for a methods section' })).toBeVisible();
	layout.pin({ node: 'a', date: null, x: 1, y: 1 });
	await expect.poll(() => asked.length).toBe(1);
	await asked[0]!.answer(placed(network, { ...places, a: [1, 1] }));
	await expect.element(screen.getByRole('button', { name: 'Measure this layout' })).toBeVisible();
});

test('the panel takes the focus to its title, and Escape closes it', async () => {
	const { closed, screen } = await showPanel();
	await expect.element(screen.getByRole('heading', { name: 'Layout' })).toHaveFocus();
	await userEvent.keyboard('{Escape}');
	expect(closed()).toBe(1);
	await screen.getByRole('button', { name: 'Close layout' }).click();
	expect(closed()).toBe(2);
});

test('the button says whether the panel is open, and a layout under way is said once', async () => {
	const { layout, asked, screen } = await show(LayoutButton, { open: false, ontoggle: () => {} });
	await expect.element(screen.getByRole('button', { name: 'Layout' })).toHaveAttribute('aria-expanded', 'false');
	await expect.element(screen.getByRole('status')).toHaveTextContent('');
	layout.pin({ node: 'a', date: null, x: 1, y: 1 });
	await expect.element(screen.getByRole('status')).toHaveTextContent('The network is being laid out.');
	await expect.poll(() => asked.length).toBe(1);
	asked[0]!.listening.onprogress!(0.5);
	await expect.element(screen.getByRole('status')).toHaveTextContent('The network is being laid out.');
	await asked[0]!.answer(placed(network, { ...places, a: [1, 1] }));
	await expect.element(screen.getByRole('status')).toHaveTextContent('The layout is ready.');
});
