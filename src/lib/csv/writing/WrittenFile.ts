/** A file to save: its name without a folder, and its whole text. */
export interface WrittenFile {
	readonly name: string;
	readonly text: string;
}
