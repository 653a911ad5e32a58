/** When each of several files was: their numbers, and whether those are years. */
export interface Waves {
	readonly numbers: readonly number[];
	readonly areYears: boolean;
}

/** The waves of files whose names differ in one number only (newfrat01.csv, newfrat02.csv); null where they are no series. */
export function wavesOf(names: readonly string[]): Waves | null {
	if (names.length < 2) return null;
	const parts = names.map((name) => stemOf(name).split(/(\d+)/));
	if (parts.some((part) => part.length !== parts[0]!.length)) return null;
	const differing = parts[0]!.flatMap((_, at) => (new Set(parts.map((part) => part[at])).size > 1 ? [at] : []));
	const [at] = differing;
	if (at === undefined || differing.length > 1 || at % 2 === 0) return null;
	const numbers = parts.map((part) => Number(part[at]));
	if (new Set(numbers).size < names.length) return null;
	return { numbers, areYears: numbers.every((number) => number >= 1500 && number <= 2100) };
}

/** A file's name without folder and ending. */
export const stemOf = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
