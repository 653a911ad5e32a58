import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { forms, type Form } from './importForms.ts';

/** What is measured on every file, by the names that importOne.ts knows: one, and those that are compared with it. */
const peer = 'papaparse';
const others: readonly string[] = ['papaparse, rows kept', 'readRows', 'inspected'];
const sizes = ['100000', '1000000'];

interface Row {
	readonly rows: number;
	readonly form: Form;
	readonly what: string;
	/** Of the median times, to that of papaparse on the same file in the same run. */
	readonly ratio: number;
	readonly ms: number;
	/** Median of the processes' peak resident memory: node, the file and the text of it included. */
	readonly peakMB: number;
}

interface Run {
	readonly ms: number;
	readonly peakMB: number;
}

/** Runs importOne.ts, built into a folder, once. */
function runOf(folder: string, form: Form, rows: string, what: string): Run {
	const args = [path.join(folder, 'importOne.mjs'), form, rows, what];
	const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
	if (child.status === 0) return JSON.parse(child.stdout) as Run;
	throw new Error(`${what} failed on ${rows} rows, ${form}: ${child.stderr.trim() || child.signal}`);
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

/** All of one file, in turns. */
function rowsOf(folder: string, form: Form, rows: string, whats: readonly string[], times: number): Row[] {
	const runs = whats.map((): Run[] => []);
	for (let time = 0; time < times; time += 1)
		whats.forEach((what, at) => runs[at]!.push(runOf(folder, form, rows, what)));
	const took = runs.map((each) => median(each.map(({ ms }) => ms)));
	return whats.map((what, at) => ({
		...{ rows: Number(rows), form, what, ratio: took[at]! / took[0]!, ms: took[at]! },
		peakMB: median(runs[at]!.map(({ peakMB }) => peakMB))
	}));
}

function tableOf(rows: readonly Row[]): string {
	const cells = rows.map((row) => [
		...[String(row.rows), row.form, row.what, row.ratio.toFixed(2), row.ms.toFixed(0), row.peakMB.toFixed(0)]
	]);
	const all = [['rows', 'form', 'what', 'ratio', 'ms', 'peak MB'], ...cells];
	const widths = all[0]!.map((_, c) => Math.max(...all.map((row) => row[c]!.length)));
	return all
		.map((row) =>
			row.map((cell, c) => (c === 1 || c === 2 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  ')
		)
		.join('\n');
}

/** npm run bench -- import: reading files into rows and networks beside bare papaparse; `folder` is where the benchmark is built. */
export function main(folder: string, args: readonly string[]): void {
	const { values } = parseArgs({
		args: [...args],
		options: {
			json: { type: 'boolean', default: false },
			rows: { type: 'string', multiple: true, default: sizes },
			form: { type: 'string', multiple: true, default: [...forms] },
			/** Beside bare papaparse. */
			what: { type: 'string', multiple: true, default: [...others] },
			/** How often each is run; the median counts. */
			times: { type: 'string', default: '5' }
		}
	});
	const unknown = values.form.find((form) => !(forms as readonly string[]).includes(form));
	if (unknown !== undefined) throw new Error(`There is no form ${unknown}. Choose from ${forms.join(', ')}.`);
	const nameless = values.what.find((what) => !others.includes(what));
	if (nameless !== undefined) throw new Error(`There is no ${nameless} to measure. Choose from ${others.join(' | ')}.`);
	const found: Row[] = [];
	for (const rows of values.rows)
		for (const form of values.form as Form[]) {
			found.push(...rowsOf(folder, form, rows, [peer, ...values.what], Number(values.times)));
			process.stderr.write(`${rows} rows, ${form}: done\n`);
		}
	process.stdout.write(values.json ? `${JSON.stringify(found, null, '\t')}\n` : `${tableOf(found)}\n`);
}
