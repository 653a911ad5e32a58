import { colours, pictureColumns, type Colour, type PictureAsked } from '../../model/pictureAsked.ts';
import type { Answers } from '../meaning/types.ts';

/** The keys of answers about the picture begin with this. */
const prefix = 'picture.';
const colourPrefix = `${prefix}colour:`;

/** The answer that takes back what a package asks for. */
const asTables = '';

/** What a reader's answers ask of the picture, over what the package itself asks for; an empty answer is as the tables have it. */
export function pictureOf(answers: Answers, own: PictureAsked = {}): PictureAsked {
	const asked = new Map<string, unknown>(Object.entries(own));
	const tell = (name: string, value: unknown) => {
		if (value === asTables || value === undefined) asked.delete(name);
		else asked.set(name, value);
	};
	for (const name of [...pictureColumns, 'from', 'until', 'dated'] as const) {
		const answer = answers[prefix + name];
		if (answer !== undefined) tell(name, answer);
	}
	const { [`${prefix}isolates`]: isolates, [`${prefix}order`]: order, [`${prefix}open`]: open } = answers;
	if (open !== undefined) tell('open', open === 'moment' ? 'moment' : asTables);
	if (isolates !== undefined) tell('isolates', isolates === 'hidden' ? 'hidden' : asTables);
	if (order !== undefined) tell('order', wordsIn(order));
	const told = Object.entries(answers).filter(([key]) => key.startsWith(colourPrefix));
	if (told.length > 0) {
		const after = new Map<string, Colour>(Object.entries(own.colours ?? {}));
		for (const [key, answer] of told) {
			const colour = colours.find((each) => each === answer);
			const status = key.slice(colourPrefix.length);
			if (colour) after.set(status, colour);
			else after.delete(status);
		}
		tell('colours', after.size > 0 ? Object.fromEntries(after) : asTables);
	}
	return Object.fromEntries(asked);
}

/** The answers that ask for something of the picture. */
export const pictureAnswer = (name: Exclude<keyof PictureAsked, 'order' | 'colours'>, value: string) => ({
	[prefix + name]: value
});

/** The answer that gives statuses an order. */
export const orderAnswer = (order: readonly string[]) => ({ [`${prefix}order`]: JSON.stringify(order) });

/** The answer that gives a status a colour; "" takes it back. */
export const colourAnswer = (status: string, colour: Colour | '') => ({ [colourPrefix + status]: colour });

/** Words as an answer holds them; an answer that is none says nothing. */
function wordsIn(text: string): readonly string[] | undefined {
	try {
		const words: unknown = JSON.parse(text);
		return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
	} catch {
		return undefined;
	}
}
