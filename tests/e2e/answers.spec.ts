import { expect, test } from './fixtures.ts';
import { idsOf, openAt, settled } from './marks.ts';
import { isThere, rowsOf, type TieRow } from './tables.ts';

const grades = {
	all: ['documented', 'inferred', 'illustrative'],
	inferred: ['documented', 'inferred'],
	stated: ['documented']
};

for (const [query, expected] of [
	['', false],
	['&expected=1', true]
] as const) {
	test(`the evidence switch counts what the tables count${expected ? ', with ties expected and unmet' : ''}`, async ({
		page
	}) => {
		await openAt(page, `/explore/?t=2010-11${query}`);
		for (const [level, admitted] of Object.entries(grades)) {
			const rows = rowsOf<TieRow>('ties').filter(
				(row) => admitted.includes(row.evidence) && (expected || row.mode !== 'expected_unmet')
			);
			await expect(page.locator(`[data-level-total="${level}"]`)).toHaveText(String(rows.length));
			const now = rows.filter((row) => isThere(row, '2010-11')).length;
			await expect(page.locator(`[data-level="${level}"]`)).toHaveText(String(now));
		}
		await expect(page.getByText(expected ? /unmet are counted/ : /unmet are not counted/)).toBeVisible();
	});
}

test('a card of an organisation says what it is, its standing and why, its history and its ties now', async ({
	page
}) => {
	await openAt(page, '/explore/?t=2010-11');
	await page.locator('[data-node="org_c"]').click();
	const card = page.getByRole('region', { name: 'Organisation C' });
	await expect(
		card.getByRole('heading', { name: /In flux/ }).or(card.getByText(/^In flux, 0\.45/).first())
	).toBeVisible();
	for (const words of ['How it changed', 'Our drawing', "Earning one's stripes"])
		await expect(card.getByText(words).first()).toBeVisible();
	const touching = rowsOf<TieRow & { source: string; target: string }>('ties').filter(
		(row) => isThere(row, '2010-11') && row.mode !== 'expected_unmet' && [row.source, row.target].includes('org_c')
	);
	await expect(card.getByText(`Ties now (${touching.length})`)).toBeVisible();
});

test('a card of a tie says who, before whom, since when, how sure, where in the paper, and which pair would do as well', async ({
	page
}) => {
	await openAt(page, '/explore/?t=2010-11&tie=t104');
	const card = page.getByRole('region', { name: /Endorsement of Org C/ });
	for (const words of [
		/^Since September 2009/,
		/our drawing/,
		"Earning one's stripes",
		/The paper would equally allow: Org D/
	])
		await expect(card.getByText(words).first()).toBeVisible();
	await card.getByRole('button', { name: 'Health practitioners' }).click();
	await expect(page.getByRole('heading', { name: /Health practitioners/i, level: 2 })).toBeVisible();
});

test('a kind that is switched off leaves the picture and the table, and its count stays', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	const box = page.getByRole('checkbox', { name: /^Referral/ });
	const name = await box.getAttribute('aria-label');
	await box.click();
	await settled(page);
	await expect(page.locator('[data-kind="referral"]')).toHaveCount(0);
	await expect(box).toHaveAttribute('aria-label', name ?? '');
	expect(new Set(await idsOf(page, 'data-row-tie'))).toEqual(new Set(await idsOf(page, 'data-tie')));
});

test('search finds a party by a part of its name and opens its card', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-11');
	const field = page.getByRole('combobox', { name: 'Find a party or a tie' });
	await field.fill('organisation d');
	await expect(page.getByRole('option').first()).toContainText('Organisation D');
	await field.press('Enter');
	await expect(page.getByRole('heading', { name: 'Organisation D' })).toBeVisible();
	await field.fill('nobody at all');
	await expect(page.getByText('Nothing here is called “nobody at all”.')).toBeVisible();
});

