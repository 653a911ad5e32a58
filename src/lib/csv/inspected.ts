import { inspectionOf, type Inspected } from './inspectionOf.ts';
import type { Answers } from './meaning/types.ts';
import type { FileSource, RowsReport } from './rows/RawTable.ts';
import { rowsOfFiles } from './rowsOfFiles.ts';

export type { Inspected, Inspection } from './inspectionOf.ts';

/** Reads files, all of one network. @param answers by the keys of questions, with encoding and delimiter besides. Rejects only where the signal says so. */
export async function inspected(
	sources: readonly FileSource[],
	answers: Answers = {},
	report: RowsReport = {}
): Promise<Inspected> {
	return inspectionOf(await rowsOfFiles(sources, answers, report), answers);
}
