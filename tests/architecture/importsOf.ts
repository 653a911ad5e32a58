import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** All that a source file imports, as written: statically, dynamically, as types, by glob, as a worker's or an asset's address. Where that is computed, the expression in backquotes. */
export function importsOf(path: string, source: string): string[] {
	return path.endsWith('.svelte') ? codeOf(source).flatMap(importsOfCode) : importsOfCode(source);
}

/** The scripts of a component and those expressions of its markup that can import. */
function codeOf(source: string): string[] {
	const { instance, module, fragment } = parse(source, { modern: true });
	const scripts = [instance, module].flatMap((script) => (script ? [script.content as unknown as Ranged] : []));
	const expressions = rangesIn(fragment).filter(({ type }) => type === 'ImportExpression' || type === 'NewExpression');
	return [...scripts, ...expressions].map(({ start, end }) => source.slice(start, end));
}

interface Ranged {
	readonly type: string;
	readonly start: number;
	readonly end: number;
}

function rangesIn(value: unknown): Ranged[] {
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.values(value).flatMap(rangesIn);
	return 'type' in value && 'start' in value && 'end' in value ? [value as Ranged, ...inside] : inside;
}

function importsOfCode(source: string): string[] {
	const found: string[] = [];
	const add = (node: ts.Node | undefined) => {
		if (node) found.push(ts.isStringLiteralLike(node) ? node.text : `\`${node.getText()}\``);
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
		if (ts.isExternalModuleReference(node)) add(node.expression);
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
		if (ts.isCallExpression(node)) {
			const callee = node.expression;
			if (callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === 'require') add(node.arguments[0]);
			if (callee.getText().startsWith('import.meta.glob')) globsOf(node.arguments[0]).forEach(add);
		}
		if (
			ts.isNewExpression(node) &&
			node.expression.getText() === 'URL' &&
			node.arguments?.[1]?.getText() === 'import.meta.url'
		)
			add(node.arguments[0]);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
	return found;
}

function globsOf(argument: ts.Expression | undefined): ts.Expression[] {
	if (!argument) return [];
	return ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument];
}
