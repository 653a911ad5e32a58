import type { Issue } from '../../model/issue.ts';

/** What became of rows: each is drawn, drawn with a note, or held back. */
export interface RowCounts {
	readonly read: number;
	readonly drawn: number;
	readonly noted: number;
	readonly heldBack: number;
}

/** Keeps account of rows: none is lost, and each that is noted or held back has its line and a sentence. */
export class Account {
	#read = 0;
	#drawn = 0;
	#noted = 0;
	#held = 0;
	readonly issues: Issue[] = [];
	/** Lines counted as noted, by file: a row with two notes is one row. */
	readonly #lines = new Map<string, Set<number>>();

	read(count = 1): void {
		this.#read += count;
	}

	/** A row that was handed on to be drawn; counted where that happens, so that a row that goes astray is missed in the sum. */
	draw(): void {
		this.#drawn++;
	}

	/** A row that is drawn, and of which something should be known. */
	note(file: string, line: number, column: string | null, message: string): void {
		this.issues.push({ severity: 'warning', file, line, column, message });
		const lines = this.#lines.get(file) ?? new Set();
		this.#lines.set(file, lines);
		if (!lines.has(line)) this.#noted++;
		lines.add(line);
	}

	/** A row that cannot be drawn. */
	hold(file: string, line: number, column: string | null, message: string): void {
		this.issues.push({ severity: 'error', file, line, column, message });
		this.#held++;
	}

	/** Something about a file as a whole, or about rows that are no ties. */
	say(file: string, message: string, line: number | null = null, column: string | null = null): void {
		this.issues.push({ severity: 'warning', file, line, column, message });
	}

	get counts(): RowCounts {
		return {
			read: this.#read,
			drawn: this.#drawn - this.#noted,
			noted: this.#noted,
			heldBack: this.#held
		};
	}
}
