import type { Edit } from '../csv/edits.ts';
import type { FilesSession } from '../csv/FilesSession.ts';
import type { Choices, ReadFiles, Saved } from '../csv/readingMessages.ts';
import type { WrittenFile } from '../csv/writing/WrittenFile.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { begun, changed, redone, undone, type History } from './history.ts';
import { sliced } from './sliced.ts';

/** Nothing answered, nothing mended. */
export const noChoices: Choices = { answers: {}, edits: [] };

/** Starts the reader: nobody loads it who brings no files. */
export type StartSession = () => Promise<FilesSession>;

/** The reader of the page. */
export const pageSession: StartSession = async () => new (await import('../csv/FilesSession.ts')).FilesSession();

/** Files of the reader's own while they are read and understood: what was made of them, what was chosen, and each step taken back. */
export class Reading {
	files = $state.raw<readonly File[]>([]);
	/** What the files were last understood as; null before. */
	read = $state.raw<ReadFiles | null>(null);
	/** How much is read, 0 to 1; null where nothing is. */
	progress = $state<number | null>(null);
	/** Whether an answer is being followed. */
	busy = $state(false);
	/** Why nothing could be read, in a sentence. */
	failure = $state('');
	#history = $state.raw<History<Choices>>(begun(noChoices));
	#session: FilesSession | null = null;
	#start: StartSession;
	/** Numbers the requests: a late answer never overwrites a newer one. */
	#latest = 0;

	constructor(start: StartSession = pageSession) {
		this.#start = start;
	}

	get choices(): Choices {
		return this.#history.now;
	}
	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}
	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	/** Reads files, with what was chosen for them before; resolves when they are read, called off, or could not be. */
	async open(files: readonly File[], choices: Choices = noChoices): Promise<void> {
		this.close();
		this.files = files;
		this.#history = begun(choices);
		this.progress = 0;
		const number = ++this.#latest;
		await this.#follow(number, async () => {
			const session = await this.#start();
			if (number !== this.#latest) return null;
			this.#session = session;
			return session.read(files, choices, (share) => {
				if (number === this.#latest) this.progress = share;
			});
		});
	}

	/** Answers questions, or says what tables and columns are; undefined: as it is guessed. */
	answer(answers: Readonly<Record<string, string | undefined>>): Promise<void> {
		const given = Object.entries({ ...this.choices.answers, ...answers });
		const next = Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
		return this.#choose(changed(this.#history, { ...this.choices, answers: next }));
	}

	/** Reads a cell in another way than the file says. */
	mend(edit: Edit): Promise<void> {
		const { edits } = this.choices;
		const others = edits.filter(
			({ file, line, column }) => file !== edit.file || line !== edit.line || column !== edit.column
		);
		return this.#choose(changed(this.#history, { ...this.choices, edits: [...others, edit] }));
	}

	undo(): Promise<void> {
		return this.#choose(undone(this.#history));
	}
	redo(): Promise<void> {
		return this.#choose(redone(this.#history));
	}

	/** What was read as files to save. */
	save(as: Saved): Promise<readonly WrittenFile[]> {
		return this.#session?.save(as) ?? Promise.resolve([]);
	}

	/** A network with what its picture leaves out, as its tables have it: that is what its package holds. */
	async whole(network: TemporalNetwork): Promise<TemporalNetwork> {
		const { isolates, from, until, dated, open } = network.picture ?? {};
		const leavesOut = [isolates, from, until, dated, open].some((asked) => asked !== undefined);
		if (!leavesOut || !this.#session || this.read?.network !== network) return network;
		return (await this.#session.whole()) ?? network;
	}

	/** A network as our package in a zip archive: what was read here, or another that comes from no files. Null where it could not be written. */
	async packed(network: TemporalNetwork): Promise<Uint8Array<ArrayBuffer> | null> {
		if (this.#session && this.read?.network === network) return this.#session.packed();
		const session = await this.#start();
		try {
			await sliced(session.give(network));
			return await session.packed();
		} finally {
			session.end();
		}
	}

	/** Ends the reader and forgets what it read. */
	close() {
		this.#latest++;
		this.#session?.end();
		this.#session = null;
		this.files = [];
		this.read = null;
		this.progress = null;
		this.busy = false;
		this.failure = '';
		this.#history = begun(noChoices);
	}

	async #choose(history: History<Choices>): Promise<void> {
		const session = this.#session;
		if (!session || history === this.#history) return;
		this.#history = history;
		this.busy = true;
		await this.#follow(++this.#latest, () => session.understand(history.now));
	}

	async #follow(number: number, reading: () => Promise<ReadFiles | null>): Promise<void> {
		try {
			const read = await reading();
			if (number !== this.#latest || !read) return;
			this.read = read;
			this.failure = '';
		} catch (cause) {
			if (number !== this.#latest) return;
			this.failure = `The files could not be read (${cause instanceof Error ? cause.message : String(cause)}). Choose them again, or one by one.`;
		}
		this.progress = null;
		this.busy = false;
	}
}
