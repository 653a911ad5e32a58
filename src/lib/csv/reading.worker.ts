import { NetworkGathering, partsOf } from '../model/networkParts.ts';
import { inspectionOf, type Inspected } from './inspectionOf.ts';
import type { Answers } from './meaning/types.ts';
import type { ReadingAnswer, ReadingRequest } from './readingMessages.ts';
import { reasonsOf } from './reasonsOf.ts';
import { rowsOfFiles, type FilesRead } from './rowsOfFiles.ts';
import { savedAs } from './savedAs.ts';
import { packageOf } from './writing/packageOf.ts';
import { zipOf } from './writing/zipOf.ts';

const answer = (reply: ReadingAnswer) => postMessage(reply);

/** The files of this worker, their rows as they were last cut, and what they were last understood as. */
let files: readonly File[] = [];
let rows: { readonly read: FilesRead; readonly cut: string } | null = null;
let inspected: Inspected | null = null;
/** A network that comes from no files. */
const given = new NetworkGathering();

/** Issues of a reason that the page is told of: as many as somebody mends by hand. All are in the list that can be saved. */
const mostIssues = 50;

/** Only letters and delimiters are matters of reading; everything else is one of understanding. */
const cutBy = ({ encoding = '', delimiter = '' }: Answers) => `${encoding} ${delimiter}`;

/** One after another: an answer must not overtake the one before. */
let before: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
	before = before.then(() =>
		done(data).catch((cause: unknown) =>
			answer({
				number: data.number,
				type: 'failure',
				failure: cause instanceof Error ? cause.message : String(cause)
			})
		)
	);
});

async function done(request: ReadingRequest): Promise<void> {
	const { number } = request;
	if (request.type === 'give') return given.add(request.part);
	if (request.type === 'pack') {
		const network = inspected ? inspected.whole : given.network;
		return answer({
			number,
			type: 'packed',
			bytes: network && (await zipOf(packageOf(network, inspected?.inspection.story ?? null)))
		});
	}
	if (request.type === 'whole') {
		if (inspected?.whole) for (const part of partsOf(inspected.whole)) answer({ number, type: 'part', part });
		return answer({ number, type: 'whole' });
	}
	if (request.type === 'save') {
		const saved = inspected && rows ? savedAs(request.as, inspected, rows.read) : [];
		return answer({ number, type: 'saved', files: saved });
	}
	if (request.type === 'read') [files, rows] = [request.files, null];
	const { answers, edits } = request;
	const cut = cutBy(answers);
	if (rows?.cut !== cut) {
		const sources = files.map((file) => ({ name: file.name, size: file.size, chunks: () => chunksOf(file) }));
		rows = { read: await rowsOfFiles(sources, answers, { progress: hundredths(number) }), cut };
	}
	inspected = inspectionOf(rows.read, answers, edits);
	if (inspected.network) for (const part of partsOf(inspected.network)) answer({ number, type: 'part', part });
	const reasons = reasonsOf(inspected.inspection.issues, mostIssues);
	const kept = new Set(reasons.flatMap((reason) => reason.issues));
	const issues = inspected.inspection.issues.filter((issue) => kept.has(issue));
	answer({ number, type: 'read', inspection: { ...inspected.inspection, issues }, reasons });
}

/** A message for each hundredth: more would only keep the page busy. */
function hundredths(number: number): (share: number) => void {
	let told = 0;
	return (share) => {
		if (share - told < 0.01) return;
		told = share;
		answer({ number, type: 'progress', share });
	};
}

/** A file piece by piece; not every browser can iterate over a stream. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
	const reader = file.stream().getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		yield value;
	}
}
