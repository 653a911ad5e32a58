import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { onlyLong, settled } from './marks.ts';

const file = (text: string) => ({ name: 'friends.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Four ties of a single day each. */
const dated = 'source,target,date\na,b,2010-01-01\nb,c,2010-03-01\nc,d,2010-06-01\nd,e,2010-12-01\n';
/** Of three ties one has no end. */
const open = 'source,target,start,end\na,b,2001,2003\nb,c,2002,\nc,d,2004,2006\n';

async function bring(page: Page, text: string) {
	await page.goto('/own/');
	await page.getByLabel('Files of one network').setInputFiles([file(text)]);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
}

/** How many ties the picture shows at dates. */
async function tiesAt(page: Page, ...dates: readonly string[]): Promise<readonly number[]> {
	const counts: number[] = [];
	for (const date of dates) {
		await page.getByRole('textbox', { name: 'Go to' }).fill(date);
		await page.getByRole('textbox', { name: 'Go to' }).press('Enter');
		await settled(page);
		counts.push(await page.locator('[data-tie]').count());
	}
	return counts;
}

const read = (page: Page) => page.getByRole('button', { name: 'What was read' });

/** Goes on from what was read to the picture. */
async function explore(page: Page) {
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
}

/** Chooses the option of a list that begins so, by keys alone: its list has the focus, and its words are typed. */
async function typed(page: Page, label: string, words: string) {
	const list = page.getByLabel(label, { exact: true });
	await list.focus();
	await page.keyboard.type(words);
	await expect(list.locator('option:checked')).toHaveText(new RegExp(`^${words}`));
}

const days = ['2010-01-01', '2010-01-20', '2010-03-20', '2010-12-01'] as const;

test('a tie of a single date holds for its day, for a while, or until observation stops, as is chosen; a reload keeps it', async ({
	page
}) => {
	await bring(page, dated);
	expect(await tiesAt(page, ...days)).toEqual([1, 0, 0, 1]);
	await read(page).click();
	const holding = page.getByLabel('A tie of a single date');
	await holding.selectOption('for a while from it');
	await expect(page.getByText('4 ties of a single date hold for 30 days from it.')).toBeVisible();
	await explore(page);
	expect(await tiesAt(page, ...days)).toEqual([1, 1, 1, 1]);
	await read(page).click();
	await holding.selectOption('until observation stops');
	await explore(page);
	expect(await tiesAt(page, ...days)).toEqual([1, 1, 2, 4]);
	await page.reload();
	await settled(page);
	expect(await tiesAt(page, ...days)).toEqual([1, 1, 2, 4]);
	await read(page).click();
	await expect(holding).toHaveValue('until the end');
});

test(
	'each way in which ties hold, by keys alone: a moment, so many days, the next date, open ends',
	onlyLong(true),
	async ({ page }) => {
		await bring(page, dated);
		const holdings = [
			['for that moment', [1, 0, 0, 1]],
			['until the next', [1, 1, 1, 1]],
			['as long as', [1, 0, 0, 1]],
			['for a while', [1, 1, 1, 1]]
		] as const;
		for (const [words, counts] of holdings) {
			await read(page).focus();
			await page.keyboard.press('Enter');
			await typed(page, 'A tie of a single date', words);
			await page.getByRole('button', { name: 'Explore it' }).focus();
			await page.keyboard.press('Enter');
			await settled(page);
			expect([words, ...(await tiesAt(page, ...days))]).toEqual([words, ...counts]);
		}
		await read(page).focus();
		await page.keyboard.press('Enter');
		await page.getByLabel('How many').focus();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('3');
		await page.keyboard.press('Tab');
		await expect(page.getByText('4 ties of a single date hold for 3 days from it.')).toBeVisible();
		await expect(page.getByLabel('Of what')).toBeFocused();
		await page.keyboard.type('months');
		await expect(page.getByText('4 ties of a single date hold for 3 months from it.')).toBeVisible();
		await explore(page);
		expect(await tiesAt(page, ...days)).toEqual([1, 1, 2, 1]);
		await page.reload();
		await settled(page);
		expect(await tiesAt(page, ...days)).toEqual([1, 1, 2, 1]);
	}
);

test(
	'a tie without an end holds until observation stops, or for its first date alone; the unit of an end is part of it, or not',
	onlyLong(true),
	async ({ page }) => {
		await bring(page, open);
		expect(await tiesAt(page, '2002', '2003', '2005')).toEqual([2, 2, 2]);
		await read(page).click();
		await typed(page, 'A tie without an end', 'through its first');
		await expect(page.getByText('1 tie without an end holds through the first date alone.')).toBeVisible();
		await explore(page);
		expect(await tiesAt(page, '2002', '2003', '2005')).toEqual([2, 1, 1]);
		await read(page).click();
		await typed(page, 'In the unit of its end a tie is', 'gone');
		await explore(page);
		expect(await tiesAt(page, '2002', '2003', '2005')).toEqual([2, 0, 1]);
		await page.reload();
		await settled(page);
		expect(await tiesAt(page, '2002', '2003', '2005')).toEqual([2, 0, 1]);
	}
);
