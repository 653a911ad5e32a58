import { adjacencyOf } from './adjacencyOf.ts';
import type { Body, Column } from './bodyOf.ts';
import { endsOf, wordEnds } from './endsOf.ts';
import { positionalOf } from './positionalOf.ts';
import { tieTableWith } from './tieTableWith.ts';
import { timesByName, type Times } from './timeOf.ts';
import { timesByValue } from './timesByValue.ts';
import type { TieTable } from './types.ts';
import { isKonect } from './unnamedEnds.ts';

/** How far the ends of ties may be guessed: by names only, by values that both ends share, or any two columns of words. */
export type Guess = 'names' | 'values' | 'words';

/** A table of ties, or null where no two columns are the ends of one. */
export function tieTableOf(body: Body, guess: Guess): TieTable | null {
	if (guess === 'values') {
		const listed = adjacencyOf(body) ?? positionalOf(body);
		if (listed) return listed;
	}
	const ends = endsOf(body, guess !== 'names') ?? (guess === 'words' ? wordEnds(body) : null);
	if (!ends) return null;
	const taken = new Set<Column>([...ends.source, ...ends.target]);
	return tieTableWith(body, ends, body.named ? timesByName(body, taken) : unnamedTimes(body, taken));
}

/** Of a table without names: in files with % remarks (KONECT) a third column is a weight, unless it is a clock. */
function unnamedTimes(body: Body, taken: ReadonlySet<Column>): Times {
	const times = timesByValue(body, taken);
	const { time } = times;
	if (isKonect(body) && time && body.columns.length === 3 && time.column.index === 2 && !time.written.evident)
		return { ...times, time: null };
	return times;
}
