import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { onlyLong } from './marks.ts';

const pages = [
	...['/present/#c10/2', '/present/#c06/1/asked', '/present/notes/#c10/2', '/teach/', '/handout/', '/handout/#notes'],
	...['/embed/c10/2/', '/strip/', '/figurations/', '/evidence/', '/transcript/', '/own/notes/']
];

async function open(page: Page, address: string) {
	await page.goto(address);
	await page.waitForLoadState('networkidle');
}

const found = async (page: Page) =>
	(
		await new AxeBuilder({ page })
			.setLegacyMode()
			.options({ resultTypes: ['violations'] })
			.analyze()
	).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);

for (const address of pages) {
	test(`axe finds nothing in ${address} in print, nor in forced colours`, onlyLong(true), async ({ page }) => {
		await open(page, address);
		await page.emulateMedia({ media: 'print' });
		expect(await found(page)).toEqual([]);
		await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
		expect(await found(page)).toEqual([]);
	});

	// Where an anchor leads into a page, Tab begins there: the same page is walked without.
	if (address === '/handout/#notes') continue;
	test(
		`all of ${address} is reached by Tab in its order, the focus is seen, and the way leads out again`,
		onlyLong(true),
		async ({ page }) => {
			test.setTimeout(240_000);
			await open(page, address);
			const wanted = await page.evaluate(() => {
				const all = [
					...document.querySelectorAll<HTMLElement | SVGElement>(
						'a[href], button, input, select, textarea, summary, [tabindex]'
					)
				];
				const stops = all.filter((element) => {
					const isOff = element.matches(':disabled, [tabindex="-1"], [inert] *');
					// Of a group of radio buttons one is a stop.
					const isRadio = element.matches('input[type=radio]:not(:checked)');
					return (
						!isOff &&
						!isRadio &&
						element.checkVisibility({ visibilityProperty: true }) &&
						element.getClientRects().length > 0
					);
				});
				stops.forEach((element, at) => element.setAttribute('data-stop', String(at)));
				return stops.length;
			});
			expect(wanted).toBeGreaterThan(0);
			const reached: number[] = [];
			for (let i = 0; i < wanted + 8; i++) {
				await page.keyboard.press('Tab');
				const at = await page.evaluate(() => {
					const element = document.activeElement as HTMLElement | null;
					if (!element || element === document.body) return null;
					const shown = [element, element.nextElementSibling, element.closest('label'), ...element.children].filter(
						(each): each is HTMLElement => each !== null
					);
					const isSeen = shown.some((each) => {
						const style = getComputedStyle(each);
						return (
							(style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
							style.boxShadow !== 'none' ||
							parseFloat(style.strokeWidth) >= 2
						);
					});
					return { stop: Number(element.dataset.stop ?? -1), isSeen, what: element.outerHTML.slice(0, 120) };
				});
				if (at === null || reached.includes(at.stop)) break;
				expect(at.isSeen, `the focus is seen: ${at.what}`).toBe(true);
				// A list that scrolls is a stop of the browser's own.
				if (at.stop >= 0) reached.push(at.stop);
			}
			expect(reached).toEqual(Array.from({ length: wanted }, (_, at) => at));
		}
	);
}

for (const [address, next] of [
	['/present/#c10/1', 'PageDown'],
	['/present/notes/#c10/1', 'PageDown'],
	['/embed/c10/2/', 'PageDown']
] as const)
	test(
		`under reduced motion nothing moves for longer than 150 ms after a step of ${address}`,
		onlyLong(true),
		async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, address);
			const step = await page.locator('[data-step]').getAttribute('data-step');
			const places = () =>
				page.locator('[data-node]').evaluateAll((all) => all.map((mark) => mark.getAttribute('transform')).join());
			for (let i = 0; i < 4; i++) await page.keyboard.press(next);
			await expect(page.locator('[data-step]')).not.toHaveAttribute('data-step', step!);
			const long = await page.evaluate(() =>
				document
					.getAnimations()
					.filter((each) => each.playState === 'running' && Number(each.effect?.getComputedTiming().duration) > 150)
					.map((each) => (each as CSSTransition).transitionProperty ?? (each as CSSAnimation).animationName)
			);
			expect(long).toEqual([]);
			await page.waitForTimeout(150);
			const then = await places();
			await page.waitForTimeout(300);
			expect(await places()).toBe(then);
		}
	);
