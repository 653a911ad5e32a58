import type { Answers, MatrixTable, Meaning, TieTable } from './types.ts';

/** Whether ties of a table have a direction where no column says so: as answered, as KONECT says, and as matrices show. */
export function isDirected(meanings: readonly Meaning[], answers: Answers): (table: TieTable | MatrixTable) => boolean {
	if (answers.directed === 'yes') return () => true;
	if (answers.directed === 'no') return () => false;
	const matrices = directedMatrices(meanings);
	return (table) => (table.is === 'matrix' ? table.matrix.twoMode || matrices : table.directed);
}

/** Whether one of the matrices of one mode is not the same across its diagonal. */
export const directedMatrices = (meanings: readonly Meaning[]): boolean =>
	meanings.some((meaning) => meaning.is === 'matrix' && !meaning.matrix.twoMode && !meaning.matrix.symmetric);