test('what just changed is told in sentences, each with how sure it is', async ({ page }) => {
	await openAt(page, '/explore/?t=2009-08');
	await page.getByRole('button', { name: 'Next change' }).click();
	const told = page.getByRole('region', { name: 'Just changed' });
	await expect(told.getByText('September 2009')).toBeVisible();
	await expect(
		told.getByRole('listitem').filter({ hasText: /vouched for Org C before Health practitioners/ })
	).toContainText('our drawing');
});

test('on a phone a card comes up below the picture, and what was chosen stays in view', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openAt(page, '/explore/?t=2010-11');
	for (const id of ['org_d', 'org_f', 'tw_regional']) {
		await page.locator(`[data-node="${id}"]`).click();
		// It may have to be fetched first.
		await expect(page.locator('.card')).toBeVisible();
		const card = await page.locator('.card').boundingBox();
		const node = await page.locator(`[data-node="${id}"] .halo`).boundingBox();
		expect((node?.y ?? Infinity) + (node?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
		expect(node?.y).toBeGreaterThan(0);
		expect((card?.y ?? 0) + (card?.height ?? 0)).toBeCloseTo(844, 0);
	}
	await page.getByRole('button', { name: 'Close card' }).click();
	await expect(page.locator('.card')).toHaveCount(0);
});

test('a tie whose weight changed has stood since it formed: in card, table and name', async ({ page }) => {
	await openAt(page, '/explore/?t=2011-03&tie=t023');
	const card = page.locator('.card');
	await expect(card.getByText(/^Since 2007 /).first()).toBeVisible();
	await expect(card).toContainText('Weight 2, since 2011');
	await expect(page.locator('[data-row-tie="t023"]')).toContainText('since 2007');
	expect(await page.locator('[data-tie="t023"]').getAttribute('aria-label')).toContain('since 2007');
});

test('a step back is announced with what holds there last', async ({ page }) => {
	await openAt(page, '/explore/?t=2010-06');
	await page.getByRole('button', { name: 'Previous change' }).click();
	await expect(page.locator('[data-live]')).toHaveText(/^April 2010\. [1-9]/);
});

test('the switch for evidence counts expected ties only among the kinds that are shown', async ({ page }) => {
	await openAt(page, '/explore/?t=2010&expected=1&kinds=endorsement');
	await expect(page.getByText(/Only the kinds chosen are counted/)).toBeVisible();
	await expect(page.getByText(/ties expected and unmet/)).toHaveCount(0);
});

test('a card opens though the connection has gone since a hand came to the picture', async ({ page, context }) => {
	await openAt(page, '/explore/?t=2010-11');
	let [fetched, last] = [0, Date.now()];
	page.on('requestfinished', () => ([fetched, last] = [fetched + 1, Date.now()]));
	await page.locator('[data-node="org_b"]').hover();
	// A card may come in more pieces than one, each asking for the next.
	await expect.poll(() => (fetched > 0 ? Date.now() - last : 0)).toBeGreaterThan(700);
	await context.setOffline(true);
	await page.locator('[data-node="org_c"]').click();
	await expect(page.getByRole('heading', { level: 2, name: 'Organisation C' })).toBeVisible();
});

test('what is fetched late and cannot be is told in a sentence that says what to do', async ({
	page,
	context,
	trouble
}) => {
	await openAt(page, '/explore/?t=2010-11');
	const stage = page.locator('[data-stage] svg[role="group"] > g').first();
	const before = await stage.getAttribute('transform');
	// What zooms comes late too, and is there now.
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(stage).not.toHaveAttribute('transform', before!);
	await context.setOffline(true);
	await page.getByRole('combobox', { name: 'Find a party or a tie' }).fill('Org C');
	await expect(page.getByText(/^The search could not be fetched\./)).toBeVisible();
	await expect(page.getByText(/Nothing here is called/)).toHaveCount(0);
	await page.getByRole('button', { name: 'Download CSV of ties' }).click();
	await expect(page.getByText(/^The table could not be saved\./)).toBeVisible();
	// The browser says so too, and nothing else is said.
	expect(trouble.splice(0).filter((one) => !/Failed to load resource/.test(one))).toEqual([]);
});
