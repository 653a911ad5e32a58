import type { Page } from '@playwright/test';
import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { idsOf, onlyLong, openAt, placesOf, settled } from './marks.ts';

test('keys go to the view of where they are based and back, and its address gives the same picture again', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await openAt(page, '/explore/?t=2011-10');
	const byTies = await placesOf(page);
	const chart = page.locator('[data-ground]');
	await expect(chart).toHaveCount(0);
	await page.getByRole('radio', { name: 'Who counts' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/[?&]view=chart/);
	await expect(chart).toBeVisible();
	await settled(page);
	const based = await placesOf(page);
	expect(based).not.toEqual(byTies);
	await expect(page.locator('[data-node="org_c"]')).toHaveAccessibleName(/About 20 miles from the town\.$/);
	await page.reload();
	await settled(page);
	await expect(chart).toBeVisible();
	expect(await placesOf(page)).toEqual(based);

	await page.getByRole('radio', { name: 'Where they are based' }).focus();
	await page.keyboard.press('ArrowLeft');
	await expect(chart).toHaveCount(0);
	await settled(page);
	expect(await placesOf(page)).toEqual(byTies);
});

test('under reduced motion the other view is there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openAt(page, '/explore/?t=2011-10&view=chart');
	const based = await placesOf(page);
	await page.getByRole('radio', { name: 'Who counts' }).check();
	const byTies = await placesOf(page);
	await page.getByRole('radio', { name: 'Where they are based' }).check();
	expect(await placesOf(page)).toEqual(based);
	expect(byTies).not.toEqual(based);
});

test('axe finds nothing where they are based', onlyLong(true), async ({ page }) => {
	await openAt(page, '/explore/?t=2011-10&view=chart');
	expect(await foundByAxe(page)).toEqual([]);
});

test('where they are based nothing can be laid out or moved, and a card says how far instead', async ({ page }) => {
	await openAt(page, '/explore/?t=2011-10&view=chart&node=org_c');
	const card = page.locator('.card');
	await expect(card.getByText('About 20 miles from the town.')).toBeVisible();
	await expect(card.getByRole('button', { name: 'Move', exact: true })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Layout', exact: true })).toHaveCount(0);
	await page.getByRole('radio', { name: 'Who counts' }).check();
	await expect(card.getByRole('button', { name: 'Move', exact: true })).toBeVisible();
	await expect(card.getByText('About 20 miles from the town.')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Layout', exact: true })).toBeVisible();
});

const figures = (page: Page) =>
	page
		.locator('.labels text')
		.filter({ hasText: /miles?$|^the town$/ })
		.allTextContents();

test('the other painter draws it too, beneath its marks, and travels from one view to the other', async ({ page }) => {
	await openAt(page, '/explore/?t=2008-06&view=chart');
	const middleOf = async (selector: string) => {
		const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
		return { x: x + width / 2, y: y + height / 2 };
	};
	const school = await middleOf('[data-node="school_1"]');
	const town = await middleOf('[data-ground] path:first-child');
	await openAt(page, '/explore/?t=2008-06&view=chart&painter=canvas');
	const canvas = page.locator('canvas');
	await expect(canvas).toHaveAttribute('data-ground');
	await expect(canvas).toHaveAttribute('data-complete', 'true');
	// Above the canvas the town would hide whoever is in it.
	await expect(page.locator('svg [data-ground]')).toHaveCount(0);
	expect((await figures(page)).sort()).toEqual(['16 miles', '20 miles', '3 miles', '30 miles', 'the town']);
	const land = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('i'));
		probe.style.color = 'var(--land)';
		return getComputedStyle(probe).color;
	});
	const paintedAt = (point: { x: number; y: number }) =>
		canvas.evaluate((element: HTMLCanvasElement, { x, y }) => {
			const { left, top, width } = element.getBoundingClientRect();
			const density = element.width / width;
			const { data } = element
				.getContext('2d')!
				.getImageData(Math.round((x - left) * density), Math.round((y - top) * density), 1, 1);
			return `rgb(${data[0]}, ${data[1]}, ${data[2]})`;
		}, point);
	// Between the places of the middle of the town nobody stands.
	expect(await paintedAt({ x: town.x + 6, y: town.y - 16 })).toBe(land);
	expect(await paintedAt(school)).not.toBe(land);

	await page.getByRole('radio', { name: 'Who counts' }).check();
	await expect(page.locator('[data-settled="false"]')).toHaveCount(1);
	await settled(page);
	await expect(canvas).not.toHaveAttribute('data-ground');
	await expect(canvas).toHaveAttribute('data-complete', 'true');
	await page.getByRole('radio', { name: 'Where they are based' }).check();
	await settled(page);
	await expect(canvas).toHaveAttribute('data-complete', 'true');
	expect(await paintedAt(school)).not.toBe(land);
	expect(await paintedAt({ x: town.x + 6, y: town.y - 16 })).toBe(land);
});

test('anybody’s network whose nodes have distance_miles has this view; one whose nodes have none has not', async ({
	page
}) => {
	const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
	const ties = file('ties.csv', 'source,target,start,end\na,b,2001,2003\nb,c,2002,2004\nc,d,2002,2008\n');
	const explore = async (files: readonly ReturnType<typeof file>[]) => {
		await page.goto('/own/');
		await page.getByLabel('Files of one network').setInputFiles([...files]);
		await page.getByRole('button', { name: 'Explore it' }).click();
		await settled(page);
	};
	const miles = 'id,label,distance_miles\na,Alpha,0\nb,Beta,2.5\nc,Gamma,12\nd,Delta,\n';
	await explore([ties, file('nodes.csv', miles)]);
	await page.getByRole('slider', { name: 'Date' }).press('PageUp');
	await settled(page);
	const byTies = await placesOf(page);
	await page.getByRole('radio', { name: 'Where they are based' }).check();
	await settled(page);
	expect((await figures(page)).sort()).toEqual(['12 miles', '2.5 miles', 'the town']);
	await expect(page.locator('.labels text').filter({ hasText: 'place not stated' })).toHaveCount(1);
	expect(await idsOf(page, 'data-node')).toEqual(['a', 'b', 'c', 'd']);
	await expect(page.locator('[data-node="b"]')).toHaveAccessibleName(/About 2.5 miles from the town\.$/);
	await page.getByRole('radio', { name: 'Who counts' }).check();
	await settled(page);
	expect(await placesOf(page)).toEqual(byTies);

	await explore([ties]);
	await expect(page.getByRole('radio', { name: 'Where they are based' })).toHaveCount(0);
});
