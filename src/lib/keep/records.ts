import type { Changed, KeptChange, KeptChoices, KeptNetwork } from './types.ts';

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
	files: files.map((file) => ({ name: file.name, size: file.size })),
	state: 'stored',
	sentence: '',
	choices: noKeptChoices,
	revision: 1
});

/** A record after a change, if it still is as whoever changes it knows it. */
export function afterChange(
	record: KeptNetwork | undefined,
	revision: number,
	change: KeptChange,
	now: number
): Changed {
	if (!record) return { ok: false, why: 'gone' };
	if (record.revision !== revision) return { ok: false, why: 'changed elsewhere' };
	return { ok: true, network: { ...record, ...change, changed: now, revision: revision + 1 } };
}

/** The copy of a record, under a name that no other has: "Friends (copy)", "Friends (copy 2)". */
export function copyOf(record: KeptNetwork, id: string, names: readonly string[], now: number): KeptNetwork {
	const bare = record.name.replace(/ \(copy(?: \d+)?\)$/, '');
	let [name, count] = [`${bare} (copy)`, 1];
	while (names.includes(name)) name = `${bare} (copy ${++count})`;
	return { ...record, id, name, added: now, changed: now, revision: 1 };
}

/** By the latest change, newest first; of one moment by id. */
export const byChange = (a: KeptNetwork, b: KeptNetwork): number =>
	b.changed - a.changed || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Why nothing can be kept at all. */
export const nothingKept =
	'This browser keeps nothing for this page; a private window does not, for one. Your network stays until the tab is closed: save it as a package to have it tomorrow.';

/** Why a network is not kept. */
export const noRoom =
	'There is no room left in this browser, so this network stays only until the tab is closed. Forget another one and open the files again, or save it as a package.';
