import type { Evidence } from './types.ts';

/** The grades of a row, the surest first. */
export const evidenceGrades: readonly Evidence[] = ['documented', 'inferred', 'illustrative'];

/** The surest of what rows say; null where none of them says how sure it is. */
export const surestOf = (said: readonly (Evidence | null)[]): Evidence | null =>
	evidenceGrades.find((grade) => said.includes(grade)) ?? null;

/** How sure a row must be to be shown: anything, no drawing of ours, only what the source states. */
export type EvidenceLevel = 'all' | 'inferred' | 'stated';

/** The levels from the widest to the strictest. */
export const evidenceLevels: readonly EvidenceLevel[] = ['all', 'inferred', 'stated'];

/** Whether a row of that evidence is shown at a level; a row that does not say how sure it is always is. */
export function admits(level: EvidenceLevel, evidence: Evidence | null): boolean {
	if (evidence === null || level === 'all') return true;
	return level === 'inferred' ? evidence !== 'illustrative' : evidence === 'documented';
}
