/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** One build, one store: what belongs to another is never mixed in. */
const store = `figuration-${version}`;

/** Where the worker lies is where the site begins. */
const root = new URL('./', worker.location.href).pathname;

/** What presenting needs without a connection, and no more: the pictures of steps it draws itself, and it reads no files. */
const pages = ['present/', 'present/notes/', 'teach/'].map((page) => root + page);
const kept = [...build.filter((file) => !file.includes('/workers/')), ...pages];

/** What somebody who was there finds again without a connection: these pages as they were seen, and what reads files and lays out. */
const seen = ['', 'explore/', 'own/', 'own/guide/'].map((page) => root + page);
const workers = build.filter((file) => file.includes('/workers/'));

/** The files of this build as its pages name them. */
const ours = new Set(build.map((file) => file.slice(file.indexOf('_app/'))));

/** Keeps a page that was seen; one that names a file of another build stays out, for that file is not here. */
async function keep(cache: Cache, path: string, page: Response): Promise<void> {
	if (!page.ok || page.redirected) return;
	const named = (await page.clone().text()).match(/_app\/immutable\/[\w./-]+/g) ?? [];
	if (named.length === 0 || !named.every((file) => ours.has(file))) return;
	await cache.put(path, page);
	for (const file of workers) if (!(await cache.match(file))) await cache.add(file);
}

/** A page from the network, kept for when there is none. */
async function fresh(cache: Cache, path: string, event: FetchEvent): Promise<Response> {
	try {
		const page = await fetch(event.request);
		event.waitUntil(keep(cache, path, page.clone()).catch(() => undefined));
		return page;
	} catch (cause) {
		const found = await cache.match(path);
		if (found) return found;
		throw cause;
	}
}

/** The pages that are open were loaded before this worker was there. */
async function keepOpen(): Promise<void> {
	const cache = await caches.open(store);
	const windows = await worker.clients.matchAll({ type: 'window' });
	for (const path of new Set(windows.map(({ url }) => new URL(url).pathname)))
		if (seen.includes(path)) await keep(cache, path, await fetch(path)).catch(() => undefined);
}

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(store).then((cache) => cache.addAll(kept)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name))))
			.then(() => worker.clients.claim())
			.then(keepOpen)
	);
});

/** Tells a page that asks whether everything is here. */
worker.addEventListener('message', (event) => {
	if (event.data !== 'kept?') return;
	event.waitUntil(
		caches
			.open(store)
			.then((cache) => cache.keys())
			.then((have) => have.length >= kept.length && event.source?.postMessage('kept'))
	);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	const isPage = request.mode === 'navigate';
	event.respondWith(
		caches.open(store).then(async (cache) => {
			if (isPage && seen.includes(url.pathname)) return fresh(cache, url.pathname, event);
			// What was built belongs together and is taken from here; a page is, so that it never asks for scripts of another build.
			const found = await cache.match(isPage ? url.pathname : request, { ignoreSearch: isPage });
			return found ?? fetch(request);
		})
	);
});
