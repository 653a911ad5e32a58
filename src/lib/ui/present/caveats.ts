import type { Evidence } from '../../model/types.ts';

/** What a lecturer says aloud of a step, by how sure it is. */
export const caveats: Readonly<Record<Evidence, string>> = {
	documented: 'The paper states this.',
	inferred: 'Say aloud: this follows from the paper; it is not said in so many words.',
	illustrative: 'Say aloud: who exactly, and when, is a drawing, not a finding.'
};
