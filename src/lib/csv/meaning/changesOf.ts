import type { Body, Column } from './bodyOf.ts';
import type { Ends } from './endsOf.ts';

/** Rows that change ties: each turns a tie on or off in turn, says which of the two, or gives its new weight or what is added to it. */
export interface Changes {
	readonly how: 'toggle' | 'onoff' | 'replace' | 'increment';
	/** What says it; null where rows take turns. */
	readonly column: Column | null;
}

const on = /^(?:1|on|add|added|start|true|yes|form|formed|\+)$/i;
const off = /^(?:0|-1|off|remove|removed|end|false|no|drop|dissolve|dissolved|-)$/i;

/** Whether rows change ties, as in networkDynamic's "time, tail, head" and goldfish's "time, sender, receiver, replace"; null where each row is a tie. */
export function changesOf({ columns, named }: Body, { source, target }: Ends): Changes | null {
	if (!named) return null;
	const is = (key: string) => columns.find((column) => column.key === key && !source.includes(column));
	if (!is('time')) return null;
	const replace = is('replace');
	if (replace?.numeric) return { how: 'replace', column: replace };
	const increment = is('increment');
	if (increment?.numeric) return { how: 'increment', column: increment };
	if (source[0]?.key !== 'tail' || target[0]?.key !== 'head') return null;
	const direction = is('direction');
	if (direction?.values.every((value) => value === '' || on.test(value) || off.test(value)))
		return { how: 'onoff', column: direction };
	return columns.length === 3 ? { how: 'toggle', column: null } : null;
}

/** Whether a word says that a tie ends. */
export const isOff = (text: string): boolean => off.test(text);
