import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { inksOf } from '../../../src/lib/render/canvas/inks.ts';
import Framed from './Framed.svelte';
import { manyExplorer, pixelOf } from './many.ts';

const own = location.href;
beforeEach(() => page.viewport(1000, 760));
afterEach(() => history.replaceState(history.state, '', own));

const ask = (painter: string) => {
	const url = new URL(own);
	url.searchParams.set('painter', painter);
	history.replaceState(history.state, '', url);
};
const canvas = () => document.querySelector<HTMLCanvasElement>('canvas[data-painter]')!;
const whenComplete = () => expect.poll(() => canvas()?.dataset.complete).toBe('true');

/** The colour of the canvas at a point of the picture. */
function colourAt({ x, y }: { x: number; y: number }) {
	const scale = canvas().width / 900;
	return [
		...canvas()
			.getContext('2d')!
			.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data
	].slice(0, 3);
}

const numbersOf = (colour: string) => colour.match(/\d+/g)!.slice(0, 3).map(Number);

test('a network of 2,000 nodes is painted on a canvas, each node in its ink', async () => {
	const screen = await render(Framed, { explorer: manyExplorer(2000) });
	await whenComplete();
	const inks = inksOf(document.body).normal;
	// The first counts as inside the line and is solid, the others are hollow.
	expect(colourAt(pixelOf(0, 2000))).toEqual(numbersOf(inks.mark));
	expect(colourAt(pixelOf(27, 2000))).toEqual(numbersOf(inks.glass));
	expect(colourAt({ x: 4, y: 4 })).toEqual(numbersOf(inks.paper));
	expect(document.querySelectorAll('[data-node]').length).toBe(1);
	await expect.element(screen.getByRole('group', { name: /2000 parties and 3910 ties/ })).toBeVisible();
});

test('the inks follow the scheme', async () => {
	await render(Framed, { explorer: manyExplorer(700) });
	await whenComplete();
	document.documentElement.dataset.scheme = 'dark';
	await expect.poll(() => colourAt({ x: 4, y: 4 })).toEqual([16, 23, 31]);
	document.documentElement.dataset.scheme = 'light';
	await expect.poll(() => colourAt({ x: 4, y: 4 })).toEqual([247, 244, 238]);
	delete document.documentElement.dataset.scheme;
});

test('the keyboard walks through marks that are not elements, each with its name', async () => {
	const explorer = manyExplorer(2000);
	await render(Framed, { explorer });
	await whenComplete();
	const name = () => document.activeElement?.getAttribute('aria-label');
	await userEvent.tab();
	expect(name()).toBe('Person 0, provider. Local, 0.80. 2 ties: 2 contact.');
	await userEvent.keyboard('{ArrowRight}');
	await expect.poll(name).toBe('Person 1, provider. 3 ties: 3 contact.');
	await userEvent.keyboard('{ArrowDown}');
	await expect.poll(name).toMatch(/^Contact from Person 0 to Person 1, /);
	await userEvent.keyboard('{Enter}');
	expect(explorer.selected?.type).toBe('tie');
	await userEvent.keyboard('{End}');
	await expect.poll(name).toBe('Person 1999, provider. 2 ties: 2 contact.');
});

test('a click chooses the mark under the pointer, and its names and ties stand out', async () => {
	const explorer = manyExplorer(2000);
	await render(Framed, { explorer });
	await whenComplete();
	const { x, y } = pixelOf(1275, 2000);
	await userEvent.click(document.querySelector('main svg')!, { position: { x, y } });
	expect(explorer.selected).toEqual({ type: 'node', id: 'n1275' });
	await expect.poll(() => document.querySelectorAll('[data-tie]').length).toBe(4);
	await expect.poll(() => document.querySelector('[data-label="n1275"]')?.textContent).toBe('Person 1275');
	expect(document.querySelector('[data-node="n1275"]')?.getAttribute('aria-pressed')).toBe('true');
});

test('what the pointer is on says its name', async () => {
	await render(Framed, { explorer: manyExplorer(2000) });
	await whenComplete();
	const { x, y } = pixelOf(1020, 2000);
	await userEvent.hover(document.querySelector('main svg')!, { position: { x, y } });
	await expect.poll(() => document.querySelector('[data-label="n1020"]')?.textContent).toBe('Person 1020');
});

test('axe finds nothing on a painted picture', async () => {
	await render(Framed, { explorer: manyExplorer(700) });
	await whenComplete();
	const { violations } = await axe.run(document.querySelector('main')!);
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`)).toEqual([]);
});

test('painter=svg draws a large network as elements, painter=canvas paints a small one', async () => {
	ask('svg');
	const large = await render(Framed, { explorer: manyExplorer(300) });
	await expect.poll(() => document.querySelectorAll('[data-node]').length).toBe(300);
	expect(canvas()).toBe(null);
	await large.unmount();
	ask('canvas');
	await render(Framed, { explorer: manyExplorer(10) });
	await whenComplete();
	expect(document.querySelectorAll('[data-node]').length).toBe(1);
});

test('a small network is drawn as elements', async () => {
	await render(Framed, { explorer: manyExplorer(20) });
	await expect.poll(() => document.querySelectorAll('[data-node]').length).toBe(20);
	expect(canvas()).toBe(null);
});
