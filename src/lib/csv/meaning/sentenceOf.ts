import type { Understanding } from './understand.ts';

const number = (count: number) => count.toLocaleString('en');

/** The whole in one sentence: "1,021 ties between 8 nodes, 1970 to 2017, at 48 times". */
export function sentenceOf({
	ties,
	nodes,
	first,
	last,
	times,
	timeKind,
	refused
}: Pick<Understanding, 'ties' | 'nodes' | 'first' | 'last' | 'times' | 'timeKind' | 'refused'>): string {
	if (refused) return '';
	const what = `${number(ties)} ${ties === 1 ? 'tie' : 'ties'} between ${number(nodes)} ${nodes === 1 ? 'node' : 'nodes'}`;
	if (timeKind === 'none') return `${what}, without time: the network stands still.`;
	if (first === last || last === null) return `${what}, ${first === null ? 'none with a time' : `at ${first}`}.`;
	return `${what}, ${first} to ${last}, at ${number(times)} ${times === 1 ? 'time' : 'times'}.`;
}
