import type { Body, Column } from './bodyOf.ts';
import type { Ends } from './endsOf.ts';
import type { Times } from './timeOf.ts';

/** The name of the convention, for people who know it. */
export function conventionOf(
	{ columns, named, table }: Body,
	ends: Ends,
	times: Times,
	direction: Column | null
): string {
	const keys = columns.map(({ key }) => key);
	if (keys.includes('onset') && keys.includes('terminus')) return 'networkDynamic spells';
	if (
		keys.includes('time') &&
		keys.includes('tail') &&
		keys.includes('head') &&
		(keys.length === 3 || keys.includes('direction'))
	)
		return keys.includes('direction') ? 'networkDynamic changes' : 'networkDynamic toggles';
	if (keys.includes('fromid') && keys.includes('toid')) return 'SoNIA arcs';
	if (ends.source.length > 1) return 'ids in several columns';
	if (named && keys.includes('source') && keys.includes('target') && (direction || times.timeset)) return 'Gephi edges';
	if (named && keys.includes('from') && keys.includes('to') && keys.includes('tags')) return 'Kumu connections';
	const timed = times.start || times.timeset ? 'spells' : times.time ? 'events' : 'ties';
	const form =
		times.start || times.timeset
			? 'a spell per row'
			: times.time
				? isWave(times)
					? 'a wave per row'
					: 'an event per row'
				: 'a tie per row';
	if (!named) {
		if (table.comments.some(({ text }) => text.startsWith('%'))) return 'KONECT';
		if (table.delimiter === 'whitespace' && times.time?.column.index === 0) return 'SocioPatterns contacts';
		if (table.delimiter === 'whitespace' && times.time) return 'SNAP temporal edges';
		return `${timed} without a header, ${form}`;
	}
	return `${timed}, ${form}`;
}

const isWave = ({ time }: Times) =>
	time !== null && (time.written.format === 'year' || /wave|period|year|book|session|season/.test(time.column.key));
