import { utc } from '../../time/parseTime.ts';
import { always, type RowSpell } from './rowSpell.ts';

/** When each of several files was: their numbers, and whether those are years. */
export interface Waves {
	readonly numbers: readonly number[];
	readonly areYears: boolean;
}

/** The waves of files whose names, or whose folders' names, differ in one number only (newfrat01.csv, newfrat02.csv); null where they are no series. */
export function wavesOf(names: readonly string[]): Waves | null {
	return seriesOf(names.map(stemOf)) ?? seriesOf(names.map((name) => name.replace(/\.[^./\\]*$/, '')));
}

function seriesOf(names: readonly string[]): Waves | null {
	if (names.length < 2) return null;
	const parts = names.map((name) => withoutSeasons(name).split(/(\d+)/));
	if (parts.some((part) => part.length !== parts[0]!.length)) return null;
	const differing = parts[0]!.flatMap((_, at) => (new Set(parts.map((part) => part[at])).size > 1 ? [at] : []));
	const [at] = differing;
	if (at === undefined || differing.length > 1 || at % 2 === 0) return null;
	const numbers = parts.map((part) => Number(part[at]));
	if (new Set(numbers).size < names.length) return null;
	return { numbers, areYears: numbers.every((number) => number >= 1500 && number <= 2100) };
}

/** "1992-93" is the year in which it begins. */
const withoutSeasons = (name: string): string =>
	name.replace(/(\d{4})[-_](\d{2}|\d{4})(?!\d)/g, (whole: string, from: string, to: string) =>
		(Number(from) + 1) % 10 ** to.length === Number(to) ? from : whole
	);

/** A wave as a time: a year, or its number. */
export const waveSpell = (wave: number, isYear: boolean): RowSpell => ({
	...always,
	start: isYear ? utc(wave, 0, 1) : wave,
	end: isYear ? utc(wave + 1, 0, 1) : wave + 1,
	startText: String(wave),
	endText: String(wave),
	written: [String(wave), String(wave)]
});

/** A file's name without folder and ending. */
export const stemOf = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

/** When the file at a place of the series was: until the next of them; the last as long as the one before. */
export function spellOfWave(waves: Waves, at: number): RowSpell {
	const { numbers, areYears } = waves;
	const own = numbers[at]!;
	const sorted = [...numbers].sort((a, b) => a - b);
	const place = sorted.indexOf(own);
	const next = sorted[place + 1] ?? own + (own - (sorted[place - 1] ?? own - 1));
	return { ...waveSpell(own, areYears), end: waveSpell(next, areYears).start };
}

/** Makes times of numbers of waves; null where the network has no time, or these would be no part of it. */
export function waveMaker(timeKind: 'date' | 'number' | 'none'): (wave: number) => RowSpell | null {
	return (wave) => {
		const isYear = wave >= 1500 && wave <= 2100;
		return timeKind === 'none' || (timeKind === 'date') !== isYear ? null : waveSpell(wave, isYear);
	};
}
