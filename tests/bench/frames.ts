import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { browserArguments, findBrowser } from '../setup/browser.mjs';
import { framesTable, medianOf, type FrameRow } from './frames/framesTable.ts';

const programs = ['ours', 'ours-thinned', 'ours-svg', 'vis-network', 'cytoscape', 'sigma'];
const sizes = [50, 500, 2_000, 10_000];
/** So many marks as elements are measured; the page draws larger networks on the canvas. */
const mostElements = 500;

const [warmUp, frames] = [20, 120];
const site = 'http://bench.invalid';
const viewport = { width: 1200, height: 800 };
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const say = (text: string) => process.stderr.write(`${text}\n`);

/** Builds the page with every program into a folder. */
async function buildPage(folder: string): Promise<string> {
	const outDir = path.join(folder, 'page');
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		root: path.resolve('tests/bench/frames'),
		plugins: [svelte({ configFile: false })],
		build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2_000 }
	});
	return outDir;
}

/** Measures one program at one size in a page of its own; `picture` is where it is seen, if anywhere. */
async function rowOf(
	browser: Browser,
	folder: string,
	program: string,
	nodes: number,
	picture: string | undefined
): Promise<FrameRow> {
	const page = await browser.newPage({ viewport, deviceScaleFactor: 1 });
	try {
		await page.route(`${site}/**`, async (route) => {
			const { pathname } = new URL(route.request().url());
			const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
			await route.fulfill({ body: await readFile(file), contentType: types[path.extname(file)] ?? 'text/plain' });
		});
		page.on('pageerror', (error) => say(`${program}: ${error.message}`));
		await page.goto(`${site}/`);
		await page.waitForFunction(() => 'measured' in window);
		const { intervals, scripts } = await page.evaluate(
			([name, n, warm, count]) => window.measured(name, n, warm, count),
			[program, nodes, warmUp, frames] as const
		);
		if (picture) await page.screenshot({ path: path.join(picture, `${program}-${nodes}.png`) });
		return { program, nodes, ties: 3 * nodes, frameMs: medianOf(intervals), scriptMs: medianOf(scripts) };
	} finally {
		await page.close();
	}
}

/** npm run bench -- frames: our painters beside those of others, all nodes moving; `folder` is where the benchmark is built. */
export async function main(folder: string, args: readonly string[]): Promise<void> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			json: { type: 'boolean', default: false },
			program: { type: 'string', multiple: true },
			nodes: { type: 'string', multiple: true },
			/** A folder for a picture of the last frame of each. */
			pictures: { type: 'string' }
		}
	});
	const unknown = values.program?.find((name) => !programs.includes(name));
	if (unknown !== undefined) throw new Error(`There is no program ${unknown}. Choose from ${programs.join(', ')}.`);
	const asked = (values.nodes ?? []).map(Number);
	const wrong = values.nodes?.find((_, i) => !(Number.isInteger(asked[i]) && asked[i]! > 1));
	if (wrong !== undefined) throw new Error(`${wrong} is no number of nodes. Use a whole number above 1.`);
	const built = await buildPage(folder);
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: [...browserArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync']
	});
	const rows: FrameRow[] = [];
	try {
		for (const nodes of asked.length > 0 ? asked : sizes)
			for (const program of values.program ?? programs) {
				if (program === 'ours-svg' && nodes > mostElements && !values.program) continue;
				const row = await rowOf(browser, built, program, nodes, values.pictures);
				rows.push(row);
				say(`${program} ${nodes}: ${row.frameMs.toFixed(1)} ms, of which script ${row.scriptMs.toFixed(1)} ms`);
			}
	} finally {
		await browser.close();
	}
	process.stdout.write(values.json ? `${JSON.stringify(rows, null, '\t')}\n` : `${framesTable(rows)}\n`);
}
