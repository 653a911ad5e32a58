import { suggestion } from './suggestion.ts';

// Each look for the nearest name goes through all of them; whoever has more strangers than this has another trouble than a slip of the pen.
const mostSuggestions = 100;

/** The ids that other tables may mean, and what to say of one that is not among them. */
export class KnownNodes {
	readonly #near = new Map<string, string | null>();
	/** Ids that are not known and were taken all the same, in their order. */
	readonly taken = new Set<string>();

	/** ids is null where the table of nodes could not be read: then none is said to be missing. */
	constructor(
		readonly ids: ReadonlySet<string> | null,
		readonly fromTable: boolean,
		readonly strangers: 'refused' | 'taken' = 'refused'
	) {}

	has(id: string): boolean {
		return this.ids === null || this.ids.has(id);
	}

	/** What is wrong with an id that is not known, and what to do. */
	unknown(id: string): string {
		const near = this.#nearest(id);
		const where = this.fromTable
			? 'is not in the nodes table'
			: 'is not an end of any tie, and there is no nodes table';
		const add = this.fromTable ? 'Add it there' : 'Add nodes.csv with it';
		return `“${id}” ${where}. ${near ? `Did you mean “${near}”?` : `${add}, or mend the name here.`}`;
	}

	#nearest(id: string): string | null {
		const found = this.#near.get(id);
		if (found !== undefined) return found;
		if (this.#near.size >= mostSuggestions) return null;
		const near = suggestion(id, this.ids ?? []);
		this.#near.set(id, near);
		return near;
	}
}
