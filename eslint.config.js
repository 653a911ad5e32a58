import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Rooms whose results must not depend on the hour or on chance: all below state. */
const pure = ['model', 'time', 'csv', 'layout', 'measures', 'story', 'scene', 'words', 'render', 'export'].map(
	(room) => `src/lib/${room}/**/*.{ts,svelte}`
);

const clock = [
	{ object: 'Math', property: 'random', message: 'Chance comes from a seeded generator that is passed in.' },
	{ object: 'Date', property: 'now', message: 'The clock is an argument.' },
	{ object: 'performance', property: 'now', message: 'The clock is an argument.' }
];
const now = [
	{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument.' },
	{ selector: 'CallExpression[callee.name="Date"]', message: 'The clock is an argument.' }
];

// What IEEE 754 does not fix to the last bit: a layout must be the same in every engine.
const inexact = [
	...['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'hypot', 'cbrt'],
	...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh']
].map((property) => ({ object: 'Math', property, message: 'Engines differ in it: use + − × ÷ sqrt floor imul.' }));

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'coverage/', 'test-results/', 'playwright-report/'] },
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// The type checker knows better which names exist.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// noUncheckedIndexedAccess asks for it wherever an index is known to be there.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['$lib', '$lib/*', '$lib/**'], message: 'Import by a relative path.' }] }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			// Words from anybody's tables are shown: never as markup.
			'svelte/no-at-html-tags': 'error',
			// The compiler's warnings, those on accessibility first.
			'svelte/valid-compile': ['error', { ignoreWarnings: false }],
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			// Addresses are written relative to the base by resolve(); fragments of the same page need none.
			'svelte/no-navigation-without-resolve': 'off',
			// State is replaced, never mutated: plain sets and maps are values here.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: pure,
		rules: { 'no-restricted-properties': ['error', ...clock], 'no-restricted-syntax': ['error', ...now] }
	},
	{
		files: ['src/lib/layout/**/*.ts'],
		rules: {
			'no-restricted-properties': ['error', ...clock, ...inexact],
			'no-restricted-syntax': [
				'error',
				...now,
				{
					selector: ':matches(BinaryExpression[operator="**"], AssignmentExpression[operator="**="])',
					message: 'Engines differ in **: multiply.'
				},
				{
					selector: 'VariableDeclarator[init.name="Math"], MemberExpression[object.name="Math"][computed=true]',
					message: 'Name the function: Math.sqrt.'
				}
			],
			'no-restricted-globals': ['error', 'Date', 'performance']
		}
	}
);
