import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { inspected } from '../../src/lib/csv/inspected.ts';
import { readRows } from '../../src/lib/csv/rows/readRows.ts';
import { bytesSource } from '../../src/lib/csv/rows/sources.ts';
import { delimiterIn, fileOf, type Form } from './importForms.ts';

/** As large as the pieces in which a browser or node hands out a file. */
const CHUNK = 1 << 16;

async function* textsOf(bytes: Uint8Array): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	for (let at = 0; at < bytes.length; at += CHUNK)
		yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
	yield decoder.decode();
}

/** papaparse as its users stream a file: decoded text goes in, rows come out in chunks, and are kept or not. Returns how many came. */
const byPapaparse = (bytes: Uint8Array, form: Form, kept: unknown[] | null): Promise<number> =>
	new Promise((resolve, reject) => {
		let rows = 0;
		Papa.parse<string[]>(Readable.from(textsOf(bytes)), {
			delimiter: delimiterIn(form),
			newline: '\n',
			chunk: ({ data }) => {
				rows += data.length;
				kept?.push(data);
			},
			complete: () => resolve(rows),
			error: reject
		});
	});

const source = (bytes: Uint8Array) => bytesSource('file.csv', bytes, CHUNK);

/** What can be measured: each returns how many rows it has read. */
const ways: Readonly<Record<string, (bytes: Uint8Array, form: Form) => Promise<number>>> = {
	papaparse: (bytes, form) => byPapaparse(bytes, form, null),
	'papaparse, rows kept': (bytes, form) => byPapaparse(bytes, form, []),
	readRows: async (bytes) => (await readRows(source(bytes))).tables[0]?.height ?? 0,
	inspected: async (bytes) => (await inspected([source(bytes)])).inspection.rows.read
};

// A process for one run, so that nobody's memory or warmth is another's: prints milliseconds and peak memory as JSON.
const [form = 'unquoted', rows = '', what = ''] = process.argv.slice(2) as [Form, string, string];
const way = ways[what]!;
await way(fileOf(form, 10_000), form);
const bytes = fileOf(form, Number(rows));
const start = performance.now();
const read = await way(bytes, form);
const ms = performance.now() - start;
if (read < Number(rows)) throw new Error(`rows lost: ${read}`);
process.stdout.write(JSON.stringify({ ms, peakMB: process.resourceUsage().maxRSS / 1024 }));
