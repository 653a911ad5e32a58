import type { NetworkPart } from '../model/networkParts.ts';
import type { Edit } from './edits.ts';
import type { Inspected, Inspection } from './inspectionOf.ts';
import type { Answers } from './meaning/types.ts';
import type { Reason } from './reasonsOf.ts';
import type { WrittenFile } from './writing/WrittenFile.ts';

/** What files are to be understood with: answers to questions, and mended cells. */
export interface Choices {
	readonly answers: Answers;
	readonly edits: readonly Edit[];
}

/** What can be saved of files that were read. */
export type Saved = 'rows' | 'cleaned' | 'package' | 'gephi' | 'spells';

/** What the worker is asked: to read files of one network, to understand them anew, or to write what can be saved. A network that comes from no files is given in parts, and packed as one that was read. The number comes back with the answer. */
export type ReadingRequest = { readonly number: number } & (
	| ({ readonly type: 'read'; readonly files: readonly File[] } & Choices)
	| ({ readonly type: 'understand' } & Choices)
	| { readonly type: 'save'; readonly as: Saved }
	/** All that was read, with what the picture leaves out. */
	| { readonly type: 'whole' }
	| { readonly type: 'give'; readonly part: NetworkPart }
	| { readonly type: 'pack' }
);

/** What it tells: how far it is, 0 to 1; parts of the network; then what was understood or written, or that the reader itself failed. */
export type ReadingAnswer = { readonly number: number } & (
	| { readonly type: 'progress'; readonly share: number }
	| { readonly type: 'part'; readonly part: NetworkPart }
	| { readonly type: 'read'; readonly inspection: Inspection; readonly reasons: readonly Reason[] }
	| { readonly type: 'saved'; readonly files: readonly WrittenFile[] }
	/** The parts of the whole have been told. */
	| { readonly type: 'whole' }
	/** Our package as a zip archive; null where there is no network. */
	| { readonly type: 'packed'; readonly bytes: Uint8Array<ArrayBuffer> | null }
	| { readonly type: 'failure'; readonly failure: string }
);

/** What files were understood as, for a page: of each reason only the first issues, for there may be as many as rows. */
export interface ReadFiles extends Omit<Inspected, 'whole'> {
	readonly reasons: readonly Reason[];
}
