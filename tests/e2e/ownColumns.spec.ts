import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { idsOf, onlyLong, settled } from './marks.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const long = `They write about ${'the harvest and '.repeat(40)}nothing else.`;
const files = [
	file(
		'edges.csv',
		`Source,Target,Type,Id,timeset,Weight,Medium,Topic,home_page\nann,ben,Directed,0,"<[2001, 2003]>",1,letter,<b>rent</b>,https://example.org/a_b\nben,cem,Directed,1,"<[2002, 2004]>",1,visit,${long},\ncem,ann,Directed,2,"<[2002, 2005]>",1,letter,,\n`
	),
	file(
		'people.csv',
		'Id,Label,nick,town,remark\nann,Ann A.,Annie,North,<i>shy</i>\nben,Ben B.,Benny,South,\ncem,Cem C.,Cemmie,North,\n'
	)
];

test('what a table says in columns of its own is in the card and in the tables as text, long words cut; one becomes the kind, another the name', async ({
	page
}) => {
	await page.goto('/own/');
	await page.getByLabel('Files of one network').setInputFiles(files);
	await expect(page.getByLabel('Topic is read as')).toHaveValue('attribute');
	const kind = page.getByLabel('Kind of ties');
	await expect(kind).toHaveValue('');
	await kind.selectOption('Medium');
	await expect(page.getByLabel('Medium is read as')).toHaveValue('kind');
	await page.getByLabel('Names of nodes').selectOption('nick');
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	expect(await idsOf(page, 'data-tie')).toEqual(['ann → ben, letter']);
	await expect(page.getByRole('checkbox', { name: /letter/i })).toBeVisible();
	await expect(page.locator('[data-label="ann"]')).toHaveText('Annie');

	const ties = page.getByRole('region', { name: /^Ties/ });
	await expect(ties.getByRole('columnheader')).toHaveText(
		['Kind', 'From', 'To', 'When', 'Weight', 'Id', 'Topic', 'home_page'].map((name) => new RegExp(`^${name}`))
	);
	await expect(ties.getByRole('cell', { name: '<b>rent</b>', exact: true })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Parties' }).getByRole('cell', { name: '<i>shy</i>' })).toBeVisible();

	const card = page.locator('.card');
	await page.locator('[data-row-tie="ann → ben, letter"] button').click();
	await expect(card.getByText('<b>rent</b>', { exact: true })).toBeVisible();
	await expect(card.getByText('https://example.org/a_b', { exact: true })).toBeVisible();
	await page.locator('[data-row-node="ann"] button').click();
	await expect(card.getByText('<i>shy</i>', { exact: true })).toBeVisible();
	await expect(card.getByText('North', { exact: true })).toBeVisible();

	await page.getByRole('textbox', { name: 'Go to' }).fill('2004');
	await page.getByRole('textbox', { name: 'Go to' }).press('Enter');
	await settled(page);
	await page.locator('[data-row-tie="ben → cem, visit"] button').click();
	await expect(card.getByText(/^They write about the harvest/)).toHaveText(/and …\s+All of it/);
	await card.getByRole('button', { name: /^All of it/ }).click();
	await expect(card.getByText(/^They write about the harvest/)).toHaveText(/nothing else\.\s+Less of it/);

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('button', { name: 'Save the package' }).click();
	const path = await (await saving).path();
	await page.goto('/own/');
	await page.getByLabel('Files of one network').setInputFiles(path);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	await expect(page.getByRole('region', { name: /^Ties/ }).getByRole('cell', { name: '<b>rent</b>' })).toBeVisible();
});

test(
	'with columns of its own a card and a table break no page and axe finds nothing',
	onlyLong(true),
	async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('/own/');
		await page.getByLabel('Files of one network').setInputFiles(files);
		await page.getByRole('button', { name: 'Explore it' }).click();
		await settled(page);
		await page.locator('[data-row-tie] button').first().click();
		await expect(page.locator('.card dl')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		expect(await foundByAxe(page)).toEqual([]);
	}
);
