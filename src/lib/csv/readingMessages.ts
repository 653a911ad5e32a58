import type { TemporalNetwork } from '../model/types.ts';
import type { Edit } from './edits.ts';
import type { Inspection } from './inspectionOf.ts';
import type { Answers } from './meaning/types.ts';
import type { WrittenFile } from './writing/WrittenFile.ts';

/** What files are to be understood with: answers to questions, and mended cells. */
export interface Choices {
	readonly answers: Answers;
	readonly edits: readonly Edit[];
}

/** What can be saved of files that were read. */
export type Saved = 'rows' | 'cleaned' | 'package' | 'gephi' | 'spells';

/** What the worker is asked: to read files of one network, to understand them anew, or to write what can be saved. The number comes back with the answer. */
export type ReadingRequest = { readonly number: number } & (
	| ({ readonly type: 'read'; readonly files: readonly File[] } & Choices)
	| ({ readonly type: 'understand' } & Choices)
	| { readonly type: 'save'; readonly as: Saved }
);

/** What it tells: how far it is, 0 to 1, and then what was read or written, or that the reader itself failed. */
export type ReadingAnswer = { readonly number: number } & (
	| { readonly type: 'progress'; readonly share: number }
	| { readonly type: 'read'; readonly inspection: Inspection; readonly network: TemporalNetwork | null }
	| { readonly type: 'saved'; readonly files: readonly WrittenFile[] }
	| { readonly type: 'failure'; readonly failure: string }
);
