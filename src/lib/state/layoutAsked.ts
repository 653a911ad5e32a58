import { defaultLayout } from '../layout/options.ts';
import { layoutRanges, type LayoutAsked, type Pin } from '../model/layoutAsked.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';
import { addressedTime } from './addressedTime.ts';

/** What a reader asks of the layout: nothing but what differs from what the data asks, and the nodes that are held. */
export interface LayoutAsking {
	readonly asked: LayoutAsked;
	/** By node, then date, the one for all dates first; one for each node and date. */
	readonly pins: readonly Pin[];
}

/** Everything as the data has it. */
export const nothingAsked: LayoutAsking = { asked: {}, pins: [] };

/** All that can be asked, in one order. */
export const askedNames = [...Object.keys(layoutRanges), 'groupBy', 'ringBy'].sort() as readonly (keyof LayoutAsked)[];

/** What holds for a network of which nobody asks anything: its own parameters, and where it has none the layout's. */
export function ownLayout({ layout }: Pick<TemporalNetwork, 'layout'>): Required<LayoutAsked> {
	const own: Record<string, unknown> = {};
	for (const name of askedNames) own[name] = layout?.[name] ?? defaultLayout[name];
	return own as unknown as Required<LayoutAsked>;
}

/** What is asked after a change, canonical: names in one order, numbers within their ranges, and nothing that makes no difference, so that one picture has one name. */
export function askedAfter(network: TemporalNetwork, asked: LayoutAsked, change: LayoutAsked): LayoutAsked {
	const own = ownLayout(network);
	const all: Record<string, unknown> = { ...own, ...asked };
	for (const name of askedNames) {
		const value = name in change ? (change[name] ?? own[name]) : all[name];
		all[name] = typeof value === 'number' ? clamped(name as keyof typeof layoutRanges, value) : value;
	}
	if (all.groupBy === '') all.groupPull = own.groupPull;
	if (all.ringBy === '') all.ringPull = own.ringPull;
	return Object.fromEntries(askedNames.filter((name) => all[name] !== own[name]).map((name) => [name, all[name]]));
}

/** The nearest number that may be asked for. */
export function clamped(name: keyof typeof layoutRanges, value: number): number {
	const [least, most] = layoutRanges[name];
	return Math.min(Math.max(value, least), most);
}

/** A pin as it can stand in an address: whole layout units, and a date that an address can say. */
export function wholePin(network: TemporalNetwork, { node, date, x, y }: Pin): Pin {
	// Plus 0 makes of -0 the 0 that it is.
	const whole = (value: number) => Math.round(value) + 0;
	return { node, date: date === null ? null : addressedTime(network, date), x: whole(x), y: whole(y) };
}

/** The pins with one more, which takes the place of one of the same node at the same date; one for all dates, of all of the node. */
export function pinsWith(pins: readonly Pin[], pin: Pin): readonly Pin[] {
	// Held at all dates means at all: a former hold at one of them would win there.
	return [...pinsWithout(pins, pin.node, pin.date ?? undefined), pin].sort(byNodeAndDate);
}

/** The pins without those of a node: the one at a date, the one for all dates (null), or all of them (undefined). */
export function pinsWithout(pins: readonly Pin[], node: string, date?: Time | null): readonly Pin[] {
	return pins.filter((pin) => pin.node !== node || (date !== undefined && pin.date !== date));
}

function byNodeAndDate(a: Pin, b: Pin): number {
	if (a.node !== b.node) return a.node < b.node ? -1 : 1;
	return (a.date ?? -Infinity) - (b.date ?? -Infinity);
}

/** One text for each thing that can be asked: the same text, the same picture. */
export function keyOf({ asked, pins }: LayoutAsking): string {
	return JSON.stringify([asked, pins]);
}
