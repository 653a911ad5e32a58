import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { endsOf, wordEnds, type Ends } from './endsOf.ts';
import { isRole } from './synonyms.ts';
import { timesByName, timesByValue, type Times } from './timeOf.ts';
import type { EndMeans, TieTable } from './types.ts';

/** More kinds than this are no kinds but notes. */
const mostKinds = 40;

const directions = /^(?:un|bi)?directed$|^mutual$/i;

/** How far the ends of ties may be guessed: by names only, by values that both ends share, or any two columns of words. */
export type Guess = 'names' | 'values' | 'words';

/** A table of ties, or null where no two columns are the ends of one. */
export function tieTableOf(body: Body, guess: Guess): TieTable | null {
	const ends = endsOf(body, guess !== 'names') ?? (guess === 'words' ? wordEnds(body) : null);
	if (!ends) return null;
	const taken = new Set<Column>([...ends.source, ...ends.target]);
	const times = body.named ? timesByName(body, taken) : unnamedTimes(body, taken);
	for (const each of [times.start, times.end, times.time, times.timeset]) if (each) taken.add(each.column);
	if (times.duration) taken.add(times.duration);
	const free = () => body.columns.filter((column) => !taken.has(column));
	const take = (found: Column | undefined) => {
		if (found) taken.add(found);
		return found ?? null;
	};
	const direction = take(
		free().find(
			(column) => distinctOf(column) > 0 && column.values.every((value) => value === '' || directions.test(value))
		)
	);
	const weight = take(
		body.named
			? free().find(({ key, numeric, blank }) => isRole(key, 'weight') && numeric && blank < body.height)
			: free().find((column) => column.numeric && !ends.source.includes(column))
	);
	const kind = take(
		free().find(
			(column) =>
				(body.named ? isRole(column.key, 'kind') : !column.numeric && !isOfNodes(body, ends, column)) &&
				distinctOf(column) > 0 &&
				distinctOf(column) <= mostKinds &&
				column.blank < body.height
		)
	);
	return {
		is: 'ties',
		body,
		convention: conventionOf(body, ends, times, direction),
		ends,
		times,
		kind,
		weight,
		direction,
		endMeans: endMeansOf(body, times),
		twoMode: body.table.comments.some(({ text }) => /^%\s*bip\b/.test(text)),
		rest: free()
	};
}

/** Of a table without names: in files with % remarks (KONECT) a third column is a weight, unless it is a clock. */
function unnamedTimes(body: Body, taken: ReadonlySet<Column>): Times {
	const times = timesByValue(body, taken);
	const isKonect = body.table.comments.some(({ text }) => text.startsWith('%'));
	const { time } = times;
	if (isKonect && time && body.columns.length === 3 && time.column.index === 2 && !time.written.evident)
		return { ...times, time: null };
	return times;
}

/** Whether a column says the same of a node in all its rows: it belongs to the nodes and not to their ties. */
function isOfNodes({ height }: Body, { source, target }: Ends, column: Column): boolean {
	return [source[0]!, target[0]!].some((end) => {
		if (distinctOf(end) * 2 > height) return false;
		const of = new Int32Array(end.values.length).fill(-1);
		for (let r = 0; r < height; r++) {
			const node = end.codes[r]!;
			if (of[node]! >= 0 && of[node] !== column.codes[r]) return false;
			of[node] = column.codes[r]!;
		}
		return distinctOf(column) > 1;
	});
}

function endMeansOf({ columns }: Body, { end, start }: Times): EndMeans {
	if (end?.column.key === 'terminus') return 'exclusive';
	// Points on a scale have no length that an end could take in.
	if (start && start.written.timeKind === 'number' && !start.written.whole) return 'exclusive';
	// A list of the years of each row shows whether the last one counts.
	const list = columns.find(({ key }) => key === 'timestamp' || key === 'timestamps');
	if (end && list && end.written.format === 'year') {
		let [within, beyond] = [0, 0];
		for (let r = 0; r < list.codes.length; r++) {
			const years = list.values[list.codes[r]!]!.match(/\d{4}/g);
			const last = Number(end.column.values[end.column.codes[r]!]);
			if (!years || !Number.isFinite(last)) continue;
			if (Number(years.at(-1)) === last) within++;
			else if (Number(years.at(-1)) === last - 1) beyond++;
		}
		if (beyond > within) return 'exclusive';
	}
	return 'inclusive';
}

/** The name of the convention, for people who know it. */
function conventionOf({ columns, named, table }: Body, ends: Ends, times: Times, direction: Column | null): string {
	const keys = columns.map(({ key }) => key);
	if (keys.includes('onset') && keys.includes('terminus')) return 'networkDynamic spells';
	if (keys.includes('time') && keys.includes('tail') && keys.includes('head'))
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
