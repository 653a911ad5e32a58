import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { browserArguments, findBrowser } from '../setup/browser.mjs';
import { mulberry32 } from '../../src/lib/layout/mulberry32.ts';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** The built site, as any host of plain files serves it. */
async function served(): Promise<Server> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = path.join('build', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		readFile(file).then(
			(body) => response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain' }).end(body),
			() => response.writeHead(404).end()
		);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return server;
}

/** Ties among so many nodes, most of them among neighbours, each for some months of ten years; the number of ties is the seed. */
function tiesOf(nodes: number, ties: number): string {
	const random = mulberry32(ties);
	const pick = (below: number) => Math.floor(random() * below);
	const rows = Array.from({ length: ties }, () => {
		const source = pick(nodes);
		const target = (source + 1 + pick(random() < 0.9 ? 40 : nodes - 1)) % nodes;
		const start = pick(110);
		const end = start + pick(10);
		const date = (month: number) => `${2001 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		return `n${source},n${target},${date(start)},${date(end)},${1 + pick(5)}`;
	});
	return `source,target,start,end,weight\n${rows.join('\n')}\n`;
}

/** A table of the nodes with a group and a size each. */
function nodesOf(nodes: number): string {
	const rows = Array.from({ length: nodes }, (_, i) => `n${i},Node ${i},group ${i % 5},${1 + (i % 90)}`);
	return `id,label,sort,members\n${rows.join('\n')}\n`;
}

/** The tasks of the main thread above 50 ms since it was last asked, in milliseconds: what the browser itself counts. */
const longTasks = (page: Page): Promise<readonly number[]> =>
	page.evaluate(async () => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		return (window as unknown as { tasks: number[] }).tasks.splice(0);
	});

const settled = (page: Page) => page.waitForSelector('[data-settled="true"]', { timeout: 600_000 });

/** npm run bench -- own: the longest task of the main thread while files of one's own are brought, chosen, explored and played. Needs a build. */
export async function main(folder: string, args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			nodes: { type: 'string', default: '2000' },
			ties: { type: 'string', default: '100000' },
			/** A folder for a profile of each phase, as the developer tools open it. */
			profiles: { type: 'string' },
			json: { type: 'boolean', default: false }
		}
	});
	const [nodes, ties] = [Number(values.nodes), Number(values.ties)];
	const server = await served();
	const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.addInitScript(() => {
			const tasks: number[] = [];
			Object.assign(window, { tasks });
			new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
				entryTypes: ['longtask']
			});
		});
		const rows: { phase: string; longest: number; above100: number; seconds: number }[] = [];
		const profiler = await page.context().newCDPSession(page);
		await profiler.send('Profiler.enable');
		const phase = async (name: string, act: () => Promise<unknown>) => {
			await longTasks(page);
			if (values.profiles) await profiler.send('Profiler.start');
			const from = performance.now();
			await act();
			const seconds = (performance.now() - from) / 1000;
			const tasks = await longTasks(page);
			if (values.profiles) {
				const { profile } = await profiler.send('Profiler.stop');
				await writeFile(path.join(values.profiles, `${name}.cpuprofile`), JSON.stringify(profile));
			}
			const row = {
				phase: name,
				longest: Math.round(tasks.reduce((most, each) => Math.max(most, each), 0)),
				above100: tasks.filter((each) => each > 100).length,
				seconds: Number(seconds.toFixed(1))
			};
			rows.push(row);
			if (!values.json)
				process.stdout.write(
					`${name.padEnd(28)} longest ${row.longest === 0 ? '< 50' : row.longest} ms, ${row.above100} above 100 ms, ${row.seconds} s\n`
				);
		};
		const { port } = server.address() as AddressInfo;
		await page.goto(`http://localhost:${port}/own/`);
		await page.waitForLoadState('networkidle');
		// From the disk, as a reader brings them: bytes that go through the page would be tasks of this measuring.
		const texts = { 'edges.csv': tiesOf(nodes, ties), 'people.csv': nodesOf(nodes) };
		const files = await Promise.all(
			Object.entries(texts).map(async ([name, text]) => {
				await writeFile(path.join(folder, name), text);
				return path.join(folder, name);
			})
		);
		await phase('read and understood', async () => {
			await page.getByLabel('Files of one network').setInputFiles(files);
			await page.getByRole('button', { name: 'Explore it' }).waitFor({ timeout: 600_000 });
		});
		await phase('the layout arrives', () => settled(page));
		await phase('a picture is chosen', async () => {
			await page.getByLabel('Area of marks').selectOption('members');
			await page.locator('[aria-busy="false"]').waitFor({ timeout: 600_000 });
			await settled(page);
		});
		await phase('Explore it', async () => {
			await page.getByRole('button', { name: 'Explore it' }).click();
			await page.getByRole('button', { name: 'What was read' }).waitFor({ timeout: 600_000 });
			await settled(page);
		});
		await phase('a date is gone to', async () => {
			await page.getByRole('slider', { name: 'Date' }).press('PageUp');
			await settled(page);
		});
		await phase('played for five seconds', async () => {
			await page.getByRole('button', { name: 'Play', exact: true }).click();
			await page.waitForTimeout(5000);
			const pause = page.getByRole('button', { name: 'Pause', exact: true });
			// It may have come to the end before.
			if (await pause.isVisible()) await pause.click();
			await settled(page);
		});
		await phase('a node is chosen', async () => {
			await page.getByRole('combobox').fill('Node 77');
			await page.getByRole('option').first().click();
			await page.locator('.card').waitFor();
		});
		await phase('back to what was read', async () => {
			await page.getByRole('button', { name: 'What was read' }).click();
			await page.getByRole('heading', { level: 1, name: 'This is what was understood' }).waitFor();
		});
		if (values.json) process.stdout.write(`${JSON.stringify(rows, null, '\t')}\n`);
	} finally {
		await browser.close();
		server.close();
	}
}
