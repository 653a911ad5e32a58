import type { Page } from '@playwright/test';
import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { idsOf, settled, onlyLong } from './marks.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const files = [
	file('ties.csv', 'source,target,start,end\na,b,2001,2003\nb,c,2002,2004\nc,d,2004,2008\n'),
	file(
		'nodes.csv',
		'id,label,members,town,within\na,Alpha,100,north,\nb,Beta,25,south,Alpha\nc,Gamma,4,north,\nd,Delta,9,south,\nalone,Alone,1,north,\n'
	),
	file('events.csv', 'date,event\n2003,Council elections\n')
];

async function bring(page: Page) {
	await page.goto('/own/');
	await page.getByLabel('Files of one network').setInputFiles(files);
	await expect(page.getByRole('heading', { level: 1, name: 'This is what was understood' })).toBeVisible();
}

/** The radius of the mark of a node, in units of the layout. */
const widths = (page: Page) =>
	page.evaluate(() =>
		Object.fromEntries(
			[...document.querySelectorAll<SVGGElement>('[data-node]')].map((node) => [
				node.dataset.node,
				[...node.querySelectorAll<SVGPathElement>('path')].reduce(
					(most, path) => Math.max(most, path.getBBox().width),
					0
				)
			])
		)
	);

test('status, area, owner, group, isolates, window, order and colour are chosen, seen at once, kept, and saved in the package', async ({
	page
}) => {
	await bring(page);
	// One after another, faster than anything is laid out.
	await page.getByLabel('Status', { exact: true }).selectOption('town');
	await page.getByLabel('Area of marks').selectOption('members');
	await page.getByLabel('Belongs to').selectOption('within');
	await page.getByLabel('Kept together by').selectOption('town');
	await page.getByLabel('Nodes without any tie').selectOption('hidden');
	await page.getByLabel('From', { exact: true }).fill('2002');
	await page.getByLabel('From', { exact: true }).press('Enter');
	await page.getByRole('button', { name: 'South: up' }).click();
	await page.getByLabel('Colour of South').selectOption('orange');
	await expect(page.getByLabel('Colour of South')).toHaveValue('orange');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.getByText('3 ties between 5 nodes, 2001 to 2008, at 3 times.')).toBeVisible();

	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	expect(await idsOf(page, 'data-node')).toEqual(['a', 'b', 'c', 'd']);
	const wide = await widths(page);
	expect(wide.a! / wide.b!).toBeGreaterThan(1.8);
	expect(wide.a! / wide.b!).toBeLessThan(2.3);
	await expect(page.locator('[data-node="b"] .f-hue-orange')).toHaveCount(1);
	await expect(page.getByRole('heading', { name: 'Area: Members' })).toBeVisible();
	await expect(page.getByText('Council elections', { exact: true })).toBeVisible();
	const legend = page.getByRole('region', { name: 'Statuses now' }).getByRole('listitem');
	await expect(legend).toHaveText([/South\s*2/, /North\s*2/]);
	await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /2002/);

	await page.reload();
	await settled(page);
	expect(await widths(page)).toEqual(wide);

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Nodes and times that the picture leaves out are in it too.')).toBeVisible();
	await page.getByRole('button', { name: 'Save the package' }).click();
	const path = await (await saving).path();
	await page.goto('/own/');
	await page.getByLabel('Files of one network').setInputFiles(path);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	expect(await widths(page)).toEqual(wide);
	// The package has all of the data; the picture leaves out what it is asked to.
	await page.getByRole('button', { name: 'What was read' }).click();
	await settled(page);
	const isolates = page.getByLabel('Nodes without any tie');
	// Before anything of it is read: a picture that is about to be another is not at rest.
	const atRest = await isolates.evaluate(async (select: HTMLSelectElement) => {
		select.value = 'shown';
		select.dispatchEvent(new Event('change', { bubbles: true }));
		for (let i = 0; i < 3; i++) await Promise.resolve();
		return document.querySelectorAll('[data-settled="true"]').length;
	});
	expect(atRest).toBe(0);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
	expect(await idsOf(page, 'data-node')).toEqual(['a', 'alone', 'b', 'c', 'd']);
});

test(
	'a window that cannot be is told and not followed; by keyboard an order is changed; axe finds nothing',
	onlyLong(true),
	async ({ page }) => {
		await bring(page);
		await page.getByLabel('Status', { exact: true }).selectOption('town');
		await page.getByLabel('Through').fill('some day');
		await page.getByLabel('Through').press('Tab');
		await expect(page.getByText('“some day” is not a date such as 2009')).toBeVisible();
		const up = page.getByRole('button', { name: 'South: up' });
		await up.focus();
		await page.keyboard.press('Enter');
		await expect(
			page.getByRole('list', { name: 'Statuses, in the order of the legend' }).getByRole('listitem')
		).toHaveText([/South/, /North/]);
		// The button is at the top now and does nothing more; the focus is not lost.
		await expect(page.getByRole('button', { name: 'South: down' })).toBeFocused();
		expect(await foundByAxe(page)).toEqual([]);
	}
);
