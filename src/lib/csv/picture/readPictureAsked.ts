import { asksNothing, colours, pictureColumns, type PictureAsked } from '../../model/pictureAsked.ts';
import type { Typed } from '../Typed.ts';

const words = [...pictureColumns, 'from', 'until', 'dated'] as const;

/** Reads `figuration.picture`; what is unknown or of a wrong type is warned of and passed over. */
export function readPictureAsked(typed: Typed, value: unknown): PictureAsked | null {
	const path = (name: string) => `figuration.picture.${name}`;
	const given = typed.record(value, 'figuration.picture');
	const told = words.flatMap((name) => {
		const word = typed.word(given[name], path(name));
		return word === '' ? [] : [[name, word] as const];
	});
	const isolates = typed.oneOf(given.isolates, path('isolates'), ['hidden', 'shown'] as const);
	const open = typed.oneOf(given.open, path('open'), ['moment', 'until the end'] as const);
	const order = typed.list(given.order, path('order')).map((word) => typed.word(word, path('order')));
	const inks = Object.entries(typed.record(given.colours, path('colours'))).flatMap(([status, colour]) => {
		const known = typed.oneOf(colour, path(`colours.${status}`), colours);
		return known ? [[status, known] as const] : [];
	});
	const known: readonly string[] = [...words, 'isolates', 'open', 'order', 'colours'];
	for (const name of Object.keys(given))
		if (!known.includes(name))
			typed.wrong.push(`“${path(name)}” is passed over: nothing is called so. Use ${known.join(', ')}.`);
	const asked: PictureAsked = {
		...Object.fromEntries(told),
		...(isolates === 'hidden' ? { isolates } : {}),
		...(open === 'moment' ? { open } : {}),
		...(order.length > 0 ? { order } : {}),
		...(inks.length > 0 ? { colours: Object.fromEntries(inks) } : {})
	};
	return asksNothing(asked) ? null : asked;
}
