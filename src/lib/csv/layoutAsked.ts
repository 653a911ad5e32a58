import { layoutRanges, type LayoutAsked } from '../model/layoutAsked.ts';
import type { Typed } from './Typed.ts';

const columns = ['groupBy', 'ringBy'];

/** Reads `figuration.layout`; what is unknown, of a wrong type or out of its range is warned of and passed over. */
export function readLayoutAsked(typed: Typed, value: unknown): LayoutAsked | null {
	const asked = typed.record(value, 'figuration.layout');
	const numbers = Object.entries(layoutRanges).flatMap(([name, [least, most]]) => {
		const path = `figuration.layout.${name}`;
		const number = typed.number(asked[name], path);
		if (number === null) return [];
		if (number >= least && number <= most) return [[name, number] as const];
		typed.wrong.push(`“${path}” is ${number} and is passed over. Use a number from ${least} to ${most}.`);
		return [];
	});
	const words = columns.flatMap((name) => {
		const word = typed.word(asked[name], `figuration.layout.${name}`);
		return word === '' ? [] : [[name, word] as const];
	});
	const known = [...Object.keys(layoutRanges), ...columns];
	for (const name of Object.keys(asked))
		if (!known.includes(name))
			typed.wrong.push(`“figuration.layout.${name}” is passed over: nothing is called so. Use ${known.join(', ')}.`);
	return numbers.length + words.length === 0 ? null : Object.fromEntries([...numbers, ...words]);
}
