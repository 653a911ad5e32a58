import { nodeById, tieById } from '../model/find.ts';
import { evidenceLevels } from '../model/evidence.ts';
import { defaultFilter, type Filter } from '../model/slice.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';
import type { Selection } from '../scene/view.ts';
import { formatTime } from '../time/formatTime.ts';
import { inSentence } from '../words/terms.ts';
import { readTime, writeTime } from './addressedTime.ts';
import type { PictureView } from './views.svelte.ts';
import { hasDistances } from '../model/basesOf.ts';
import { brief } from './brief.ts';
import { layoutIn, layoutNames, putLayout } from './layoutAddress.ts';
import type { LayoutAsking } from './layoutAsked.ts';
import { searchOf } from './searchOf.ts';

/** What of the explorer stands in the address. */
export interface Addressable {
	readonly time: Time;
	readonly filter: Filter;
	readonly selected: Selection | null;
	readonly layout: LayoutAsking;
	/** Left out: who counts. */
	readonly view?: PictureView;
}

/** What an address says, made sensible, with a sentence for everything in it that could not be followed. */
export interface Addressed extends Addressable {
	readonly notices: readonly string[];
}

const own = ['t', 'node', 'tie', 'kinds', 'ev', 'lens', 'expected', 'view', ...layoutNames];

/** Whether a query says anything of a network. */
export function isAddress(search: string): boolean {
	const query = new URLSearchParams(search);
	return own.some((name) => query.has(name));
}

/** Reads the query of an address; garbage of any sort gives the nearest sensible state and a notice, never an error. */
export function parseAddress(search: URLSearchParams | string, network: TemporalNetwork): Addressed {
	const query = new URLSearchParams(search);
	const notices: string[] = [];
	const filter = { ...defaultFilter(network) };

	const ev = query.get('ev');
	const level = evidenceLevels.find((l) => l === ev);
	if (level) filter.evidence = level;
	else if (ev !== null)
		notices.push(`“${brief(ev)}” is no choice of how sure; use all, inferred or stated. Everything is shown.`);

	const lens = query.get('lens');
	if (lens !== null) {
		if (network.perspectives.some((p) => p.id === lens)) filter.perspective = lens;
		else
			notices.push(
				`There is no view by “${brief(lens)}” in these data, so ${inSentence(network.perspectives[0]?.label ?? 'the first')} is shown.`
			);
	}

	const kinds = query.get('kinds');
	if (kinds !== null) {
		const asked = new Set(kinds.split(',').map(kindRead));
		asked.delete('');
		const known = [...asked].filter((kind) => network.kinds.some((k) => k.id === kind));
		const unknown = [...asked].filter((kind) => !known.includes(kind));
		if (unknown.length > 0)
			notices.push(
				`These data have no kind of tie called “${brief(unknown.join(', '))}”${known.length === 0 ? '; all kinds are shown' : ''}.`
			);
		if (asked.size === 0 || (known.length > 0 && known.length < network.kinds.length)) filter.kinds = new Set(known);
	}

	const expected = query.get('expected');
	if (expected !== null) {
		filter.expected = /^(1|true|yes|on)$/i.test(expected);
		if (!filter.expected && !/^(0|false|no|off|)$/i.test(expected))
			notices.push(
				`“${brief(expected)}” does not say whether expected ties are shown; use 1 or 0. They are not shown.`
			);
	}

	return {
		...viewIn(query, network, notices),
		time: timeIn(query, network, notices),
		filter,
		selected: selectionIn(query, network, notices),
		layout: layoutIn(query, network, notices),
		notices
	};
}

function timeIn(query: URLSearchParams, network: TemporalNetwork, notices: string[]): Time {
	const text = query.get('t');
	const { start } = network.observed;
	if (text === null) return start;
	const read = readTime(network, text);
	if (!read)
		notices.push(
			`“${brief(text)}” is not a date that can be read, so this is ${formatTime(start, network.unit)}. ${network.timeKind === 'date' ? 'Write 2009, 2009-09 or 2009-09-15.' : 'Write a number.'}`
		);
	else if (read.outside) notices.push(`${brief(text)} lies outside the observation; this is the nearest date in it.`);
	return read?.time ?? start;
}

function viewIn(query: URLSearchParams, network: TemporalNetwork, notices: string[]): { readonly view?: 'chart' } {
	const view = query.get('view');
	if (view === 'chart' && hasDistances(network)) return { view };
	if (view === 'chart') notices.push('These data do not say how far from the town anybody is based.');
	else if (view !== null && view !== 'line')
		notices.push(`“${brief(view)}” is no view of the picture; use line or chart. Who counts is shown.`);
	return {};
}

function selectionIn(query: URLSearchParams, network: TemporalNetwork, notices: string[]): Selection | null {
	const node = query.get('node');
	const tie = query.get('tie');
	if (node !== null && nodeById(network, node)) {
		if (tie !== null) notices.push('The address names a node and a tie; the node is shown.');
		return { type: 'node', id: node };
	}
	if (node !== null) notices.push(`Nothing here is called “${brief(node)}”.`);
	if (tie !== null && tieById(network, tie)) return { type: 'tie', id: tie };
	if (tie !== null) notices.push(`No tie here is called “${brief(tie)}”.`);
	return null;
}

// Commas part the kinds in an address: one within a kind is written as in an address within the address.
const kindWritten = (id: string) => id.replace(/[%,]/g, encodeURIComponent);
const kindRead = (text: string) => text.replace(/%2C|%25/g, decodeURIComponent).trim();

/** The query that leads to a state, "" where all is as the page opens; parameters that are not ours are kept. */
export function writeAddress(
	network: TemporalNetwork,
	{ time, filter, selected, layout, view }: Addressable,
	keep: URLSearchParams | string
): string {
	const plain = defaultFilter(network);
	const query = new URLSearchParams();
	if (time !== network.observed.start) query.set('t', writeTime(network, time));
	if (selected) query.set(selected.type, selected.id);
	if (filter.kinds)
		query.set(
			'kinds',
			network.kinds
				.map((k) => k.id)
				.filter((id) => filter.kinds?.has(id))
				.map(kindWritten)
				.join(',')
		);
	if (filter.evidence !== plain.evidence) query.set('ev', filter.evidence);
	if (filter.perspective !== plain.perspective) query.set('lens', filter.perspective);
	if (filter.expected) query.set('expected', '1');
	if (view === 'chart') query.set('view', view);
	putLayout(query, network, layout);
	for (const [name, value] of new URLSearchParams(keep)) if (!own.includes(name)) query.append(name, value);
	return searchOf(query);
}
