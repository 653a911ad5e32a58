import { afterChange, afterRename } from './afterChange.ts';
import type { Connection } from './Connection.ts';
import type { Database } from './database.ts';
import { MemoryKeeper } from './MemoryKeeper.ts';
import { newId } from './newId.ts';
import type { OtherTabs } from './OtherTabs.ts';
import { byChange, copyOf, newRecord } from './records.ts';
import { changeNetwork, forgetNetwork, forgetNetworks, networkIn, networksIn, putNetwork } from './transactions.ts';
import { Turns } from './Turns.ts';
import { bytesLost, noRoomFor, notForgotten, troubleOf, troubleSaid } from './trouble.ts';
import type { Changed, Keeper, KeptNetwork, News, WithFiles } from './types.ts';

/** Keeps networks in a database, and in memory what it does not take. What is asked for is done in turn. */
export class DatabaseKeeper implements Keeper {
	#trouble = '';
	readonly #connection: Connection;
	readonly #tabs: OtherTabs;
	/** What the database did not take. */
	readonly #beside = new MemoryKeeper('');
	readonly #turns = new Turns();

	constructor(connection: Connection, tabs: OtherTabs) {
		this.#connection = connection;
		this.#tabs = tabs;
		connection.onnewer = () => this.#say(troubleSaid('newer page'));
	}

	get trouble() {
		return this.#trouble;
	}

	list = () => this.#turns.after(() => this.#records());

	store(files: readonly File[], name: string, now: number) {
		// Taken at once: the list of an input is emptied with it.
		const whole = { record: newRecord(newId(), name, [...files], now), files: [...files] };
		return this.#turns.after(() => this.#keep(whole));
	}

	files = (id: string) => this.#turns.after(async () => (await this.#whole(id))?.files ?? []);

	change = (...[id, revision, change, now]: Parameters<Keeper['change']>) =>
		this.#after(id, (record) => afterChange(record, revision, change, now));

	rename = (id: string, name: string, now: number) => this.#after(id, (record) => afterRename(record, name, now));

	duplicate = (id: string, now: number) =>
		this.#turns.after(async () => {
			const whole = await this.#whole(id);
			if (!whole) return null;
			const names = (await this.#records()).map(({ name }) => name);
			return this.#keep({ record: copyOf(whole.record, newId(), names, now), files: whole.files });
		});

	forget = (id: string) =>
		this.#turns.after(async () => {
			if (!this.#beside.get(id))
				return this.#forgotten((database) => forgetNetwork(database, id), { what: 'forgotten', id });
			await this.#beside.forget(id);
			this.#written();
			return true;
		});

	forgetAll = () =>
		this.#turns.after(async () => {
			await this.#beside.forgetAll();
			return this.#forgotten(forgetNetworks, { what: 'all forgotten' });
		});

	onchange = (listener: (news: News) => void) => this.#tabs.listen(listener);

	close() {
		this.#connection.close();
		this.#tabs.close();
	}

	async #records(): Promise<readonly KeptNetwork[]> {
		return [...(await this.#read(networksIn, [])), ...(await this.#beside.list())].sort(byChange);
	}

	async #whole(id: string): Promise<WithFiles | null> {
		const whole = this.#beside.get(id) ?? (await this.#read((database) => networkIn(database, id), null));
		if (!whole || whole.files.length === whole.record.files.length) return whole;
		this.#say(bytesLost(whole.record.name));
		return null;
	}

	async #keep({ record, files }: WithFiles): Promise<KeptNetwork> {
		try {
			await this.#connection.within((database) => putNetwork(database, record, files));
			this.#written({ what: 'kept', id: record.id, revision: record.revision });
		} catch (cause) {
			const trouble = troubleOf(cause);
			const others = await this.#read(networksIn, []);
			this.#beside.put(record, files);
			this.#say(trouble === 'no room' ? noRoomFor(record, others) : troubleSaid(trouble));
		}
		return record;
	}

	#after(id: string, decide: (record: KeptNetwork | undefined) => Changed): Promise<Changed> {
		return this.#turns.after(async () => {
			if (this.#beside.get(id)) return this.#beside.after(id, decide);
			try {
				const changed = await this.#connection.within((database) => changeNetwork(database, id, decide));
				if (changed.ok) this.#written({ what: 'kept', id, revision: changed.network.revision });
				return changed;
			} catch (cause) {
				this.#say(troubleSaid(troubleOf(cause)));
				return { ok: false, why: 'not kept' };
			}
		});
	}

	async #forgotten(forget: (database: Database) => Promise<unknown>, news: News): Promise<boolean> {
		try {
			await this.#connection.within(forget);
		} catch {
			this.#say(notForgotten);
			return false;
		}
		this.#written(news);
		// Now there may be room for what found none.
		for (const whole of this.#beside.all) {
			await this.#beside.forget(whole.record.id);
			await this.#keep(whole);
		}
		return true;
	}

	async #read<T>(ask: (database: Database) => Promise<T>, otherwise: T): Promise<T> {
		try {
			return await this.#connection.within(ask);
		} catch (cause) {
			this.#say(troubleSaid(troubleOf(cause)));
			return otherwise;
		}
	}

	#written(news?: News) {
		if (news) this.#tabs.there(news);
		if (this.#beside.all.length === 0) this.#say('');
	}

	#say(trouble: string) {
		if (trouble === this.#trouble) return;
		this.#trouble = trouble;
		this.#tabs.here({ what: 'trouble' });
	}
}
