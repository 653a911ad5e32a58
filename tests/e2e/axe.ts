import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in daylight, and of contrasts in the dark: a line for each rule. */
export async function foundByAxe(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await foundBy(builderOn(page).withTags(standards));
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...light, ...(await foundBy(builderOn(page).withRules(['color-contrast'])))];
}

/** The site has no frames: without a second page to collect those in, and with only violations told, axe takes a fraction of the time. */
const builderOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

async function foundBy(builder: AxeBuilder): Promise<string[]> {
	const { violations } = await builder.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
}
