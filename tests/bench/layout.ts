import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { algorithms } from './algorithms.ts';
import { corpusFolder, corpusMissing, programs } from './corpus.ts';
import { datasetNames, datasetOf, isPublished } from './datasets.ts';
import { hasFigures, type Figures, type Row } from './Row.ts';
import { tableOf } from './table.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);

const argumentsOf = (args: readonly string[]) =>
	parseArgs({
		args: [...args],
		options: {
			json: { type: 'boolean', default: false },
			dataset: { type: 'string', multiple: true },
			algorithm: { type: 'string', multiple: true },
			/** Options of our layout as JSON, to try one out: '{"aspect":1}'. */
			options: { type: 'string', default: '{}' }
		}
	}).values;

/** Runs one.ts, built into a folder, for one row. */
function rowOf(folder: string, dataset: string, algorithm: string, options: string, asked: boolean): Row {
	const args = [path.join(folder, 'one.mjs'), dataset, algorithm, options, asked ? 'asked' : ''];
	const child = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
	if (child.status === 0) return JSON.parse(child.stdout) as Row;
	const reason = child.stderr.split('\n').find((line) => /Error/.test(line));
	return { dataset, algorithm, failed: true, why: `it failed: ${reason ?? child.signal ?? child.status}` };
}

function rowsOf(folder: string, names: readonly string[], asked: readonly string[], options: string): Figures[] {
	const rows: Figures[] = [];
	for (const dataset of names)
		for (const algorithm of asked.length > 0 ? asked : algorithms) {
			if (!isPublished(dataset) && (programs as readonly string[]).includes(algorithm)) continue;
			const row = rowOf(folder, dataset, algorithm, options, asked.length > 0);
			if (hasFigures(row)) rows.push(row);
			else if (row.failed) process.exitCode = 1;
			say(`${dataset} ${algorithm}: ${hasFigures(row) ? 'done' : row.why}`);
		}
	return rows;
}

/** npm run bench -- layout: our layout beside those of others, from one run with one metric code; `folder` is where the benchmark is built. */
export function main(folder: string, args: readonly string[]): void {
	const { json, dataset, algorithm, options } = argumentsOf(args);
	JSON.parse(options);
	const unknown = algorithm?.find((name) => !algorithms.includes(name));
	if (unknown !== undefined) throw new Error(`There is no algorithm ${unknown}. Choose from ${algorithms.join(', ')}.`);
	// Known before anything runs, so that a slip costs no minutes.
	dataset?.filter((name) => !isPublished(name)).forEach(datasetOf);
	const wanted = dataset ?? datasetNames;
	const there = corpusFolder() !== null;
	if (!there && wanted.some(isPublished)) {
		say(corpusMissing);
		// Who asked for one of them did not get it.
		if (dataset) process.exitCode = 1;
	}
	const names = wanted.filter((name) => there || !isPublished(name));
	const rows = rowsOf(folder, names, algorithm ?? [], options);
	const bare = rows.map(({ peak: _, ...row }) => row);
	process.stdout.write(json ? `${JSON.stringify(bare, null, '\t')}\n` : `${tableOf(rows)}\n`);
}
