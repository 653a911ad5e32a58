import type { Page } from '@playwright/test';
import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { idsOf, settled, onlyLong } from './marks.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const friends = `Source,Target,Type,Start,End,Weight,how
Anna,Bert,Directed,2001,2004,1,by hand
Bert,Cora,Directed,2002,2003,2,by hand
Cora,Dora,Directed,2004,2002,1,by phone
Dora,Emil,Directed,soon,2006,1,by phone
Emil,Finn,Directed,2003,2008,heavy,by hand
`;
const people = 'Id,Label,sort\nAnna,Anna A.,x\nBert,Bert B.,y\nCora,Cora C.,x\nDora,Dora D.,y\nEmil,Emil E.,x\n';

async function bring(page: Page, files: ReturnType<typeof file>[]) {
	await page.goto('/own/');
	await page.getByLabel('Files of one network').setInputFiles(files);
	await expect(page.getByRole('heading', { level: 1, name: 'This is what was understood' })).toBeVisible();
}

const sum = (page: Page) => page.getByText(/read\s*=.*drawn/).first();

test('two files are dropped, a cell is mended, a column named, a question answered, all of it undone, and the network plays', async ({
	page
}) => {
	await bring(page, [file('friends.csv', friends), file('people.csv', people)]);
	await expect(page.getByText('3 ties between 6 nodes, 2001 to 2008, at 3 times.')).toBeVisible();
	await expect(sum(page)).toHaveText(/5 read.*2 drawn.*1 drawn with a note.*2 held back/);

	const backwards = page.getByRole('listitem').filter({ hasText: 'It ends (2002) before it starts (2004)' }).first();
	await backwards.getByText('Mend in place').click();
	await backwards.getByLabel('Line 4, End').fill('2005');
	await backwards.getByRole('button', { name: 'Mend' }).click();
	await expect(sum(page)).toHaveText(/5 read.*3 drawn.*1 drawn with a note.*1 held back/);

	await page.getByLabel('how is read as').selectOption('kind');
	await expect(page.getByLabel('how is read as')).toHaveValue('kind');
	const ends = page.getByLabel('In the unit of its end a tie is');
	await ends.selectOption('gone');
	await expect(ends).toHaveValue('exclusive');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(ends).toHaveValue('inclusive');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByLabel('how is read as')).toHaveValue('attribute');
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page.getByLabel('how is read as')).toHaveValue('kind');

	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	expect(await idsOf(page, 'data-node')).toEqual(['Anna', 'Bert', 'Cora', 'Dora', 'Emil', 'Finn']);
	await expect(page.getByRole('checkbox', { name: /by hand/i })).toBeVisible();
	const date = page.getByRole('slider', { name: 'Date' });
	const before = await date.getAttribute('aria-valuetext');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(date).not.toHaveAttribute('aria-valuetext', before ?? '');
	await page.getByRole('button', { name: 'What was read' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'This is what was understood' })).toBeVisible();
});

test('a file wrong in ten ways says all ten, in the order of its lines, and draws the rest', async ({ page }) => {
	const wrong = `source,target,start,end,weight
a,b,2001,2002,1
,c,2001,2002,1
a,,2001,2002,1
a,c,soon,2002,1
a,d,2001,later,1
b,c,2005,2003,1
b,b,2001,2002,1
a,b,2001,2002,1
c,d,2001,2002,much
 d,e,,2002,1
D,e,2001,,1
`;
	await bring(page, [file('wrong.csv', wrong)]);
	await expect(sum(page)).toHaveText(/11 read.*5 held back/);
	const said = await page.locator('main li').allTextContents();
	const places = [
		/line 3.*no node at this end/,
		/line 4.*no node at this end/,
		/line 5.*“soon” cannot be read/,
		/line 6.*“later” cannot be read/,
		/line 7.*ends \(2003\) before it starts \(2005\)/,
		/line 8.*from a node to itself/,
		/line 9.*stands in a row before/,
		/line 10.*“much” is not a number/,
		/spaces around/,
		/differ only in capitals/
	].map((words) => said.findIndex((text) => words.test(text.replace(/\s+/g, ' '))));
	expect(places).not.toContain(-1);
	expect(places.slice(0, 8)).toEqual(places.slice(0, 8).toSorted((a, b) => a - b));
	await page.getByRole('radio', { name: 'held back' }).check();
	await expect(page.locator('main li').filter({ hasText: /Held back/ })).toHaveCount(5);
	await expect(page.locator('main li').filter({ hasText: /Noted/ })).toHaveCount(0);
});

test('the list of rows and the cleaned ties are saved as CSV', async ({ page }) => {
	await bring(page, [file('friends.csv', friends)]);
	const list = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the list (CSV)' }).click();
	expect((await list).suggestedFilename()).toBe('rows-to-look-at.csv');
	const cleaned = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save cleaned ties (CSV)' }).click();
	expect((await cleaned).suggestedFilename()).toBe('ties.csv');
});

test('a pasted table, files that are no network, a table that is left out', async ({ page }) => {
	await page.goto('/own/');
	await page.getByText('Paste a table instead').click();
	await page.getByRole('textbox').fill('from,to,year\na,b,2001\nb,c,2003\n');
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByText(/2 ties between 3 nodes, 2001 to 2003/)).toBeVisible();
	await page.getByLabel('pasted.csv is a table of').selectOption('left out');
	await expect(page.getByRole('heading', { level: 1, name: 'There is nothing to draw yet' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText(/2 ties between 3 nodes/)).toBeVisible();
	await page.getByRole('button', { name: 'Other files' }).click();
	await page.getByLabel('Files of one network').setInputFiles([file('letter.json', '{"a": 1}')]);
	await expect(page.getByRole('heading', { level: 1, name: 'There is nothing to draw yet' })).toBeVisible();
	await expect(page.getByText(/JSON/)).toBeVisible();
});

test('axe finds nothing where files are brought, nor where they are understood', onlyLong(true), async ({ page }) => {
	await page.goto('/own/');
	expect(await foundByAxe(page)).toEqual([]);
	await bring(page, [file('friends.csv', friends), file('people.csv', people)]);
	await settled(page);
	expect(await foundByAxe(page)).toEqual([]);
});
