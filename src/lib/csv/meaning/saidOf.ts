import type { Sourced } from '../../model/types.ts';
import { cellOf, type Column } from './bodyOf.ts';
import { sourcedReader } from './sourcedColumns.ts';
import type { TieTable } from './types.ts';

/** What a row of ties says beyond who, what and when; null where it says nothing. */
export interface Said {
	readonly sourced: Sourced | null;
	/** Cells that are not blank, by the header of their column. */
	readonly attributes: Readonly<Record<string, string>> | null;
}

export const nothingSaid: Said = { sourced: null, attributes: null };

/** Rows that say the same share what they say, as far as so many different ones are remembered: copies of a long table stay small. */
const mostShared = 10_000;

/** Reads what each row says further. */
export function saidReader({ sourced, rest }: Pick<TieTable, 'sourced' | 'rest'>): (row: number) => Said {
	const sourcedOf = sourcedReader(sourced);
	const attributesOf = rest.length > 0 ? attributesReader(rest) : null;
	if (!sourcedOf && !attributesOf) return () => nothingSaid;
	return (row) => ({
		sourced: sourcedOf && sourcedOf(row),
		attributes: attributesOf && attributesOf(row)
	});
}

function attributesReader(columns: readonly Column[]): (row: number) => Said['attributes'] {
	const shared = new Map<string, Said['attributes']>();
	return (row) => {
		const key = columns.map(({ codes }) => codes[row]).join(' ');
		const known = shared.get(key);
		if (known !== undefined) return known;
		const cells = columns.flatMap((column) => {
			const text = cellOf(column, row);
			return text === '' ? [] : [[column.name, text] as const];
		});
		const attributes = cells.length > 0 ? Object.fromEntries(cells) : null;
		if (shared.size < mostShared) shared.set(key, attributes);
		return attributes;
	};
}

/** Joined words longer than this end: what thousands of rows say of one spell nobody reads. */
const longest = 400;

/** What two rows say of the same spell in their further columns, each word once. */
export function bothSaid(one: Said['attributes'], other: Said['attributes']): Said['attributes'] {
	if (!one || !other || one === other) return one ?? other;
	const both: [string, string][] = Object.entries(one);
	const names = new Map(both.map(([name], at) => [name, at]));
	for (const [name, text] of Object.entries(other)) {
		const at = names.get(name);
		if (at === undefined) both.push([name, text]);
		else both[at]![1] = joined(both[at]![1], text);
	}
	return Object.fromEntries(both);
}

function joined(one: string, other: string): string {
	if (one === other || one.split('; ').includes(other) || one.endsWith('; …')) return one;
	return one.length + other.length > longest ? `${one}; …` : `${one}; ${other}`;
}
