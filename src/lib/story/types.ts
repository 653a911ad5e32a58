import type { EvidenceLevel } from '../model/evidence.ts';
import type { Evidence, Time } from '../model/types.ts';

/** One step of a story: what the picture shows at its date, and what is said of it. */
export interface Step {
	/** The id of its chapter. */
	readonly chapter: string;
	/** Which step of its chapter it is: 1, 2, ... */
	readonly number: number;
	readonly time: Time;
	/** The date as written. */
	readonly dateText: string;
	/** The nodes that it is about, by id: they stand out and are named. */
	readonly nodes: readonly string[];
	/** The ties that it is about, by id. */
	readonly ties: readonly string[];
	/** Whose view of standing: the id of a perspective. */
	readonly lens: string;
	/** How sure a row must be to be shown. */
	readonly shown: EvidenceLevel;
	/** Whether ties are drawn that were expected and did not come about. */
	readonly expected: boolean;
	/** Whether the picture shows everything, or comes near to what the step is about. */
	readonly camera: 'all' | 'focus';
	/** Who counts (line), or where they are based (chart). */
	readonly view: 'line' | 'chart';
	readonly text: string;
	/** A few words on the picture. */
	readonly annotation: string;
	/** What the picture shows, in a sentence for those who do not see it. */
	readonly spoken: string;
	readonly evidence: Evidence | null;
	readonly section: string;
	/** What of the step is stated and what is not. */
	readonly note: string;
}

export interface Chapter {
	readonly id: string;
	readonly title: string;
	/** To be thought about before it is told; "" where nothing is asked. */
	readonly question: string;
	readonly options: readonly string[];
	readonly reveal: string;
	/** For the lecturer: what is often answered, and what to listen for; "" where nothing is said. */
	readonly listen: string;
	readonly steps: readonly Step[];
}

/** Chapters in their order, each with a step at least. */
export interface Story {
	readonly chapters: readonly Chapter[];
}
