import { nodeById } from '../model/find.ts';
import { layoutRanges, type LayoutAsked, type Pin } from '../model/layoutAsked.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { readTime, writeTime } from './addressedTime.ts';
import { brief } from './brief.ts';
import { askedAfter, clamped, pinsWith, wholePin, type LayoutAsking } from './layoutAsked.ts';
import { columnsOf, isNumber } from './layoutColumns.ts';

/** What each number of a layout is called in an address. */
const numberNames = {
	stability: 'stability',
	status: 'statusPull',
	grouppull: 'groupPull',
	ringpull: 'ringPull',
	parents: 'parentPull',
	weights: 'weightSpread',
	aspect: 'aspect',
	tidiness: 'tidiness',
	gap: 'gap',
	labels: 'labelStretch'
} as const satisfies Record<string, keyof typeof layoutRanges>;
const numberEntries = Object.entries(numberNames) as [string, keyof typeof layoutRanges][];

/** The parameters of an address that say how the network is laid out. */
export const layoutNames: readonly string[] = [...Object.keys(numberNames), 'group', 'ring', 'pins'];

/** Reads what an address asks of the layout; adds a sentence for everything that could not be followed. */
export function layoutIn(query: URLSearchParams, network: TemporalNetwork, notices: string[]): LayoutAsking {
	const asked: Record<string, unknown> = {};
	for (const [name, key] of numberEntries) {
		const text = query.get(name);
		if (text === null) continue;
		const [least, most] = layoutRanges[key];
		if (!isNumber(text)) {
			notices.push(`“${brief(text)}” is no number for ${name}; use ${least} to ${most}. It is left as it was.`);
			continue;
		}
		const value = Number(text);
		asked[key] = clamped(key, value);
		if (asked[key] !== value)
			notices.push(`${name} goes from ${least} to ${most}, so ${brief(text)} is taken as ${String(asked[key])}.`);
	}
	const column = (name: 'group' | 'ring', fits: (column: string) => boolean, otherwise: string) => {
		const text = query.get(name);
		if (text === null) return;
		if (text === '' || fits(text)) asked[`${name}By`] = text;
		else notices.push(`${otherwise} called “${brief(text)}”, so ${name} is left as it was.`);
	};
	const columns = columnsOf(network);
	column('group', (text) => ['role', 'status', ...columns].includes(text), 'The parties of these data have no column');
	column(
		'ring',
		(text) => columns.includes(text) && network.nodes.some(({ attributes }) => isNumber(attributes[text] ?? '')),
		'The parties of these data have no column of numbers'
	);
	return { asked: askedAfter(network, {}, asked as LayoutAsked), pins: pinsIn(query.get('pins'), network, notices) };
}

/** Writes what is asked of the layout into the query of an address, and nothing where nothing is asked. */
export function putLayout(query: URLSearchParams, network: TemporalNetwork, { asked, pins }: LayoutAsking) {
	for (const [name, key] of numberEntries) if (asked[key] !== undefined) query.set(name, String(asked[key]));
	if (asked.groupBy !== undefined) query.set('group', asked.groupBy);
	if (asked.ringBy !== undefined) query.set('ring', asked.ringBy);
	if (pins.length > 0) query.set('pins', pins.map((pin) => pinWritten(network, pin)).join(';'));
}

// These part the pins in an address: within an id they are written as in an address within the address.
const idWritten = (id: string) => id.replace(/[%;@:,]/g, encodeURIComponent);
const idRead = (text: string) => text.replace(/%(?:25|3B|40|3A|2C)/gi, decodeURIComponent);

function pinWritten(network: TemporalNetwork, { node, date, x, y }: Pin): string {
	return `${idWritten(node)}${date === null ? '' : `@${writeTime(network, date)}`}:${x},${y}`;
}

const pinShape = /^([^@:]*)(?:@([^:]*))?:([^,]*),([^,]*)$/;

function pinsIn(text: string | null, network: TemporalNetwork, notices: string[]): readonly Pin[] {
	let pins: readonly Pin[] = [];
	const garbled: string[] = [];
	const unknown: string[] = [];
	for (const part of (text ?? '').split(';')) {
		if (part.trim() === '') continue;
		const [, id, dateText, x = '', y = ''] = pinShape.exec(part) ?? [];
		const date = dateText === undefined ? null : readTime(network, dateText);
		const dated = dateText === undefined || date !== null;
		if (id === undefined || !dated || ![x, y].every(isPlace)) garbled.push(part);
		else if (!nodeById(network, idRead(id))) unknown.push(idRead(id));
		else
			pins = pinsWith(
				pins,
				wholePin(network, { node: idRead(id), date: date?.time ?? null, x: Number(x), y: Number(y) })
			);
	}
	if (garbled.length > 0)
		notices.push(
			`“${brief(garbled.join(';'))}” does not say where a party is held; write its id, a date if need be, and two numbers, as in a@2009:10,20.`
		);
	if (unknown.length > 0) notices.push(`Nothing here is called “${brief(unknown.join(', '))}”, so it is not held.`);
	return pins;
}

/** Farther out than any layout reaches, near enough for its numbers to be exact. */
const farthest = 1e6;
const isPlace = (text: string) => isNumber(text) && Math.abs(Number(text)) <= farthest;
