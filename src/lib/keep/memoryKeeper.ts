import { afterChange, byChange, copyOf, newRecord } from './records.ts';
import type { Keeper, KeptNetwork } from './types.ts';

/** Keeps networks as long as the page is open: where the browser keeps nothing. @param idOf gives an id that no other has */
export function memoryKeeper(trouble: string, idOf: () => string = () => crypto.randomUUID()): Keeper {
	const networks = new Map<string, { record: KeptNetwork; readonly files: readonly File[] }>();
	const records = () => [...networks.values()].map(({ record }) => record);
	return {
		trouble,
		list: () => Promise.resolve(records().sort(byChange)),
		store(files, name, now) {
			const record = newRecord(idOf(), name, files, now);
			networks.set(record.id, { record, files });
			return Promise.resolve(record);
		},
		files: (id) => Promise.resolve(networks.get(id)?.files ?? []),
		change(id, revision, change, now) {
			const known = networks.get(id);
			const changed = afterChange(known?.record, revision, change, now);
			if (changed.ok && known) known.record = changed.network;
			return Promise.resolve(changed);
		},
		duplicate(id, now) {
			const known = networks.get(id);
			if (!known) return Promise.resolve(null);
			const names = records().map(({ name }) => name);
			const record = copyOf(known.record, idOf(), names, now);
			networks.set(record.id, { record, files: known.files });
			return Promise.resolve(record);
		},
		forget(id) {
			networks.delete(id);
			return Promise.resolve();
		},
		forgetAll() {
			networks.clear();
			return Promise.resolve();
		},
		close: () => undefined
	};
}
