import { foreignBytes, isZip } from './foreign.ts';
import { headOf, Unreadable } from './pieces.ts';
import { refusal, type FileSource, type RowsAsked, type RowsRead, type RowsReport } from './RawTable.ts';
import { readText } from './readText.ts';
import { readWorkbook } from './readWorkbook.ts';

/** So many bytes tell what kind of file it is. */
const HEAD = 1 << 12;

/** Any file as raw tables, or a sentence why not; rejects with the signal's reason once it is aborted, and for no other file's sake. */
export async function readRows(source: FileSource, asked: RowsAsked = {}, report: RowsReport = {}): Promise<RowsRead> {
	const rising = { ...report, progress: risingOnly(report.progress) };
	try {
		report.signal?.throwIfAborted();
		const head = await headOf(source, HEAD);
		const foreign = foreignBytes(head);
		if (foreign !== null) return refusal(foreign);
		return isZip(head) ? await readWorkbook(source, rising) : await readText(source, head, asked, rising);
	} catch (error) {
		if (error instanceof Unreadable) return refusal(unreadable);
		throw error;
	}
}

/** A file that is read twice tells its progress once. */
function risingOnly(progress?: (share: number) => void): (share: number) => void {
	let most = 0;
	return (share) => {
		if (share <= most) return;
		most = share;
		progress?.(share);
	};
}

const unreadable =
	'The file could not be read. It may be open in another program, or have been moved or changed since you chose it: choose it again.';
