import type { CDPSession, Page } from '@playwright/test';
import { slidesOf } from '../../src/lib/story/present/presentState.ts';
import { story } from '../story/seatown.ts';
import { expect, test } from './fixtures.ts';
import { onlyLong, settled } from './marks.ts';

const slides = slidesOf(story);
/** Half an hour at a step a second, there and back through every slide. */
const passes = Math.ceil(1800 / (2 * (slides.length - 1)));

interface Snapshot {
	readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
	readonly nodes: readonly number[];
}

/** Bytes of what scripts hold: not the code that the engine compiles the longer a page runs, and not what the browser itself writes down of its pace. */
async function objectsOf(session: CDPSession): Promise<number> {
	let text = '';
	const more = ({ chunk }: { chunk: string }) => (text += chunk);
	session.on('HeapProfiler.addHeapSnapshotChunk', more);
	await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	session.off('HeapProfiler.addHeapSnapshotChunk', more);
	const { snapshot, nodes } = JSON.parse(text) as Snapshot;
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
	let bytes = 0;
	for (let i = 0; i < nodes.length; i += fields.length)
		if (!['code', 'native'].includes(types[0][nodes[i + type]!]!)) bytes += nodes[i + size]!;
	return bytes;
}

/** What is held once all that can go is gone: bytes of objects and of the whole heap, nodes of the page and listeners. */
async function heldBy(session: CDPSession) {
	for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
	return { bytes: await objectsOf(session), heap, nodes, listeners };
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
			// The whole heap is said above: it grows by some compiled code, by about a tenth.
			expect(bytes).toBeLessThan(1.03 * first[at]!.bytes);
			expect(nodes).toBeLessThan(1.1 * first[at]!.nodes);
			expect(listeners).toBeLessThan(1.1 * first[at]!.listeners);
		}
	}
);
