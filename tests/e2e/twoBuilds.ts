import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { freePort } from '../setup/freePort.mjs';

/** The build that was made, or one that was changed: all that is hashed has another name and other contents. */
export type Build = 'old' | 'new';

const folder = 'build';
const types: Readonly<Record<string, string>> = {
	...{ html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml' },
	...{ woff2: 'font/woff2', png: 'image/png', csv: 'text/csv' }
};
/** The last part of the name of each file that is named by its contents. */
const hashed = readdirSync(path.join(folder, '_app/immutable'), { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ name }) => name);
const renamed = (name: string) => name.replace(/(\.\w+)$/, '-new$1');
const version = (JSON.parse(readFileSync(path.join(folder, '_app/version.json'), 'utf8')) as { version: string })
	.version;
const anyHashed = new RegExp(hashed.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
/** Words of the story by which its data are told apart. */
const words = 'A word from the PCT';

/** A file of the first build as the second would have it, with a mark in each of which build it is. */
function made(build: Build, file: string): Buffer {
	const bytes = readFileSync(path.join(folder, file));
	const type = path.extname(file).slice(1);
	if (!['html', 'js', 'css', 'json'].includes(type)) return bytes;
	let text = bytes.toString();
	if (build === 'new') {
		text = text.replace(anyHashed, renamed).replaceAll(version, `${version}9`);
		if (type === 'html' || type === 'json') text = text.replaceAll(words, `${words} again`);
	}
	if (type === 'html') text = allowed(text.replace('<html ', `<html data-build="${build}" `), bytes.toString());
	if (type === 'js') text = `(globalThis.ran??=[]).push("${build}");${text}`;
	return Buffer.from(text);
}

/** The page with its policy allowing the scripts that now stand in it. */
function allowed(html: string, before: string): string {
	const scripts = (page: string) => [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script!);
	const hash = (script: string) => createHash('sha256').update(script).digest('base64');
	const now = scripts(html);
	return scripts(before).reduce((page, script, at) => page.replace(hash(script), hash(now[at]!)), html);
}

/** A host that has a site in a folder, /some/folder/, and can be stopped, and can be given another build. Like real ones it lets browsers keep what it gave for ten minutes, pages too. */
export class TwoBuilds {
	build: Build = 'old';
	/** What was asked for and is not there. */
	readonly missed: string[] = [];
	/** Every path that was asked for. */
	readonly asked: string[] = [];
	readonly port: number;
	readonly base = '/some/folder/';
	#server = this.#made();

	private constructor(port: number) {
		this.port = port;
	}

	static async opened(): Promise<TwoBuilds> {
		const host = new TwoBuilds(await freePort(4330));
		await host.start();
		return host;
	}

	get origin(): string {
		return `http://localhost:${this.port}`;
	}

	start(): Promise<void> {
		return new Promise((resolve) => this.#server.listen(this.port, 'localhost', () => resolve()));
	}

	stop(): Promise<void> {
		return new Promise((resolve) => {
			this.#server.close(() => {
				this.#server = this.#made();
				resolve();
			});
			this.#server.closeAllConnections();
		});
	}

	#made() {
		return createServer(({ url = '/' }, response) => {
			const { pathname } = new URL(url, 'http://localhost');
			this.asked.push(pathname);
			const inside = pathname.startsWith(this.base) ? pathname.slice(this.base.length) : null;
			const file = inside === null ? null : this.#fileOf(inside);
			if (file === null) {
				this.missed.push(pathname);
				response.writeHead(404).end();
				return;
			}
			if (file.endsWith('/')) {
				response.writeHead(301, { location: `${this.base}${file}` }).end();
				return;
			}
			response.writeHead(200, {
				'content-type': types[path.extname(file).slice(1)] ?? 'application/octet-stream',
				'cache-control': 'max-age=600'
			});
			response.end(made(this.build, file));
		});
	}

	/** The file of the build that a path means; the way with a stroke where it is a folder; null where there is none. */
	#fileOf(inside: string): string | null {
		const isNew = inside.includes('-new.');
		if (inside.startsWith('_app/immutable/') && isNew !== (this.build === 'new')) return null;
		const file = inside.replace('-new.', '.');
		if (existsSync(path.join(folder, file, 'index.html')))
			return file === '' || file.endsWith('/') ? `${file}index.html` : `${file}/`;
		return existsSync(path.join(folder, file)) ? file : null;
	}
}
