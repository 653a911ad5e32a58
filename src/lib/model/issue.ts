/** A reader's mistake as a value: where it is, what is wrong and what to do. An error keeps the network from being drawn; a warning never blocks. */
export interface Issue {
	readonly severity: 'error' | 'warning';
	readonly file: string;
	/** Physical line of the file, from 1; null where the whole file is meant. */
	readonly line: number | null;
	readonly column: string | null;
	/** What is wrong and what to do, in one or two sentences. */
	readonly message: string;
}
