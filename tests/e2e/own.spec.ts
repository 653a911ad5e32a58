import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { idsOf, openAt, placesOf, settled, onlyLong } from './marks.ts';
import { tiesIn } from './tables.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const seatown = (name: string) => readFileSync(new URL(`../../data/seatown/${name}`, import.meta.url), 'utf8');

const give = (page: Page, files: ReturnType<typeof file>[]) =>
	page.getByLabel('Files of one network').setInputFiles(files);

const tables = ['nodes.csv', 'ties.csv', 'statuses.csv', 'events.csv', 'processes.csv', 'datapackage.json'];

/** Brings files to the page of one's own networks, and explores what they are. */
async function bring(page: Page, files: ReturnType<typeof file>[]) {
	await page.goto('/own/');
	await give(page, files);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
}

async function goTo(page: Page, date: string) {
	await page.getByRole('textbox', { name: 'Go to' }).fill(date);
	await page.getByRole('textbox', { name: 'Go to' }).press('Enter');
	await settled(page);
}

test("Seatown's own files, brought by anyone, give the very same picture", async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	const places = await placesOf(page);
	await bring(
		page,
		tables.map((name) => file(name, seatown(name)))
	);
	await goTo(page, '2010-11');
	expect(await idsOf(page, 'data-tie')).toEqual(tiesIn('2010-11'));
	expect(await placesOf(page)).toEqual(places);
});

test('a changed date in a copy of the tables changes the picture', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?t=2009-10');
	const places = await placesOf(page);
	await expect(page.locator('[data-tie="t104"]')).toHaveCount(1);
	const changed = seatown('ties.csv')
		.split('\n')
		.map((line) => (line.startsWith('t104,') ? line.replace('2009-09', '2010-09') : line))
		.join('\n');
	expect(changed).not.toBe(seatown('ties.csv'));
	await bring(
		page,
		tables.map((name) => file(name, name === 'ties.csv' ? changed : seatown(name)))
	);
	await goTo(page, '2009-10');
	await expect(page.locator('[data-tie="t104"]')).toHaveCount(0);
	expect(await placesOf(page)).not.toEqual(places);
});

test('ties alone are enough; markup, scripts, long words and other scripts are shown as text', async ({ page }) => {
	const long = 'x'.repeat(10_000);
	const names = ['<b>bold</b>', '<script>window.ran = 1</script>', '=1+1', 'علي', '👩‍🏫', long];
	const rows = names.map((name, i) => `"${name}","${names[(i + 1) % names.length]}",${2000 + i},`);
	await bring(page, [file('ties.csv', `source,target,start,end\n${rows.join('\n')}\n`)]);
	await goTo(page, '2005');
	expect((await idsOf(page, 'data-node')).length).toBe(6);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	await expect(page.locator('[data-label="<b>bold</b>"]')).toHaveText('<b>bold</b>');
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	await page.locator('[data-node="علي"]').click();
	await expect(page.getByRole('heading', { level: 2, name: 'علي' })).toBeVisible();
});

test('files dropped where Seatown is explored are read and kept with the networks of one’s own', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	const transfer = await page.evaluateHandle(() => {
		const data = new DataTransfer();
		data.items.add(new File(['source,target,start,end\na,b,1,2\nb,c,2,3\n'], 'ties.csv', { type: 'text/csv' }));
		return data;
	});
	await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
	await expect(page.getByText(/They stay on this device/)).toBeVisible();
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
	await expect(page.getByText('ties.csv: 2 spells of ties between 3 nodes, 1 to 3.')).toBeVisible();
	await expect(page).toHaveURL(/\/own\/\?n=/);
	await page.reload();
	await expect(page.getByText('ties.csv: 2 spells of ties between 3 nodes, 1 to 3.')).toBeVisible();
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/\/explore\/\?t=2010-11/);
});

test('parties of one name do not stop the page, and a tie that outlives its end says so', async ({ page }) => {
	await bring(page, [
		file('nodes.csv', 'id,label,start,end\na,Sam,2009,\nb,Sam,2010,2010\nc,Sam,2010,\nd,Dee,2009,\n'),
		file('ties.csv', 'id,source,target,kind,start,end\nx,d,b,tie,2010,2012\ny,d,c,tie,2010,2012\nz,d,a,tie,2009,2012\n')
	]);
	for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Next change' }).click();
	await settled(page);
	await goTo(page, '2011');
	await expect(page.locator('[data-tie="x"]')).toHaveCount(0);
	await page.getByRole('combobox').fill('sam');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.getByRole('combobox').fill('tie');
	await page.getByRole('option').filter({ hasText: 'Sam' }).first().click();
	await expect(page.locator('.card')).toBeVisible();
});

test("a stranger's file is understood: German headers and dates, semicolons, windows-1252, a row without an end point", async ({
	page
}) => {
	await page.goto('/own/');
	const text =
		'Knoten 1;Knoten 2;Datum;Beziehung\nM\xfcller;Jan\xdfen;03.04.2009;hilft\nJan\xdfen;Ott;17.05.2010;hilft\nOtt;;17.05.2011;hilft\n';
	await page
		.getByLabel('Files of one network')
		.setInputFiles([{ name: 'Netz.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') }]);
	await expect(page.getByText(/read\s*=.*drawn/).first()).toHaveText(
		/3 read.*2 drawn.*0 drawn with a note.*1 held back/
	);
	await expect(page.getByText(/windows-1252/).first()).toBeVisible();
	await expect(
		page
			.locator('main li')
			.filter({ hasText: /line 4.*Knoten 2/ })
			.first()
	).toBeVisible();
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	await goTo(page, '2010-05-17');
	expect(await idsOf(page, 'data-node')).toEqual(['Janßen', 'Müller', 'Ott']);
	expect(await idsOf(page, 'data-tie')).toEqual(['Janßen → Ott, hilft']);
});
