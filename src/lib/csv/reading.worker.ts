import { inspected } from './inspected.ts';
import type { ReadingAnswer, ReadingRequest } from './readingMessages.ts';

const answer = (reply: ReadingAnswer) => postMessage(reply);

addEventListener('message', ({ data: { files, answers } }: MessageEvent<ReadingRequest>) => {
	let told = 0;
	const sources = files.map((file) => ({ name: file.name, size: file.size, chunks: () => chunksOf(file) }));
	inspected(sources, answers, {
		progress: (share) => {
			// A message for each hundredth: more would only keep the page busy.
			if (share - told < 0.01) return;
			told = share;
			answer({ type: 'progress', share });
		}
	}).then(
		({ inspection, network }) => answer({ type: 'read', inspection, network }),
		(cause: unknown) => answer({ type: 'failure', failure: cause instanceof Error ? cause.message : String(cause) })
	);
});

/** A file piece by piece; not every browser can iterate over a stream. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
	const reader = file.stream().getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		yield value;
	}
}
