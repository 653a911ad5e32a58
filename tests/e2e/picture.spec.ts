import { expect, test } from './fixtures.ts';
import { idsOf, onlyLong, placesOf, settled } from './marks.ts';
import { isThere, rowsOf, tiesIn, type TieRow } from './tables.ts';

for (const month of ['2007-06', '2008-01', '2009-09', '2010-11', '2012-03']) {
	test(`/explore/?t=${month} shows exactly the ties of the tables`, async ({ page }) => {
		await page.goto(`/explore/?t=${month}`);
		await settled(page);
		expect(await idsOf(page, 'data-tie')).toEqual(tiesIn(month));
	});
}

test('scrubbing, playing, stepping and linking to a date give the same positions to the last digit', async ({
	page
}) => {
	await page.goto('/explore/?t=2010-03');
	await settled(page);
	const linked = await placesOf(page);

	await page.goto('/explore/');
	await settled(page);
	const slider = page.getByRole('slider', { name: 'Date' });
	await slider.focus();
	for (let i = 0; i < 38; i++) await page.keyboard.press('ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuetext', 'March 2010');
	await settled(page);
	expect(await placesOf(page)).toEqual(linked);

	await page.goto('/explore/?t=2010-01');
	await settled(page);
	await page.getByRole('button', { name: 'Next change' }).click();
	await expect(slider).toHaveAttribute('aria-valuetext', 'March 2010');
	await settled(page);
	expect(await placesOf(page)).toEqual(linked);

	await page.goto('/explore/?t=2010-02');
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(slider).not.toHaveAttribute('aria-valuetext', 'February 2010');
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	await page.getByRole('textbox', { name: 'Go to' }).fill('2010-03');
	await page.getByRole('textbox', { name: 'Go to' }).press('Enter');
	await settled(page);
	expect(await placesOf(page)).toEqual(linked);
});

test('organisations move over the years: C comes closer, and nobody stands still in a picture that changes', async ({
	page
}) => {
	const place = async (t: string, id: string) => {
		await page.goto(`/explore/?t=${t}`);
		await settled(page);
		const transform = (await page.locator(`[data-node="${id}"]`).getAttribute('transform')) ?? '';
		return (transform.match(/-?[\d.]+/g) ?? []).map(Number) as [number, number];
	};
	const [x0, y0] = await place('2007-06', 'org_c');
	const [x1, y1] = await place('2012-03', 'org_c');
	expect((x1 - x0) ** 2 + (y1 - y0) ** 2).toBeGreaterThan(60 ** 2);
});

test('playing goes on, and stops at the end', async ({ page }) => {
	await page.goto('/explore/?t=2011-08');
	const slider = page.getByRole('slider', { name: 'Date' });
	await page.getByRole('button', { name: 'Play', exact: true }).click();
	await expect(slider).toHaveAttribute('aria-valuetext', 'May 2012', { timeout: 30_000 });
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	await settled(page);
	expect(await idsOf(page, 'data-tie')).toEqual(tiesIn('2012-05'));
});

test('an endorsement is absent before its date, seen forming at it, and there afterwards', async ({ page }) => {
	await page.goto('/explore/?t=2009-08');
	await settled(page);
	await expect(page.locator('[data-tie="t104"]')).toHaveCount(0);
	// Written down as it happens: on a busy machine a look in between may come too late.
	await page.evaluate(() => {
		const forms = new Set<string>();
		new MutationObserver(() => {
			const d = document.querySelector('[data-tie="t104"] path.s-word')?.getAttribute('d');
			if (d) forms.add(d);
		}).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] });
		Object.assign(globalThis, { forms });
	});
	await page.getByRole('button', { name: 'Next change' }).click();
	const tie = page.locator('[data-tie="t104"]');
	await expect(tie).toHaveAttribute('data-kind', 'endorsement');
	await settled(page);
	const forms = await page.evaluate(() => [...(globalThis as unknown as { forms: Set<string> }).forms]);
	expect(forms.length).toBeGreaterThan(1);
	expect(await tie.locator('path.s-word').first().getAttribute('d')).toBe(forms.at(-1));
	await page.goto('/explore/?t=2011');
	await settled(page);
	await expect(tie).toHaveCount(1);
});

test('a referral is absent before its date and present after it', async ({ page }) => {
	await page.goto('/explore/?t=2010-05');
	await settled(page);
	await expect(page.locator('[data-tie="t100"]')).toHaveCount(0);
	await page.goto('/explore/?t=2010-06');
	await settled(page);
	await expect(page.locator('[data-tie="t100"]')).toHaveAttribute('data-kind', 'referral');
});

