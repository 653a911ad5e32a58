import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ cwd: process.cwd() });

/** The rules that a text breaks, were it the file of that path. */
async function broken(path: string, source: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(source, { filePath: path });
	return result?.messages.map(({ ruleId }) => ruleId) ?? ['not linted'];
}

test.each([
	['chance below state', 'src/lib/scene/a.ts', 'export const a = Math.random();', 'no-restricted-properties'],
	['the clock below state', 'src/lib/time/a.ts', 'export const a = Date.now();', 'no-restricted-properties'],
	[
		'the page’s clock below state',
		'src/lib/model/a.ts',
		'export const a = performance.now();',
		'no-restricted-properties'
	],
	['today below state', 'src/lib/csv/a.ts', 'export const a = new Date();', 'no-restricted-syntax'],
	[
		'an inexact function in a layout',
		'src/lib/layout/a.ts',
		'export const a = Math.hypot(3, 4);',
		'no-restricted-properties'
	],
	['chance in a layout', 'src/lib/layout/a.ts', 'export const a = Math.random();', 'no-restricted-properties'],
	['a power in a layout', 'src/lib/layout/a.ts', 'export const a = (b: number) => b ** 2;', 'no-restricted-syntax'],
	[
		'Math under another name in a layout',
		'src/lib/layout/a.ts',
		'const { sin } = Math;\nexport { sin };',
		'no-restricted-syntax'
	],
	['a date in a layout', 'src/lib/layout/a.ts', 'export const a = new Date(0);', 'no-restricted-globals'],
	['$lib', 'src/lib/ui/a.ts', "import { b } from '$lib/model/b.ts';\nexport { b };", 'no-restricted-imports'],
	[
		'markup out of data',
		'src/lib/ui/A.svelte',
		'<script>\n\tconst { a } = $props();\n</script>\n\n{@html a}\n',
		'svelte/no-at-html-tags'
	],
	['a picture without words', 'src/lib/ui/A.svelte', '<img src="a.png" />\n', 'svelte/valid-compile'],
	['a click that keys cannot make', 'src/lib/ui/A.svelte', '<div onclick={() => 0}>a</div>\n', 'svelte/valid-compile'],
	['a swallowed error', 'src/lib/ui/a.ts', 'try {\n\tclose();\n} catch {}', 'no-empty'],
	['a name that nobody uses', 'src/lib/ui/a.ts', 'const a = 1;', '@typescript-eslint/no-unused-vars']
])('%s is an error', async (_, path, source, rule) => {
	expect(await broken(path, source)).toContain(rule);
});

test.each([
	['a given date', 'src/lib/time/a.ts', 'export const a = new Date(Date.UTC(2009, 8));'],
	['a square root in a layout', 'src/lib/layout/a.ts', 'export const a = Math.sqrt(2);'],
	['the clock in the state', 'src/lib/state/a.ts', 'export const a = performance.now();']
])('%s is none', async (_, path, source) => {
	expect(await broken(path, source)).toEqual([]);
});
