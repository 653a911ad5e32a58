import { expect, test } from './fixtures.ts';
import { settled } from './marks.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('anybody’s network with chapters is presented as Seatown is, and nothing of it has an address to share', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/own/');
	await page.waitForLoadState('networkidle');
	await page
		.getByLabel('Files of one network')
		.setInputFiles([
			file('friends.csv', 'from,to,year\nann,ben,2001\nben,cem,2003\n'),
			file(
				'chapters.csv',
				'id,order,title,start,pause_and_predict,options,reveal\none,1,How it began,2001,Who is next?,ben|cem,Cem.\ntwo,2,And then,2003,,,\n'
			),
			file(
				'steps.csv',
				'chapter,step,date,focus_nodes,text,annotation\none,1,2001,ann|ben,They met.,Two friends\ntwo,1,2003,ben|cem,And more.,Three now\n'
			)
		]);
	await page.getByRole('button', { name: 'Present its chapters' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'How it began' })).toBeVisible();
	await settled(page);
	await page.keyboard.press('PageDown');
	await expect(page.getByText('Who is next?')).toBeVisible();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('heading', { level: 1, name: 'And then' })).toBeVisible();
	await expect(page.locator('[data-tie]')).toHaveCount(1);
	await page.keyboard.press('q');
	await expect(page.getByText('there is no address to share')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'This is what was understood' })).toBeVisible();
});
