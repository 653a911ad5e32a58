import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { foundByAxe } from './axe.ts';
import { expect, test } from './fixtures.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('before somebody shares a network they are told by what people could be recognised, and save it under pseudonyms with a key of their own', async ({
	page
}) => {
	await page.goto('/own/');
	await page
		.getByLabel('Files of one network')
		.setInputFiles([
			file('ties.csv', 'source,target,start,end\nAnn Miller,Ben Jones,2001,2003\nBen Jones,Cem Kaya,2002,2004\n'),
			file(
				'people.csv',
				'name,mail,ward\nAnn Miller,ann@example.org,north\nBen Jones,ben@example.org,north\nCem Kaya,cem@example.org,north\n'
			)
		]);
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Save the network' });
	await expect(dialog.getByText('What looks like an e-mail address: 3')).toBeVisible();
	await expect(dialog.getByText('What looks like somebody’s name: 3')).toBeVisible();
	await expect(dialog.getByRole('checkbox', { name: 'mail' })).not.toBeChecked();
	await expect(dialog.getByRole('checkbox', { name: 'ward' })).toBeChecked();
	const address = dialog.getByRole('listitem').filter({ hasText: 'e-mail' });
	await expect(address).toContainText('Pseudonyms take it out.');
	await dialog.getByRole('checkbox', { name: 'mail' }).check();
	await expect(address).toContainText('Pseudonyms do not take it out.');
	await dialog.getByRole('checkbox', { name: 'mail' }).uncheck();
	expect(await foundByAxe(page)).toEqual([]);
	const files = new Map<string, string>();
	page.on('download', (download) => void download.path().then((path) => files.set(download.suggestedFilename(), path)));
	await dialog.getByRole('button', { name: 'Save under pseudonyms, and the key' }).click();
	await expect(dialog.getByRole('status')).toHaveText(/Two files are saved/);
	await expect
		.poll(() => [...files.keys()].sort())
		.toEqual(['key-keep-it-to-yourself.csv', 'network-under-pseudonyms.zip']);
	const key = await readFile(files.get('key-keep-it-to-yourself.csv')!, 'utf8');
	expect(key.split(/\r?\n/).filter((line) => line !== '')).toHaveLength(4);
	const tables = unzipSync(await readFile(files.get('network-under-pseudonyms.zip')!));
	const text = Object.values(tables)
		.map((bytes) => new TextDecoder().decode(bytes))
		.join('\n');
	expect(text).not.toMatch(/ann|ben|cem|miller|jones|kaya|example\.org/i);
	expect(text).toMatch(/north/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeFocused();
});
