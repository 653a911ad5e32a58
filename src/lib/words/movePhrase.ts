import type { Pin } from '../model/layoutAsked.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';
import { formatTime } from '../time/formatTime.ts';
import { asStart, nameOf } from './terms.ts';

/** How far something was moved, in layout units, y growing downward: "moved 30 right, 10 up". */
export function shiftPhrase(dx: number, dy: number): string {
	const [right, down] = [Math.round(dx), Math.round(dy)];
	const ways = [
		right === 0 ? '' : `${Math.abs(right)} ${right > 0 ? 'right' : 'left'}`,
		down === 0 ? '' : `${Math.abs(down)} ${down > 0 ? 'down' : 'up'}`
	].filter((way) => way !== '');
	return ways.length === 0 ? 'where it was' : `moved ${ways.join(', ')}`;
}

/** What a node does that is being moved, as it is heard: "Org A: moved 30 right." */
export function movedSentence(network: TemporalNetwork, node: string, dx: number, dy: number): string {
	return `${nameOf(network, node)}: ${shiftPhrase(dx, dy)}.`;
}

/** At which dates a node is held: "September 2009" or "all dates". */
export function heldWhen({ unit }: TemporalNetwork, date: Time | null): string {
	return date === null ? 'all dates' : formatTime(date, unit);
}

/** How a node is held at the date shown, after its name: "held in place", "held in place at all dates", or "". */
export function heldPhrase(pin: Pick<Pin, 'date'> | null): string {
	if (!pin) return '';
	return pin.date === null ? 'held in place at all dates' : 'held in place';
}

/** The name of a mark with whether it is held: "Org A, provider. 3 ties. Held in place." */
export function nameHeld(name: string, pin: Pick<Pin, 'date'> | null): string {
	return pin ? `${name} ${asStart(heldPhrase(pin))}.` : name;
}

/** What is heard when a node was dropped: "Org A is held in place: September 2009." */
export function droppedSentence(network: TemporalNetwork, node: string, date: Time | null): string {
	return `${nameOf(network, node)} is held in place: ${heldWhen(network, date)}.`;
}

/** What is heard when a pin was taken away; @param still the one by which the node is held all the same. */
export function releasedSentence(network: TemporalNetwork, node: string, still: Pick<Pin, 'date'> | null): string {
	const name = nameOf(network, node);
	return still ? `${name} is released here, but ${heldPhrase(still)}.` : `${name} is released.`;
}
