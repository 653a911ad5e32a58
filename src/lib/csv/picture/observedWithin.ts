import type { PictureAsked } from '../../model/pictureAsked.ts';
import type { Spell, TemporalNetwork } from '../../model/types.ts';
import { parseTime } from '../../time/parseTime.ts';

/** The network through a window of its observation: what lies wholly outside is not drawn, what reaches into it is. Gives a sentence where the dates asked for cannot be a window. */
export function observedWithin(
	network: TemporalNetwork,
	{ from = '', until = '' }: PictureAsked
): TemporalNetwork | string {
	if (from === '' && until === '') return network;
	const { timeKind, observed, dwell } = network;
	const [first, last] = [from, until].map((text) => (text === '' ? null : parseTime(text, timeKind)));
	const form = timeKind === 'number' ? 'a number' : 'a date such as 2009, 2009-09 or 2009-09-15';
	for (const [text, parsed] of [
		[from, first],
		[until, last]
	] as const)
		if (text !== '' && !parsed) return `“${text}” is not ${form}, so all of the time is shown.`;
	const start = Math.max(observed.start, first?.start ?? -Infinity);
	const end = Math.min(observed.end, last?.end ?? Infinity);
	if (!(start < end))
		return `Nothing is observed from ${from || 'the beginning'} to ${until || 'the end'}, so all of the time is shown.`;
	const reaches = (spell: Spell) =>
		spell.start < end && (spell.start === spell.end ? spell.start + dwell : spell.end) > start;
	return {
		...network,
		observed: { start, end },
		shownUntil: end < observed.end ? end : network.shownUntil,
		nodes: network.nodes.flatMap((node) => {
			const activity = node.activity.filter(reaches);
			return activity.length > 0 ? [{ ...node, activity, statuses: node.statuses.filter(reaches) }] : [];
		}),
		ties: network.ties.flatMap((tie) => {
			const spells = tie.spells.filter(reaches);
			return spells.length > 0 ? [{ ...tie, spells }] : [];
		}),
		events: network.events.filter(reaches)
	};
}
