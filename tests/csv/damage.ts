import fc from 'fast-check';
import { names, recordsOf, written, type Name } from './seatownFiles.ts';

/** The records of each table, header first. */
export type Tables = Readonly<Record<Name, string[][]>>;

/** Seatown's own tables. */
export const tables: Tables = Object.fromEntries(names.map((name) => [name, recordsOf(name)])) as Record<
	Name,
	string[][]
>;

/** Tables as files, every record beginning on a line of its own. */
export function filesOf(changed: Tables): Readonly<Record<string, string>> {
	return Object.fromEntries(names.map((name) => [`${name}.csv`, written(changed[name])]));
}

// What a reader's file may hold in a cell where it should not.
const garbage = fc.oneof(
	fc.constantFrom('', ' ', '..', '2009', '2013-13', '3', '-1', '1e400', '0x10', '__proto__', 'org_a', 'ORG_A', 't001'),
	fc.constantFrom('<b>', '=1', '"', ',', 'yes', 'documented', 'é', '👩‍🏫', '1\n2'),
	fc.string({ maxLength: 8 })
);
const place = fc.nat(999_999);
const mutation = fc.oneof(
	fc.record({ what: fc.constant('garble' as const), row: place, column: place, text: garbage }),
	fc.record({ what: fc.constant('swap' as const), row: place, column: place, with: place }),
	fc.record({ what: fc.constant('copy' as const), row: place, to: place }),
	fc.record({ what: fc.constant('drop' as const), row: place }),
	fc.record({ what: fc.constant('cut' as const), row: place })
);

export type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

/** Records after a mutation; the header, which is row 0, is mutated like any other. */
export function mutated(records: readonly string[][], m: Mutation): string[][] {
	const copy = records.map((row) => [...row]);
	const row = copy[m.row % copy.length]!;
	if (m.what === 'garble') row[m.column % row.length] = m.text;
	else if (m.what === 'swap') {
		const other = copy[m.with % copy.length]!;
		const at = m.column % Math.min(row.length, other.length);
		[row[at], other[at]] = [other[at]!, row[at]!];
	} else if (m.what === 'copy') copy.splice(m.to % copy.length, 0, [...row]);
	else if (m.what === 'drop' && copy.length > 1) copy.splice(m.row % copy.length, 1);
	else if (m.what === 'cut' && row.length > 1) row.pop();
	return copy;
}

/** A few mutations, each of one of the tables. */
export const damages = fc.array(fc.tuple(fc.constantFrom(...names), mutation), { minLength: 1, maxLength: 8 });

/** Seatown's tables after mutations. */
export function damaged(mutations: readonly (readonly [Name, Mutation])[]): Tables {
	const changed = { ...tables };
	for (const [name, m] of mutations) changed[name] = mutated(changed[name], m);
	return changed;
}
