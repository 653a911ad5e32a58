import ts from 'typescript';
import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../../src/lib/layout/*.ts', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** What IEEE 754 does not fix to the last bit, what no seed decides, and what depends on how fast a machine is. */
const banned = new Set(
	'random exp expm1 log log1p log2 log10 pow hypot sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh cbrt'.split(
		' '
	)
);
const clocks = new Set(['Date', 'performance', 'setTimeout', 'requestAnimationFrame']);

function offences(source: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Math' && banned.has(node.name.text))
			found.push(node.getText());
		if (ts.isElementAccessExpression(node) && node.expression.getText() === 'Math') found.push(node.getText());
		if (ts.isVariableDeclaration(node) && node.initializer?.getText() === 'Math') found.push(node.getText());
		if (ts.isIdentifier(node) && clocks.has(node.text)) found.push(node.text);
		if (ts.isBinaryExpression(node) && ['**', '**='].includes(node.operatorToken.getText())) found.push(node.getText());
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
	return found;
}

test('there are sources to look at', () => {
	expect(Object.keys(sources).length).toBeGreaterThan(20);
});

/** Only how a network travels to the worker that lays it out takes turns with the page. */
const carriers = ['../../src/lib/layout/askLayout.ts'];

test.each(Object.entries(sources).filter(([path]) => !carriers.includes(path)))(
	'%s computes only with what every engine computes alike',
	(_, source) => {
		expect(offences(source)).toEqual([]);
	}
);

test.each([
	'Math.random()',
	'x ** 2',
	'x **= 2',
	'Math.hypot(a, b)',
	'const { sin } = Math',
	"Math['exp'](1)",
	'Date.now()',
	'performance.now()'
])('%s would be found', (source) => {
	expect(offences(source)).toHaveLength(1);
});

test.each(['Math.sqrt(2)', 'Math.floor(x)', 'Math.imul(a, b)', 'a * b - c / d', "'Math.random()'"])(
	'%s is allowed',
	(source) => {
		expect(offences(source)).toEqual([]);
	}
);
