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

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(store).then((cache) => cache.addAll(kept)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name))))
			.then(() => worker.clients.claim())
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
			// What was built belongs together and is taken from here; a page is, so that it never asks for scripts of another build.
			const found = await cache.match(isPage ? url.pathname : request, { ignoreSearch: isPage });
			return found ?? fetch(request);
		})
	);
});
