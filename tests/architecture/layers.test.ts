import { describe, expect, test } from 'vitest';
import { mayImport } from './layers.ts';
import { violationsIn, type Sources } from './violations.ts';

const files = import.meta.glob<string>('/src/**/*.{ts,js,svelte}', { query: '?raw', import: 'default', eager: true });
const sources: Sources = Object.fromEntries(Object.entries(files).map(([path, source]) => [path.slice(1), source]));

test('every import in src keeps to the list of who may import whom', () => {
	expect(Object.keys(sources).length).toBeGreaterThan(50);
	expect(violationsIn(sources)).toEqual([]);
});

test('no two rooms may import each other', () => {
	const known = (room: string, seen: readonly string[] = []): string[] =>
		(mayImport[room] ?? []).flatMap((entry) => {
			const [other = ''] = entry.split('/');
			return seen.includes(other) ? [other] : [other, ...known(other, [...seen, other])];
		});
	for (const room of Object.keys(mayImport)) expect(known(room)).not.toContain(room);
});

/** A planted file and what must be said of it; null where it is allowed. */
const planted: [what: string, path: string, source: string, said: string | null][] = [
	['a static import', 'src/lib/model/a.ts', "import { b } from '../time/b.ts';", 'model may not know time'],
	['an import for its effect', 'src/lib/scene/a.ts', "import '../ui/b.css';", 'scene may not know ui'],
	['an import of types', 'src/lib/model/a.ts', "import type { B } from '../time/b.ts';", 'model may not know time'],
	['a type by import()', 'src/lib/model/a.ts', "let b: import('../time/b.ts').B;", 'model may not know time'],
	['an export of another', 'src/lib/model/a.ts', "export { b } from '../time/b.ts';", 'model may not know time'],
	['an export of all', 'src/lib/model/a.ts', "export * from '../time/b.ts';", 'model may not know time'],
	['a dynamic import', 'src/lib/scene/a.ts', "const b = await import('../csv/b.ts');", 'scene may not know csv'],
	['a template without a gap', 'src/lib/scene/a.ts', 'import(`../csv/b.ts`);', 'scene may not know csv'],
	['a computed import', 'src/lib/ui/a.ts', 'import(`../${room}/b.ts`);', 'cannot be checked'],
	['a worker', 'src/lib/scene/a.ts', "new Worker(new URL('../csv/b.ts', import.meta.url));", 'scene may not know csv'],
	['a query', 'src/lib/scene/a.ts', "import W from '../csv/b.ts?worker';", 'scene may not know csv'],
	['a raw text', 'src/lib/model/a.ts', "import text from '../../../data/b.csv?raw';", 'it leads out of src/lib'],
	['a glob', 'src/lib/scene/a.ts', "import.meta.glob(['./*.ts', '../csv/*.ts']);", 'scene may not know csv'],
	['a detour', 'src/lib/model/a.ts', "import '../../lib/time/b.ts';", 'model may not know time'],
	['a detour by the root', 'src/lib/model/a.ts', "import '/src/lib/time/b.ts';", 'model may not know time'],
	['a path to the pages', 'src/lib/ui/a.ts', "import '../../routes/b.ts';", 'it leads out of src/lib'],
	['an inside', 'src/lib/ui/a.ts', "import { solve } from '../layout/solve.ts';", 'ui may not know layout'],
	['$lib', 'src/routes/a.ts', "import { b } from '$lib/model/b.ts';", '$lib is written as a relative path'],
	['a missing extension', 'src/lib/time/a.ts', "import { b } from '../model/b';", 'the extension is missing'],
	[
		'an unlisted room',
		'src/lib/helpers/a.ts',
		"import { b } from '../model/b.ts';",
		'the room helpers is not on the list'
	],
	['an unlisted package', 'src/lib/ui/a.ts', "import _ from 'lodash';", 'lodash is not on the list of packages'],
	['Svelte in the core', 'src/lib/scene/a.ts', "import { spring } from 'svelte/motion';", 'svelte may appear in'],
	[
		'd3-force outside',
		'src/lib/scene/a.ts',
		"import type { Force } from 'd3-force';",
		'd3-force may appear in layout only'
	],
	['a script', 'src/lib/render/A.svelte', "<script>import b from '../ui/B.svelte';</script>", 'render may not know ui'],
	[
		'a module script',
		'src/lib/render/A.svelte',
		"<script module>export * from '../ui/b.ts';</script>\n<p>import</p>",
		'render may not know ui'
	],
	[
		'markup',
		'src/lib/render/A.svelte',
		'<script lang="ts">let a: number = 1;</script>{#await import(\'../ui/b.ts\')}{a}{/await}',
		'render may not know ui'
	],
	['what is allowed', 'src/lib/time/a.ts', "import { b } from '../model/b.ts';", null],
	['an allowed file', 'src/lib/scene/a.ts', "import { positionsAt } from '../layout/positionsAt.ts';", null],
	[
		'words in a comment',
		'src/lib/model/a.ts',
		"// import { b } from '../time/b.ts';\nconst c = \"from '../ui/b.ts'\";",
		null
	],
	['a page', 'src/routes/a.ts', "import '../lib/csv/b.ts'; import.meta.glob('/data/**/*.csv');", null]
];

describe('of planted imports', () => {
	test.each(planted)('%s is judged', (_, path, source, said) => {
		const violations = violationsIn({ [path]: source });
		expect(violations).toHaveLength(said === null ? 0 : 1);
		if (said !== null) expect(violations[0]).toContain(said);
	});

	test('papaparse in two files of csv is one too many', () => {
		const source = "import Papa from 'papaparse';";
		expect(violationsIn({ 'src/lib/csv/a.ts': source })).toEqual([]);
		expect(violationsIn({ 'src/lib/csv/a.ts': source, 'src/lib/csv/b.ts': source })).toEqual([
			'papaparse is imported by 2 files: src/lib/csv/a.ts, src/lib/csv/b.ts'
		]);
	});
});
