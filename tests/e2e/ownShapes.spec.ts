import type { Page } from '@playwright/test';
import { workbook } from '../csv/rows/workbook.ts';
import { allOf } from '../../src/lib/csv/rows/pieces.ts';
import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { idsOf, onlyLong, settled } from './marks.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const chosen = (page: Page) => page.getByLabel('Files of one network');
const sentence = (page: Page, text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();

async function explore(page: Page) {
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
}

test('a workbook, and in it a sheet of ties and one of people', async ({ page }) => {
	const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
	const row = (...texts: string[]) => texts.map(cell).join('');
	const book = workbook({
		ties: [row('from', 'to', 'year'), row('a', 'b', '2001'), row('b', 'c', '2003')],
		people: [row('id', 'label'), row('a', 'Ann'), row('b', 'Ben'), row('c', 'Cem'), row('d', 'Dora')]
	});
	const buffer = Buffer.from(await allOf(book));
	const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
	await page.goto('/own/');
	await chosen(page).setInputFiles([{ name: 'book.xlsx', mimeType, buffer }]);
	await sentence(page, '2 ties between 4 nodes, 2001 to 2003, at 2 times.');
	await explore(page);
	expect(await idsOf(page, 'data-node')).toEqual(['a', 'b', 'c', 'd']);
});

test('matrices that are dropped together, a file for each wave', async ({ page }) => {
	await page.goto('/own/');
	await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
	await page.waitForLoadState('networkidle');
	const waves = [
		['friends_wave1.csv', ',Ann,Ben,Cem\nAnn,0,1,0\nBen,0,0,0\nCem,0,0,0\n'],
		['friends_wave2.csv', ',Ann,Ben,Cem\nAnn,0,1,0\nBen,0,0,1\nCem,0,0,0\n'],
		['friends_wave3.csv', ',Ann,Ben,Cem\nAnn,0,0,0\nBen,0,0,1\nCem,1,0,0\n']
	] as const;
	const dropped = await page.evaluateHandle((all) => {
		const transfer = new DataTransfer();
		for (const [name, text] of all) transfer.items.add(new File([text], name));
		return transfer;
	}, waves);
	await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped });
	await sentence(page, 'Drop the files of one network. They stay on this device.');
	await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
	await sentence(page, /between 3 nodes, 1 to 3, at 3 times/);
	await explore(page);
	await page.getByRole('slider', { name: 'Date' }).press('End');
	await settled(page);
	expect(await idsOf(page, 'data-tie')).toEqual(['Ben → Cem', 'Cem → Ann']);
});

test('one matrix, and a file with no time: both stand still, and it is said', async ({ page }) => {
	await page.goto('/own/');
	await chosen(page).setInputFiles([file('matrix.csv', ';Ann;Ben;Cem\nAnn;0;1;1\nBen;1;0;0\nCem;1;0;0\n')]);
	await sentence(page, 'Nothing changes in time, so the network stands still.');
	await page.getByRole('button', { name: 'Other files' }).click();
	await chosen(page).setInputFiles([file('static.csv', 'source,target\nAnn,Ben\nBen,Cem\n')]);
	await sentence(page, /2 ties between 3 nodes/);
	await sentence(page, 'Nothing changes in time, so the network stands still.');
	await explore(page);
	expect(await idsOf(page, 'data-tie')).toEqual(['Ann → Ben', 'Ben → Cem']);
	expect(await foundByAxe(page)).toEqual([]);
});

const row = (i: number) =>
	`person${i % 3000},person${(i * 7919 + 1) % 3000},20${String(i % 20).padStart(2, '0')}-0${1 + (i % 9)}-11,,`;

test('forty megabytes on a phone', onlyLong(true), async ({ page }) => {
	test.setTimeout(300_000);
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/own/');
	const text = `source,target,start,end,note\n${Array.from({ length: 400_000 }, (_, i) => `${row(i)}${'x'.repeat(68)}`).join('\n')}\n`;
	expect(text.length).toBeGreaterThan(40_000_000);
	await chosen(page).setInputFiles([file('large.csv', text)]);
	await expect(page.getByText(/400,000\s+read/)).toBeVisible({ timeout: 200_000 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a million rows are called off, and read when they are asked for again', onlyLong(true), async ({ page }) => {
	test.setTimeout(300_000);
	await page.goto('/own/');
	const text = `source,target,start,end\n${Array.from({ length: 1_000_000 }, (_, i) => row(i).slice(0, -1)).join('\n')}\n`;
	await chosen(page).setInputFiles([file('million.csv', text)]);
	// In every frame: the bytes may be read between two looks, and then there is no share any more.
	await page.waitForFunction(() => {
		const progress = document.querySelector('progress');
		return progress !== null && (progress.value > 0.02 || !progress.hasAttribute('value'));
	});
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Your own network' })).toBeVisible();
	await page.getByRole('button', { name: 'million', exact: true }).click();
	await expect(page.getByText(/1,000,000\s+read/)).toBeVisible({ timeout: 250_000 });
});

test(
	'statuses of any words are told by signs, in the picture and in the legend, and a column of nodes can be said to be the status',
	onlyLong(true),
	async ({ page }) => {
		await page.goto('/own/');
		await chosen(page).setInputFiles([
			file('ties.csv', 'source,target,start,end\na,b,2001,\nb,c,2002,\nc,d,2004,\n'),
			file('people.csv', 'id,sex\na,f\nb,m\nc,f\nd,m\n'),
			file('smoking.csv', 'node,time,status\na,2001,never\nb,2001,smoker\na,2003,smoker\nb,2003,quit\n')
		]);
		await explore(page);
		const legend = page.getByRole('region', { name: 'Statuses now' });
		const rows = () => legend.getByRole('listitem').allTextContents();
		await expect
			.poll(async () => (await rows()).map((row) => row.replace(/\s+/g, ' ').trim()))
			.toEqual(['Never 1', 'Quit 0', 'Smoker 1', 'No status 2']);
		const signs = () =>
			page.locator('[data-node="a"] path').evaluateAll((paths) => paths.map((p) => p.getAttribute('d')));
		const before = await signs();
		expect(before).toHaveLength(2);
		await page.getByRole('slider', { name: 'Date' }).press('End');
		await settled(page);
		// What begins last is there at the end.
		expect(await idsOf(page, 'data-tie')).toEqual(['a → b', 'b → c', 'c → d']);
		expect((await signs())[1]).not.toBe(before[1]);
		await page.getByRole('button', { name: 'What was read' }).click();
		await page.getByLabel('smoking.csv is a table of').selectOption('left out');
		await page.getByLabel('sex is read as').selectOption('status');
		await explore(page);
		await expect.poll(async () => (await rows()).map((row) => row.replace(/\s+/g, ' ').trim())).toEqual(['F 2', 'M 2']);
		await expect(page.getByRole('button', { name: 'What was read' })).toBeFocused();
		expect(await foundByAxe(page)).toEqual([]);
	}
);
