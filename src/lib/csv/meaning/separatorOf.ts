import type { Column } from './bodyOf.ts';
import type { Ends } from './endsOf.ts';

/** What parts several names in one cell: a bar always, a semicolon or a comma only where most of the parts are names by themselves elsewhere. Null where each cell is one. */
export function separatorOf({ source, target }: Ends): '|' | ';' | ',' | null {
	const columns = [...source, ...target];
	if (some(columns, (value) => value.includes('|'))) return '|';
	// An id of two columns may well have a comma in one of them.
	if (source.length > 1) return null;
	return ([';', ','] as const).find((separator) => partsAreNames(columns, separator)) ?? null;
}

const some = (columns: readonly Column[], is: (value: string) => boolean) =>
	columns.some(({ values }) => values.some(is));

function partsAreNames(columns: readonly Column[], separator: string): boolean {
	if (!some(columns, (value) => value.includes(separator))) return false;
	const names = new Set<string>();
	const parts: string[] = [];
	for (const { values } of columns)
		for (const value of values)
			if (value.includes(separator)) parts.push(...value.split(separator).map((part) => part.trim()));
			else names.add(value.trim());
	return parts.filter((part) => names.has(part)).length * 2 >= parts.length;
}
