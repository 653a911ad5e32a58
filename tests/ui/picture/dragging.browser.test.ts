import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { draggable } from './draggable.ts';
import Framed from './Framed.svelte';

const own = location.href;

// No larger than the browser's own window: otherwise the page is scaled, and pixels are no pixels.
beforeEach(() => page.viewport(1000, 700));
afterEach(() => history.replaceState(history.state, '', own));

const frame = () => document.querySelector<HTMLElement>('[data-settled]')!;
const mark = (id: string) => document.querySelector<SVGGElement>(`[data-node="${id}"]`)!;
const said = () => document.querySelector('[data-moved]')?.textContent;

async function opened() {
	const open = draggable();
	await render(Framed, { explorer: open.explorer });
	await expect.poll(() => frame()?.dataset.settled).toBe('true');
	return open;
}

/** Where the middle of a mark is drawn, in CSS pixels of the page. */
function middle(id: string) {
	const { left, top, width, height } = mark(id).querySelector('.reach')!.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

/** What a mouse does at a point, told by hand: so that a drag can stop half way. */
function mouse(type: string, { x, y }: { x: number; y: number }, more: PointerEventInit = {}) {
	const buttons = type === 'pointerup' ? 0 : 1;
	const to = document.elementFromPoint(x, y) ?? document.body;
	const rest = { pointerId: 1, pointerType: 'mouse', isPrimary: true, bubbles: true, cancelable: true };
	to.dispatchEvent(new PointerEvent(type, { ...rest, buttons, clientX: x, clientY: y, ...more }));
}

test('a node that is dragged by 100 and 40 pixels is held at the date shown, just that far off', async () => {
	const { explorer, asked, k } = await opened();
	const at = middle('a');
	const { left, top } = frame().getBoundingClientRect();
	const sourcePosition = { x: at.x - left, y: at.y - top };
	const targetPosition = { x: sourcePosition.x + 100, y: sourcePosition.y + 40 };
	await userEvent.dragAndDrop(frame(), frame(), { sourcePosition, targetPosition });
	expect(explorer.layout.pins).toEqual([{ node: 'a', date: 3, x: Math.round(100 / k), y: 40 / k }]);
	await expect.poll(() => asked[0]?.options.pins?.length).toBe(1);
	expect(explorer.selected).toBe(null);
	expect(said()).toBe('Org A is held in place: 3.');
	expect(mark('a').getAttribute('aria-label')).toMatch(/Held in place\.$/);
	expect(document.querySelectorAll('[data-held]').length).toBe(1);
	const drawn = middle('a');
	expect([drawn.x - at.x, drawn.y - at.y].map(Math.round)).toEqual([100, 40]);
});

test('a node follows the pointer before any preview is there, and the others come with each preview', async () => {
	const { explorer, sessions } = await opened();
	const at = middle('a');
	mouse('pointerdown', at);
	mouse('pointermove', { x: at.x + 3, y: at.y });
	expect(explorer.moving.now).toBe(null);
	mouse('pointermove', { x: at.x + 50, y: at.y + 20 });
	await expect.poll(() => Math.round(middle('a').x - at.x)).toBe(50);
	await expect.poll(() => sessions[0]?.pins.length).toBe(1);
	const { trajectories } = explorer;
	sessions[0]!.preview({ ...trajectories, positions: trajectories.positions.map((value) => value + 16) });
	const before = middle('f');
	await expect.poll(() => mark('f').getAttribute('transform')).toBe('translate(416 216)');
	expect(middle('a').x - at.x).toBeCloseTo(50, 1);
	expect(before).not.toEqual(middle('f'));
	mouse('pointermove', { x: at.x + 60, y: at.y + 20 }, { altKey: true });
	mouse('pointerup', { x: at.x + 60, y: at.y + 20 }, { altKey: true });
	expect(explorer.layout.pins.map(({ node, date }) => [node, date])).toEqual([['a', null]]);
});

test.each(['Escape', 'pointercancel'])('%s in the middle of a drag changes nothing', async (how) => {
	const { explorer, asked } = await opened();
	const at = middle('a');
	mouse('pointerdown', at);
	mouse('pointermove', { x: at.x + 50, y: at.y + 20 });
	await expect.poll(() => Math.round(middle('a').x - at.x)).toBe(50);
	if (how === 'Escape') await userEvent.keyboard('{Escape}');
	else mouse('pointercancel', at);
	mouse('pointermove', { x: at.x + 70, y: at.y + 20 });
	mouse('pointerup', { x: at.x + 70, y: at.y + 20 });
	await expect.poll(() => frame().dataset.settled).toBe('true');
	expect(explorer.layout).toMatchObject({ pins: [], busy: null, canUndo: false });
	expect(asked).toEqual([]);
	expect(middle('a')).toEqual(at);
	expect(said()).toBe('Org A is back where it was.');
});

test('a click still chooses, and nobody is held by it', async () => {
	const { explorer } = await opened();
	await userEvent.click(mark('b'));
	expect(explorer.selected).toEqual({ type: 'node', id: 'b' });
	expect(explorer.layout.pins).toEqual([]);
	expect(explorer.moving.now).toBe(null);
});

test('keys move, hold, give up and release as the pointer does', async () => {
	const { explorer } = await opened();
	mark('e').focus();
	await userEvent.keyboard('m');
	expect(said()).toBe('Moving Org E. Arrows move it, Enter holds it, Escape gives up.');
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
	expect(said()).toBe('Org E: moved 20 right, 50 up.');
	await expect.poll(() => mark('e').getAttribute('transform')).toBe('translate(220 150)');
	await userEvent.keyboard('{Escape}');
	expect(explorer.layout.pins).toEqual([]);
	await userEvent.keyboard('m{ArrowDown}{Enter}');
	expect(explorer.layout.pins).toEqual([{ node: 'e', date: 3, x: 200, y: 210 }]);
	await userEvent.keyboard('m{ArrowLeft}a');
	expect(explorer.layout.pins.map(({ date }) => date)).toEqual([null]);
	await userEvent.keyboard('m{ArrowDown}{Enter}');
	expect(explorer.layout.pins.map(({ date }) => date)).toEqual([null, 3]);
	expect(document.activeElement).toBe(mark('e'));
	await userEvent.keyboard('{Delete}');
	expect(said()).toBe('Org E is released here, but held in place at all dates.');
	await userEvent.keyboard('{Backspace}');
	expect(explorer.layout.pins).toEqual([]);
	await userEvent.keyboard('{ArrowRight}');
	expect(document.activeElement).toBe(mark('f'));
});

test('without dragging and without keys: Move, then a press where it belongs', async () => {
	const { explorer, k } = await opened();
	explorer.moving.begin('d', 'keys');
	await expect.element(page.getByRole('group', { name: 'Moving Org D' })).toBeVisible();
	await userEvent.click(page.getByRole('checkbox', { name: 'At all dates' }));
	const at = middle('d');
	const { left, top } = frame().getBoundingClientRect();
	await userEvent.click(frame(), { position: { x: at.x - left + 32, y: at.y - top - 64 } });
	expect(explorer.layout.pins).toEqual([{ node: 'd', date: null, x: 32 / k, y: 200 - 64 / k }]);
	expect(explorer.selected).toBe(null);
	await expect.element(page.getByRole('group', { name: 'Moving Org D' })).not.toBeInTheDocument();
});

test('what is painted can be dragged as well, and the picture stays where it is', async () => {
	history.replaceState(history.state, '', `${own}${own.includes('?') ? '&' : '?'}painter=canvas`);
	const { explorer, k } = await opened();
	await expect.poll(() => document.querySelector<HTMLElement>('canvas')?.dataset.complete).toBe('true');
	expect(document.querySelectorAll('[data-node]').length).toBe(1);
	const camera = () => document.querySelector('main svg > g')?.getAttribute('transform');
	const fitted = camera();
	const { left, top } = frame().getBoundingClientRect();
	// The third of the first row, 400 units to the right and 100 above the middle.
	const at = { x: left + 450 + 200 * k, y: top + 300 - 100 * k };
	mouse('pointerdown', at);
	mouse('mousedown', at);
	mouse('pointermove', { x: at.x - 32, y: at.y + 16 });
	await expect.poll(() => mark('c')?.getAttribute('transform')).toBe('translate(380 10)');
	mouse('pointerup', { x: at.x - 32, y: at.y + 16 });
	expect(explorer.layout.pins).toEqual([{ node: 'c', date: 3, x: 380, y: 10 }]);
	await expect.poll(() => document.querySelector('[data-node="c"] [data-held]')).not.toBe(null);
	expect(camera()).toBe(fitted);
});

test('axe finds nothing while a node is moved and when one is held', async () => {
	const { explorer } = await opened();
	explorer.layout.pin({ node: 'a', date: 3, x: 10, y: 20 });
	explorer.moving.begin('b', 'keys');
	await expect.element(page.getByRole('button', { name: 'Hold here' })).toBeVisible();
	const { violations } = await axe.run(document.querySelector('main')!);
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(', ')}`)).toEqual([]);
});
