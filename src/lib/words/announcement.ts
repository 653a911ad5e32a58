import type { Change } from '../model/changes.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';
import { formatTime } from '../time/formatTime.ts';
import { cutTo, summarise } from './summarise.ts';
import { counted } from './terms.ts';

/** What is spoken when the date has settled: date, number of changes, the three most important of them, the rest as a number. */
export function announcement(network: TemporalNetwork, time: Time, changes: readonly Change[]): string {
	const date = `${formatTime(time, network.unit)}.`;
	if (changes.length === 0) return `${date} No changes.`;
	const { told, more } = cutTo(summarise(network, changes), 3);
	// An arrow is read out as a sign; a word is not.
	const sentences = told.map(({ text }) => text.replace(' → ', ' to '));
	return [date, `${counted(changes.length, 'change')}.`, ...sentences, ...(more > 0 ? [`And ${more} more.`] : [])].join(
		' '
	);
}
