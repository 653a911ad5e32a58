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
	/** All files together, in bytes. */
	readonly size: number;
	readonly files: readonly { readonly name: string; readonly size: number }[];
	/** Whether somebody has confirmed what was understood; until then only the bytes are sure. */
	readonly state: 'stored' | 'understood';
	/** The whole in one sentence, as it was last understood; "" before. */
	readonly sentence: string;
	readonly choices: KeptChoices;
	/** Counts the changes, so that two tabs never overwrite each other. */
	readonly revision: number;
}

/** A network with its bytes. */
export interface WithFiles {
	readonly record: KeptNetwork;
	readonly files: readonly File[];
}

/** What of a kept network may be changed. */
export type KeptChange = Partial<Pick<KeptNetwork, 'name' | 'state' | 'sentence' | 'choices'>>;

/** What became of a change: done, or not, and then nothing is other than before. What another tab made of the network comes along. */
export type Changed =
	| { readonly ok: true; readonly network: KeptNetwork }
	| { readonly ok: false; readonly why: 'changed elsewhere'; readonly network: KeptNetwork }
	/** Not kept: the browser failed, and trouble says how. */
	| { readonly ok: false; readonly why: 'gone' | 'not kept' };

/** What happened to kept networks in another tab; or that there is trouble here, or none any more. */
export type News =
	| { readonly what: 'kept'; readonly id: string; readonly revision: number }
	| { readonly what: 'forgotten'; readonly id: string }
	| { readonly what: 'all forgotten' }
	| { readonly what: 'trouble' };

/** Keeps networks; nothing here rejects. The clock is an argument: now is in milliseconds since 1970. */
export interface Keeper {
	/** Why nothing is kept, or not everything, and what to do; "" where all is well. */
	readonly trouble: string;
	/** By the latest change, newest first; no bytes are loaded for it. */
	list(): Promise<readonly KeptNetwork[]>;
	/** Keeps the bytes of files before anything is made of them. */
	store(files: readonly File[], name: string, now: number): Promise<KeptNetwork>;
	/** The bytes of a network, in the order in which they were stored; none where it is gone. */
	files(id: string): Promise<readonly File[]>;
	/** Changes a network, if it is still as it was at a revision. */
	change(id: string, revision: number, change: KeptChange, now: number): Promise<Changed>;
	/** Gives a network another name, whatever else became of it; a blank one changes nothing. */
	rename(id: string, name: string, now: number): Promise<Changed>;
	/** A copy with another name; null where the network is gone. */
	duplicate(id: string, now: number): Promise<KeptNetwork | null>;
	/** Gives whether the network is gone for good; where not, trouble says what to do. */
	forget(id: string): Promise<boolean>;
	/** Gives whether every network is gone for good. */
	forgetAll(): Promise<boolean>;
	/** Tells what other tabs do, and of trouble; gives what ends it. */
	onchange(listener: (news: News) => void): () => void;
	close(): void;
}
