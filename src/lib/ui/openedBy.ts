import type { Inspection } from '../csv/inspected.ts';
import { readFiles } from '../csv/readFiles.ts';
import { generatedBySteps, type Generated } from '../examples/generated.ts';
import type { Issue } from '../model/issue.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { sliced } from '../state/sliced.ts';

/** What became of something that was opened. */
export interface Outcome {
	readonly opened: boolean;
	readonly issues: readonly Issue[];
	/** What was read, or why nothing could be. */
	readonly told: string;
}

/** Opens files or a generated example in an explorer; what went wrong is told, never thrown. @param isLatest whether nothing newer was asked for meanwhile */
export async function openedBy(
	asked: readonly File[] | Generated,
	explorer: Explorer,
	signal: AbortSignal,
	isLatest: () => boolean
): Promise<Outcome> {
	const isExample = 'pattern' in asked;
	try {
		if (isExample) {
			const network = await sliced(generatedBySteps(asked));
			if (isLatest()) await explorer.layOut(network);
			return { opened: true, issues: [], told: '' };
		}
		const { network, inspection } = await readFiles(asked, {}, { signal });
		if (network && isLatest()) await explorer.layOut(network);
		const { issues, refused } = inspection;
		return { opened: network !== null, issues, told: refused ?? toldOf(inspection) };
	} catch (cause) {
		const file = isExample ? 'the example' : asked.map(({ name }) => name).join(', ');
		const message = isExample
			? `This example could not be opened. Nothing was changed. (${String(cause)})`
			: `These files could not be opened. Nothing was changed; try them again, or one by one. (${String(cause)})`;
		const issue: Issue = { severity: 'error', file, line: null, column: null, message };
		return { opened: false, issues: [issue], told: '' };
	}
}

const counted = (count: number) => count.toLocaleString('en');

/** The whole in a sentence, and the sum that shows that no row is lost. */
function toldOf({ sentence, rows: { read, drawn, noted, heldBack } }: Inspection) {
	return `${sentence} Of ${counted(read)} rows ${counted(drawn)} are drawn, ${counted(noted)} are drawn with a note, and ${counted(heldBack)} are held back.`;
}
