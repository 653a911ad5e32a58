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
	await expect(page.locator('[data-node="org_c"]')).toHaveAccessibleName(
		/About 20 miles from the town, stated by the paper\.$/
	);
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

for (const painter of ['svg', 'canvas'])
	test(`axe finds nothing where they are based, drawn by ${painter}`, onlyLong(true), async ({ page }) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await openAt(page, `/explore/?t=2011-10&view=chart&node=org_c&painter=${painter}`);
			await expect(page.locator('[data-ground]')).toBeVisible();
			expect(await foundByAxe(page)).toEqual([]);
		}
	});

test('the key says on what the rings rest, and how sure that is', async ({ page }) => {
	await openAt(page, '/explore/?t=2011-10&view=chart');
	await expect(page.locator('[data-chart-key]')).toHaveText(
		'Rings are miles from the town as the data give them: 6 distances, all stated by the paper. This is no map: direction means nothing. 16 in the town and all who stand beside another have no distance stated.'
	);
});

test('where they are based nothing can be laid out or moved, and a card says how far instead', async ({ page }) => {
	await openAt(page, '/explore/?t=2011-10&view=chart&node=org_c');
	const card = page.locator('.card');
	await expect(card.getByText('About 20 miles from the town, stated by the paper.')).toBeVisible();
	await expect(card.getByRole('button', { name: 'Move', exact: true })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Layout', exact: true })).toHaveCount(0);
	await page.getByRole('radio', { name: 'Who counts' }).check();
	await expect(card.getByRole('button', { name: 'Move', exact: true })).toBeVisible();
	await expect(card.getByText('About 20 miles from the town, stated by the paper.')).toHaveCount(0);
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

/** Reads files on /own, and explores what was read. */
async function explore(page: Page, tables: Readonly<Record<string, string>>) {
	await page.goto('/own/');
	await page
		.getByLabel('Files of one network')
		.setInputFiles(
			Object.entries(tables).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }))
		);
	await page.getByRole('button', { name: 'Explore it' }).click();
	await settled(page);
}

test('anybody’s network whose nodes have distance_miles has this view; one whose nodes have none has not', async ({
	page
}) => {
	const ties = 'source,target,start,end\na,b,2001,2003\nb,c,2002,2004\nc,d,2002,2008\n';
	const nodes = 'id,label,distance_miles\na,Alpha,0\nb,Beta,2.5\nc,Gamma,12\nd,Delta,\n';
	await explore(page, { 'ties.csv': ties, 'nodes.csv': nodes });
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

	await explore(page, { 'ties.csv': ties });
	await expect(page.getByRole('radio', { name: 'Where they are based' })).toHaveCount(0);
});

test(
	'two thousand with distances are drawn too, by the other painter, and no name lies upon another',
	onlyLong(true),
	async ({ page }) => {
		const rows = Array.from({ length: 2000 }, (_, i) => i);
		await explore(page, {
			'nodes.csv': `id,label,distance_miles\n${rows.map((i) => `n${i},Party ${i},${i % 5 === 0 ? 0 : i % 9 === 0 ? '' : (((i * 37) % 1999) + 12) / 40}`).join('\n')}\n`,
			'ties.csv': `source,target,start,end\n${rows.map((i) => `n${i},n${(i * 7919 + 1) % 2000},2001,${2003 + (i % 3)}`).join('\n')}\n`
		});
		await page.getByRole('radio', { name: 'Where they are based' }).check();
		await settled(page);
		const canvas = page.locator('canvas[data-ground]');
		await expect(canvas).toHaveAttribute('data-complete', 'true');
		await expect(page.locator('[data-chart-key]')).toContainText(
			'Rings are round miles from the town; everybody stands at the distance that the data give: 1822 distances.'
		);
		expect(await figures(page)).toEqual(expect.arrayContaining(['10 miles', '20 miles', 'the town']));
		const boxes = await page.locator('.labels text').evaluateAll((labels) =>
			labels.map((label) => {
				const { left, right, top, bottom } = label.getBoundingClientRect();
				return { text: label.textContent, left, right, top: top + 3, bottom: bottom - 3 };
			})
		);
		expect(boxes.length).toBeGreaterThan(10);
		await page.reload();
		await settled(page);
		await expect(canvas).toHaveAttribute('data-complete', 'true');
		const meeting = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.map((b) => `${a.text} / ${b.text}`)
		);
		expect(meeting).toEqual([]);
	}
);
