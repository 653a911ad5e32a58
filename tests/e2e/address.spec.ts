import { expect, test } from './fixtures.ts';
import { dateOf, idsOf, onlyLong, openAt, placesOf, settled } from './marks.ts';
import { tiesIn } from './tables.ts';

/** The others differ by words alone, which tests/state/address.test.ts holds. */
const most = ['t=yesterday', 't=2031-05', 't=2009&t=2010&%ff=%zz&&&='];

for (const [query, date, words] of [
	['t=yesterday', 'January 2007', /“yesterday” is not a date that can be read, so this is January 2007/],
	['t=1999', 'January 2007', /1999 lies outside the observation/],
	['t=2031-05', 'May 2012', /2031-05 lies outside the observation/],
	['t=2009-13', 'January 2007', /“2009-13” is not a date/],
	['t=2009&node=org_x', 'January 2009', /Nothing here is called “org_x”/],
	['t=2009&tie=%00%3Cscript%3E', 'January 2009', /No tie here is called/],
	['t=2009&kinds=friendship', 'January 2009', /no kind of tie called “friendship”/],
	['t=2009&ev=sure', 'January 2009', /“sure” is no choice of how sure/],
	['t=2009&lens=me', 'January 2009', /There is no view by “me”/],
	['t=2009&t=2010&%ff=%zz&&&=', 'January 2009', /^$/]
] as const) {
	test(
		`an address with ?${query} opens ${date} and says quietly what it could not follow`,
		onlyLong(!most.includes(query)),
		async ({ page }) => {
			await openAt(page, `/explore/?${query}`);
			expect(await dateOf(page)).toBe(date);
			await expect(page.locator('.notice [role="status"]')).toHaveText(words);
			await expect(page.locator('[data-node]').first()).toBeVisible();
		}
	);
}

for (const [query, date] of [
	['2009', 'January 2009'],
	['2009-09', 'September 2009'],
	['2009-09-15', 'September 2009']
] as const) {
	test(`?t=${query} means the first instant of what is written`, async ({ page }) => {
		await openAt(page, `/explore/?t=${query}`);
		expect(await dateOf(page)).toBe(date);
		expect(await idsOf(page, 'data-tie')).toEqual(tiesIn(query.slice(0, 7).padEnd(7, '-01')));
	});
}

test('the address keeps the date and what is chosen, and a reload comes back to it', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-03');
	await page.getByRole('checkbox', { name: /^Information sharing/ }).click();
	await page.getByRole('radio', { name: /^Less our drawing/ }).click();
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page).toHaveURL(/t=2011&.*ev=inferred/);
	await settled(page);
	const ties = await idsOf(page, 'data-tie');
	await page.reload();
	await settled(page);
	expect(await idsOf(page, 'data-tie')).toEqual(ties);
	await expect(page.getByRole('checkbox', { name: /^Information sharing/ })).not.toBeChecked();
});

test('"Explore" is the address of what is shown, and the way back from the story leads to it', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-03&ev=inferred');
	await page.getByRole('link', { name: 'Explore' }).click();
	await expect(page).toHaveURL(/\/explore\/\?t=2010-03&ev=inferred$/);
	await settled(page);
	expect(await dateOf(page)).toBe('March 2010');
	await page.getByRole('link', { name: 'Story' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'How outsiders became more local' })).toBeVisible();
	await page.goBack();
	await expect.poll(() => dateOf(page)).toBe('March 2010');
	await expect(page.getByRole('radio', { name: /^Less our drawing/ })).toBeChecked();
});

test('a jump to the tables and back leaves address and picture of one mind', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-03');
	await page.getByRole('link', { name: 'Tables', exact: true }).click();
	await expect(page).toHaveURL(/#words$/);
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page).toHaveURL(/t=2010-04#words$/);
	await page.goBack();
	await expect(page).toHaveURL(/\?t=2010-03$/);
	await expect.poll(() => dateOf(page)).toBe('March 2010');
});

test('a picture that was paused is the picture of its address, to the last digit', async ({ page }) => {
	await openAt(page, '/explore/?t=2009-06');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await page.waitForTimeout(1700);
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	await settled(page);
	const places = await placesOf(page);
	await expect(page).not.toHaveURL(/t=2009-06$/);
	await page.reload();
	await settled(page);
	expect(await placesOf(page)).toEqual(places);
});

test('"Copy link" gives an address that opens what is shown, even before the address bar follows', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openAt(page, '/explore/?t=2010-03&node=org_c');
	await page.getByRole('button', { name: 'Next change' }).click();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(link.pathname + link.search).toBe('/explore/?t=2010-04&node=org_c');
});

test('parameters that later pages will use are kept, and nobody complains about them', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-03&chapter=3&camera=1');
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(page).toHaveURL(/t=2010-04.*chapter=3&camera=1/);
	await expect(page.locator('.notice [role="status"]')).toHaveText('');
});
