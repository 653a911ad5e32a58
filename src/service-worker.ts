/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Where the worker lies is where the site begins. */
const root = new URL('./', worker.location.href).pathname;

/** Stores of this site, which may share its origin with others: each begins so. */
const ours = `figuration ${root} `;

/** One build, one store: what belongs to another is never mixed in. */
const store = ours + version;

/** What reads files and judges layouts; the worker that lays out is needed where a party is dragged. */
const isLate = (file: string) => /\/workers\/(?!layout)/.test(file);
const pagesOf = (names: readonly string[]) => names.map((page) => root + page);

/** What presenting needs without a connection, and no more: the pictures of steps it draws itself, and it reads no files. */
const kept = { files: build.filter((file) => !isLate(file)), pages: pagesOf(['present/', 'present/notes/', 'teach/']) };

/** What a network of the reader's own needs besides: it is read from its files again. Kept once somebody presents one. */
const keptForOwn = { files: build.filter(isLate), pages: pagesOf(['own/', 'own/notes/']) };

/** What somebody who was there finds again without a connection: these pages as they were seen, with what reads files. */
const seen = pagesOf(['', 'explore/', 'own/', 'own/guide/']);

worker.addEventListener('install', (event) => {
	event.waitUntil(keep(kept));
});

worker.addEventListener('activate', (event) => {
	const isOld = (name: string) => name.startsWith(ours) && name !== store;
	event.waitUntil(
		caches
			.keys()
			.then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
			.then(() => worker.clients.claim())
			.then(keepOpen)
	);
});

/** Tells a page that asks whether everything is here; what a network of one's own needs is fetched first. */
worker.addEventListener('message', (event) => {
	const asked = event.data === 'kept?' ? [kept] : event.data === 'kept with own?' ? [kept, keptForOwn] : [];
	if (asked.length === 0) return;
	// What cannot be had now is not said to be here.
	const all = Promise.all(asked.map(keep));
	event.waitUntil(
		all.then(
			() => event.source?.postMessage('kept'),
			() => {}
		)
	);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (request.mode === 'navigate') event.respondWith(pageFor(event, url));
	else if (url.pathname.endsWith('/__data.json')) event.respondWith(dataOf(request));
	else event.respondWith(found(request).then((file) => file ?? fetch(request)));
});

const found = (request: Request | string) => caches.open(store).then((cache) => cache.match(request));

/** A page that is kept comes from here, so that it never asks for scripts of another build. */
async function pageFor(event: FetchEvent, { pathname, search }: URL): Promise<Response> {
	const { request } = event;
	if (seen.includes(pathname)) return freshOr(event, pathname);
	const page = await found(pathname);
	if (page) return page;
	// The addresses in a page count from its folder: one that forgot the last stroke is led there, as hosts do.
	return (await found(`${pathname}/`)) ? Response.redirect(`${pathname}/${search}`) : fetch(request);
}

/** A page as the host has it, kept for when there is no host. */
async function freshOr(event: FetchEvent, pathname: string): Promise<Response> {
	try {
		const page = await fetch(event.request);
		event.waitUntil(keepSeen(pathname));
		return page;
	} catch (cause) {
		const page = await found(pathname);
		if (page) return page;
		throw cause;
	}
}

/** Keeps a page that was seen; one of another build, or one that cannot be had, stays out. */
const keepSeen = (page: string) =>
	keep({ files: [], pages: [page] })
		.then(() => keep({ files: build.filter(isLate), pages: [] }))
		.catch(() => undefined);

/** The pages that are open came before this worker was there. */
async function keepOpen(): Promise<void> {
	const windows = await worker.clients.matchAll({ type: 'window' });
	const open = new Set(windows.map(({ url }) => new URL(url).pathname));
	await Promise.all([...open].filter((page) => seen.includes(page)).map(keepSeen));
}

/** Data have no name of their own in each build: those of another never come to a page of this one, which is then opened anew. */
async function dataOf(request: Request): Promise<Response> {
	const data = await fetch(request, { cache: 'no-cache' });
	// Asked afterwards: data that came before another build was there are of this one.
	const now = await fetch(`${root}_app/version.json`, { cache: 'no-store' }).then((answer) => answer.json());
	return (now as { version?: unknown }).version === version ? data : Response.error();
}

/** Keeps what is not yet kept; rejects where something cannot be had. */
async function keep({ files, pages }: typeof kept): Promise<void> {
	const cache = await caches.open(store);
	const have = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const missing = (name: string) => !have.has(name);
	await Promise.all([
		cache.addAll(files.filter(missing)),
		...pages.filter(missing).map((page) => keepPage(cache, page))
	]);
}

/** Keeps a page if all it asks for is of this build: a host, or the browser, may still hand out a copy of the one before. */
async function keepPage(cache: Cache, page: string): Promise<void> {
	const answer = await fetch(page, { cache: 'reload' });
	const text = await answer.clone().text();
	const asked = text.match(/_app\/immutable\/[\w./-]+/g) ?? [];
	const strange = asked.find((name) => !build.includes(root + name));
	if (!answer.ok || strange) throw new Error(`another build: ${page} ${strange ?? answer.status}`);
	await cache.put(page, answer);
}
