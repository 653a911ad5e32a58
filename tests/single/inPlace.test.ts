import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workersInside } from '../../src/single/making/plugins.js';

const here = Object.keys(import.meta.glob('/src/single/lib/**/*'));

test('each file of src/single/lib stands in the place of one that is there', () => {
	expect(here.length).toBeGreaterThan(5);
	expect(here.filter((path) => !existsSync(path.slice(1).replace('src/single/', 'src/')))).toEqual([]);
});

test('what is exported there is exported here too', () => {
	const names = (text: string) =>
		[...text.matchAll(/^export (?:const|function|async function) (\w+)/gm)].map(([, name]) => name).toSorted();
	const texts = import.meta.glob<string>(['/src/single/lib/**/*.ts', '/src/lib/ui/**/*.ts'], {
		query: '?raw',
		import: 'default',
		eager: true
	});
	for (const path of here.filter((each) => each.endsWith('.ts')))
		expect(names(texts[path]!), path).toEqual(names(texts[path.replace('/single/', '/')]!));
});

test('every worker of the site starts from within the page, and one that is written otherwise is an error', () => {
	const sources = import.meta.glob<string>('/src/lib/**/*.{ts,svelte}', {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const { transform } = workersInside() as { transform: (code: string, id: string) => { code: string } | null };
	const changed = Object.entries(sources)
		.map(([path, code]) => transform(code, `${process.cwd()}${path}`)?.code ?? '')
		.filter((code) => code !== '');
	expect(changed.flatMap((code) => code.match(/\w+\.worker\.ts\?worker&inline/g)).toSorted()).toEqual([
		'layout.worker.ts?worker&inline',
		'quality.worker.ts?worker&inline',
		'reading.worker.ts?worker&inline'
	]);
	expect(() => transform('new Worker("a.js")', `${process.cwd()}/src/lib/a.ts`)).toThrow('worker not seen');
});

test('no page asks a browser for a part of its address but by here.ts, which the one file has otherwise', () => {
	const sources = import.meta.glob<string>('/src/lib/**/*.{ts,svelte}', {
		query: '?raw',
		import: 'default',
		eager: true
	});
	const asking = Object.entries(sources)
		.filter(([, code]) => /\blocation\.(search|hash|pathname|origin)\b|\bpage\.url\.(search|hash)\b/.test(code))
		.map(([path]) => path);
	expect(asking).toEqual(['/src/lib/ui/here.ts']);
});
