import { distanceColumn, milesIn } from '../model/basesOf.ts';

/** So many cells are named. */
const shown = 3;

/** What to say of cells under distance_miles that are no distance; null where all are one or blank. Of many one sentence. */
export function distanceNote(cells: Iterable<{ readonly text: string; readonly line: number }>): string | null {
	const wrong = [...cells].filter(({ text }) => text.trim() !== '' && milesIn(text) === null);
	if (wrong.length === 0) return null;
	const named = wrong.slice(0, shown).map(({ text, line }) => `“${text.trim()}” in line ${line}`);
	const one = wrong.length === 1;
	return `${one ? '1 cell' : `${wrong.length} cells`} of ${distanceColumn} ${one ? 'is' : 'are'} no number of miles of 0 or more (${named.join(', ')}${wrong.length > shown ? ', …' : ''}). Whoever has such a cell is drawn as of no stated place. Write a number such as 2.5, and 0 in the town.`;
}
