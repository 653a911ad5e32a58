import { FilesSession, type ReadingWorker } from './FilesSession.ts';
import type { Answers } from './meaning/types.ts';
import type { ReadFiles } from './readingMessages.ts';

/** Reads files away from the page, once; rejects where the reader itself fails, or with the signal's reason. */
export async function readFiles(
	files: readonly File[],
	answers: Answers = {},
	{ onprogress, signal }: { readonly onprogress?: (share: number) => void; readonly signal?: AbortSignal } = {},
	start?: () => ReadingWorker
): Promise<ReadFiles> {
	signal?.throwIfAborted();
	const session = new FilesSession(start);
	const callOff = () => session.end(signal?.reason as Error);
	signal?.addEventListener('abort', callOff);
	try {
		return await session.read(files, { answers, edits: [] }, onprogress);
	} finally {
		session.end();
		signal?.removeEventListener('abort', callOff);
	}
}
