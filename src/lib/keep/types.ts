/** What the reader chose for files: plain text, as JSON holds it. */
export interface KeptChoices {
	readonly answers: Readonly<Record<string, string>>;
	readonly edits: readonly {
		readonly file: string;
		readonly line: number;
		readonly column: string;
		readonly value: string;
	}[];
	/** The query of the address that leads to what was shown last, pins and layout included; "" is the beginning. */
	readonly view: string;
}

/** A network of the reader's own, kept in this browser; its bytes lie beside it. */
export interface KeptNetwork {
	readonly id: string;
	readonly name: string;
	/** In milliseconds since 1970. */
	readonly added: number;
	readonly changed: number;
	readonly files: readonly { readonly name: string; readonly size: number }[];
	/** Whether somebody has confirmed what was understood; until then only the bytes are sure. */
	readonly state: 'stored' | 'understood';
	/** The whole in one sentence, as it was last understood; "" before. */
	readonly sentence: string;
	readonly choices: KeptChoices;
	/** Counts the changes, so that two tabs never overwrite each other. */
	readonly revision: number;
}

/** What of a kept network may be changed. */
export type KeptChange = Partial<Pick<KeptNetwork, 'name' | 'state' | 'sentence' | 'choices'>>;

/** What became of a change: done, or not, because another tab changed the network or forgot it. */
export type Changed =
	| { readonly ok: true; readonly network: KeptNetwork }
	| { readonly ok: false; readonly why: 'changed elsewhere' | 'gone' };

/** Keeps networks; nothing here rejects. */
export interface Keeper {
	/** Why nothing is kept, or not everything, and what to do; "" where all is well. */
	readonly trouble: string;
	/** By the latest change, newest first. */
	list(): Promise<readonly KeptNetwork[]>;
	/** Keeps the bytes of files before anything is made of them. */
	store(files: readonly File[], name: string, now: number): Promise<KeptNetwork>;
	files(id: string): Promise<readonly File[]>;
	/** Changes a network as it was at a revision. */
	change(id: string, revision: number, change: KeptChange, now: number): Promise<Changed>;
	/** A copy with another name; null where the network is gone. */
	duplicate(id: string, now: number): Promise<KeptNetwork | null>;
	forget(id: string): Promise<void>;
	forgetAll(): Promise<void>;
	close(): void;
}
