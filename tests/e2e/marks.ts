import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Waits until nothing plays, forms or leaves. */
export async function settled(page: Page) {
	await expect(page.locator('[data-settled="true"]')).toHaveCount(1);
}

/** Opens an address of the site and waits until its picture is at rest. */
export async function openAt(page: Page, address: string) {
	await page.goto(address);
	await settled(page);
}

/** The values of an attribute of all that carry it, sorted. */
export const idsOf = (page: Page, attribute: string) =>
	page
		.locator(`[${attribute}]`)
		.evaluateAll((marks, name) => marks.map((mark) => mark.getAttribute(name)).sort(), attribute);

/** Every node with its place, as it is written. */
export const placesOf = (page: Page) =>
	page
		.locator('[data-node]')
		.evaluateAll((marks) =>
			marks.map((mark) => `${mark.getAttribute('data-node')} ${mark.getAttribute('transform')}`).sort()
		);

/** The date in words, as the slider says it. */
export const dateOf = (page: Page) => page.getByRole('slider', { name: 'Date' }).getAttribute('aria-valuetext');

/** For variants of a test that adds nothing on most days: run by test:long only. */
export const onlyLong = (really: boolean) => ({ tag: really ? '@long' : '@short' });
