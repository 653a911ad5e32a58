import { copyName } from './copyName.ts';
import type { KeptChoices, KeptNetwork } from './types.ts';

/** What is chosen before anybody chose. */
export const noKeptChoices: KeptChoices = { answers: {}, edits: [], view: '' };

/** A network whose bytes are about to be kept. */
export const newRecord = (
	id: string,
	name: string,
	files: readonly { readonly name: string; readonly size: number }[],
	now: number
): KeptNetwork => ({
	id,
	name,
	added: now,
	changed: now,
	size: files.reduce((sum, { size }) => sum + size, 0),
	files: files.map((file) => ({ name: file.name, size: file.size })),
	state: 'stored',
	sentence: '',
	choices: noKeptChoices,
	revision: 1
});

/** The copy of a network, under a name that none of the others has. */
export const copyOf = (record: KeptNetwork, id: string, names: readonly string[], now: number): KeptNetwork => ({
	...record,
	id,
	name: copyName(record.name, names),
	added: now,
	changed: now,
	revision: 1
});

/** By the latest change, newest first; of one moment by id. */
export const byChange = (a: KeptNetwork, b: KeptNetwork): number =>
	b.changed - a.changed || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
