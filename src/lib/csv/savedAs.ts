import type { Inspected } from './inspectionOf.ts';
import type { Saved } from './readingMessages.ts';
import type { FilesRead } from './rowsOfFiles.ts';
import { cleanedOf } from './writing/cleanedOf.ts';
import { gephiOf } from './writing/gephiOf.ts';
import { listedOf } from './writing/listedOf.ts';
import { packageOf } from './writing/packageOf.ts';
import { spellsOf } from './writing/spellsOf.ts';
import type { WrittenFile } from './writing/WrittenFile.ts';

/** What was read, as files to save; none where there is no network for them. */
export function savedAs(as: Saved, { inspection, whole }: Inspected, files: FilesRead): readonly WrittenFile[] {
	if (as === 'rows') return [listedOf(inspection.issues, files)];
	if (!whole) return [];
	return { cleaned: cleanedOf, package: packageOf, gephi: gephiOf, spells: spellsOf }[as](whole);
}
