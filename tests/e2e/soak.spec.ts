import type { CDPSession, Page } from '@playwright/test';
import { slidesOf } from '../../src/lib/story/present/presentState.ts';
import { story } from '../story/seatown.ts';
import { expect, test } from './fixtures.ts';
import { onlyLong, settled } from './marks.ts';

const slides = slidesOf(story);
/** Half an hour at a step a second, there and back through every slide. */
const passes = Math.ceil(1800 / (2 * (slides.length - 1)));

/** What is held once all that can go is gone: bytes of scripts, and nodes of the page. */
async function heldBy(session: CDPSession): Promise<{ bytes: number; nodes: number; listeners: number }> {
	for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

const pass = async (page: Page) => {
	for (const key of ['PageDown', 'PageUp']) for (let i = 1; i < slides.length; i++) await page.keyboard.press(key);
	await settled(page);
	await expect(page.locator('[data-step]')).toHaveAttribute('data-step', 'c01/1');
};

test(
	`half an hour of presenting, ${passes} times through all slides with motion and the notes beside it, holds on to nothing`,
	onlyLong(true),
	async ({ context }) => {
		test.setTimeout(1_800_000);
		const [page, notes] = [await context.newPage(), await context.newPage()];
		await notes.goto('/present/notes/');
		await page.bringToFront();
		await page.goto('/present/');
		await settled(page);
		const sessions = await Promise.all([page, notes].map((one) => context.newCDPSession(one)));
		const measured = () => Promise.all(sessions.map(heldBy));
		await pass(page);
		const first = await measured();
		for (let i = 1; i < passes; i++) await pass(page);
		const last = await measured();
		console.log(`after the first pass ${JSON.stringify(first)}, after ${passes} ${JSON.stringify(last)}`);
		for (const [at, { bytes, nodes, listeners }] of last.entries()) {
			expect(bytes).toBeLessThan(1.1 * first[at]!.bytes);
			expect(nodes).toBeLessThan(1.1 * first[at]!.nodes);
			expect(listeners).toBeLessThan(1.1 * first[at]!.listeners);
		}
	}
);
