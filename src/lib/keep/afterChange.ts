import type { Changed, KeptChange, KeptNetwork } from './types.ts';

/** A network after a change, if it still is as whoever changes it knows it. */
export function afterChange(
	record: KeptNetwork | undefined,
	revision: number,
	change: KeptChange,
	now: number
): Changed {
	if (!record) return { ok: false, why: 'gone' };
	if (record.revision !== revision) return { ok: false, why: 'changed elsewhere', network: record };
	const { name, state, sentence, choices } = record;
	// Named one by one: what else a change may carry must not touch the id or the revision.
	const after = {
		name: change.name ?? name,
		state: change.state ?? state,
		sentence: change.sentence ?? sentence,
		choices: change.choices ? asJson(change.choices) : choices
	};
	return { ok: true, network: { ...record, ...after, changed: now, revision: revision + 1 } };
}

/** A network under another name, at whatever revision it is; a blank name leaves the old one. */
export function afterRename(record: KeptNetwork | undefined, name: string, now: number): Changed {
	if (!record) return { ok: false, why: 'gone' };
	const trimmed = name.trim();
	return trimmed === '' || trimmed === record.name
		? { ok: true, network: record }
		: afterChange(record, record.revision, { name: trimmed }, now);
}

// A proxy, such as Svelte's state, cannot be cloned into a database.
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
