import type { TemporalNetwork } from '../model/types.ts';
import type { Inspection } from './inspectionOf.ts';
import type { Answers } from './meaning/types.ts';

/** What the worker is asked: files of one network, with answers to questions where there are any. */
export interface ReadingRequest {
	readonly files: readonly File[];
	readonly answers: Answers;
}

/** What it tells: how far it is, 0 to 1, and then what was read, or that the reader itself failed. */
export type ReadingAnswer =
	| { readonly type: 'progress'; readonly share: number }
	| { readonly type: 'read'; readonly inspection: Inspection; readonly network: TemporalNetwork | null }
	| { readonly type: 'failure'; readonly failure: string };
