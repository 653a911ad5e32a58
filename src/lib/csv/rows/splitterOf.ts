import type { Delimiter } from './RawTable.ts';
import { splitQuoted } from './splitQuoted.ts';
import type { Splitter } from './Splitter.ts';
import { splitWhitespace } from './splitWhitespace.ts';

/** What cuts text by a delimiter; line is that on which the text begins. */
export const splitterOf = (delimiter: Delimiter, line: number): Splitter =>
	delimiter === 'whitespace' ? splitWhitespace(line) : splitQuoted(delimiter, line);