test('a tie that has ended is seen leaving, and is gone when the picture has settled', async ({ page }) => {
	await page.goto('/explore/?t=2007-12');
	await settled(page);
	// Leaving takes less time than asking about it: the page itself watches.
	const left = page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				new MutationObserver((_changes, observer) => {
					const mark = document.querySelector('[data-leaving]');
					if (!mark) return;
					observer.disconnect();
					resolve(mark.outerHTML);
				}).observe(document.body, { subtree: true, childList: true, attributes: true });
			})
	);
	await page.getByRole('button', { name: 'Next change' }).click();
	const mark = await left;
	expect(mark).toMatch(/class="tie /);
	expect(mark).not.toContain('data-tie');
	await settled(page);
	await expect(page.locator('[data-leaving]')).toHaveCount(0);
});

test("organisation C's status changes from outsider over in flux to local", async ({ page }) => {
	for (const [t, status] of [
		['2009-08', 'outsider'],
		['2009-09', 'outsider'],
		['2010-03', 'in_flux'],
		['2011-09', 'local']
	] as const) {
		await page.goto(`/explore/?t=${t}`);
		await settled(page);
		await expect(page.locator('[data-node="org_c"]')).toHaveAttribute('data-status', status);
	}
});

for (const [level, grades] of [
	['all', ['documented', 'inferred', 'illustrative']],
	['inferred', ['documented', 'inferred']],
	['stated', ['documented']]
] as const) {
	test(`the evidence switch at "${level}" leaves the ties that the tables grade so`, async ({ page }) => {
		await page.goto(`/explore/?t=2011-10&ev=${level}`);
		await settled(page);
		const rows = rowsOf<TieRow>('ties').filter(
			(row) =>
				row.mode !== 'expected_unmet' && isThere(row, '2011-10') && (grades as readonly string[]).includes(row.evidence)
		);
		expect(await idsOf(page, 'data-tie')).toEqual(rows.map((row) => row.id).sort());
	});
}

test('ties expected and not come about are drawn behind their switch only', async ({ page }) => {
	await page.goto('/explore/?t=2009');
	await settled(page);
	await expect(page.locator('[data-tie="t078"]')).toHaveCount(0);
	await page.goto('/explore/?t=2009&expected=1');
	await settled(page);
	await expect(page.locator('[data-mode="expected_unmet"]')).toHaveCount(15);
});

for (const month of ['2007', '2008-06', '2009-09', '2010-11', '2012-03']) {
	test(
		`in ${month} arrow keys reach every mark drawn, and the tables hold the same`,
		onlyLong(month !== '2010-11'),
		async ({ page }) => {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.goto(`/explore/?t=${month}`);
			await settled(page);
			const nodes = await idsOf(page, 'data-node');
			const ties = await idsOf(page, 'data-tie');
			const reached = new Set<string>();
			const here = () =>
				page.evaluate(
					() =>
						document.activeElement?.getAttribute('data-node') ?? document.activeElement?.getAttribute('data-tie') ?? ''
				);
			await page.locator('[data-node][tabindex="0"], [data-tie][tabindex="0"]').focus();
			for (let i = 0; i < nodes.length; i++) {
				const node = await here();
				reached.add(node);
				await page.keyboard.press('ArrowDown');
				for (let next = await here(); next !== node; next = await here()) {
					reached.add(next);
					await page.keyboard.press('ArrowDown');
				}
				await page.keyboard.press('ArrowRight');
			}
			expect([...reached].sort()).toEqual([...nodes, ...ties].sort());
			const rows = async (attribute: string) => [...new Set(await idsOf(page, attribute))];
			expect(await rows('data-row-node')).toEqual(nodes);
			expect(await rows('data-row-tie')).toEqual(ties);
		}
	);
}

for (const width of [1024, 1440]) {
	test(
		`at ${width} pixels the six organisations carry their labels at every date, and no two labels meet`,
		onlyLong(width === 1024),
		async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			for (const t of ['2007', '2009-09', '2012-03']) {
				await page.goto(`/explore/?t=${t}`);
				await settled(page);
				for (const letter of 'abcdef') await expect(page.locator(`[data-label="org_${letter}"]`)).toHaveCount(1);
				const boxes = await page.locator('[data-label]').evaluateAll((labels) =>
					labels.map((label) => {
						const { left, right, top, bottom } = (label as SVGTextElement).getBoundingClientRect();
						return { id: label.getAttribute('data-label'), left, right, top: top + 3, bottom: bottom - 3 };
					})
				);
				const meeting = boxes.flatMap((a, i) =>
					boxes
						.slice(i + 1)
						.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
						.map((b) => `${a.id} and ${b.id} at ${t}`)
				);
				expect(meeting).toEqual([]);
			}
		}
	);
}
