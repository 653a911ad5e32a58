import type { Issue } from '../model/issue.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { mappingOf, type Mapping } from './meaning/mappingOf.ts';
import type { RowCounts } from './meaning/Account.ts';
import { sentenceOf } from './meaning/sentenceOf.ts';
import type { Answers, Question } from './meaning/types.ts';
import { understand, type Understanding } from './meaning/understand.ts';
import { inspectionOfPackage, mayBeOurs, packageIn } from './packageIn.ts';
import { readRows } from './rows/readRows.ts';
import type { FileSource, RawTable, RowsReport } from './rows/RawTable.ts';
import { unpacked } from './rows/unzip.ts';
import type { SourceFile } from './sortFiles.ts';

/** What files were read as, as plain data: what `npm run inspect -- --json` prints. */
export interface Inspection {
	readonly convention: string;
	/** The whole in one sentence. */
	readonly sentence: string;
	readonly mapping: readonly Mapping[];
	readonly timeKind: 'date' | 'number' | 'none';
	/** Distinct nodes, isolates included. */
	readonly nodes: number;
	/** Tie rows read: spells or events; of matrices the cells that are neither 0 nor missing. */
	readonly ties: number;
	/** Distinct ordered pairs. */
	readonly pairs: number;
	/** In the precision of the data; null where there is no time. */
	readonly first: string | null;
	readonly last: string | null;
	/** Distinct times at which a tie starts. */
	readonly times: number;
	readonly rows: RowCounts;
	readonly questions: readonly Question[];
	readonly issues: readonly Issue[];
	/** Why there is nothing to draw; null where there is something. */
	readonly refused: string | null;
}

/** Reads files, all of one network. @param answers by the keys of questions, with encoding and delimiter besides. Rejects only where the signal says so. */
export async function inspected(
	sources: readonly FileSource[],
	answers: Answers = {},
	report: RowsReport = {}
): Promise<{ readonly inspection: Inspection; readonly network: TemporalNetwork | null }> {
	const files = (await Promise.all(sources.map(async (source) => (await unpacked(source)) ?? [source]))).flat();
	const isSmall = files.reduce((sum, { size }) => sum + size, 0) <= mostOwned;
	const own = isSmall && files.every(({ name }) => mayBeOurs(name)) ? packageIn(await textsOf(files)) : null;
	if (own) return { inspection: inspectionOfPackage(own), network: own.network };
	const tables: RawTable[] = [];
	const refusals: { readonly file: string; readonly why: string }[] = [];
	for (const [at, file] of files.entries()) {
		const progress = (share: number) => report.progress?.((at + share) / files.length);
		const read = await readRows(file, askedOf(answers), { ...report, progress });
		if (read.refused !== null) refusals.push({ file: file.name, why: read.refused });
		else tables.push(...read.tables);
	}
	if (tables.length === 0) return { inspection: refusedAll(refusals), network: null };
	const understanding = understand(tables, answers);
	const questions = [...encodingQuestions(tables, answers), ...understanding.questions];
	return { inspection: { ...inspectionOf(understanding, refusals), questions }, network: understanding.network };
}

/** Bytes of a package: what is larger is read row by row, as anybody's. */
const mostOwned = 50_000_000;

/** Packages are UTF-8. */
async function textsOf(files: readonly FileSource[]): Promise<readonly SourceFile[]> {
	return Promise.all(
		files.map(async (file) => {
			const decoder = new TextDecoder();
			let text = '';
			for await (const chunk of file.chunks()) text += decoder.decode(chunk, { stream: true });
			return { name: file.name, text: text + decoder.decode() };
		})
	);
}

const delimiters: Readonly<Record<string, RawTable['delimiter']>> = { tab: '\t', space: 'whitespace' };

function askedOf({ encoding, delimiter }: Answers) {
	return {
		...(encoding ? { encoding: encoding as RawTable['encoding'] } : {}),
		...(delimiter ? { delimiter: delimiters[delimiter] ?? (delimiter as RawTable['delimiter']) } : {})
	};
}

/** Where letters were guessed, another reading can be asked for. */
function encodingQuestions(tables: readonly RawTable[], { encoding }: Answers): readonly Question[] {
	const guessed = tables.find((table) => table.encoding === 'windows-1252' || encoding);
	if (!guessed) return [];
	const text = `${guessed.file} is not in UTF-8. In which encoding are its letters written?`;
	return [
		{ key: 'encoding', text, default: guessed.encoding, choices: ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'] }
	];
}

const passed = ({ file, why }: { readonly file: string; readonly why: string }): Issue => ({
	severity: 'warning',
	file,
	line: null,
	column: null,
	message: why
});

function inspectionOf(
	understanding: Understanding,
	refusals: readonly { readonly file: string; readonly why: string }[]
): Inspection {
	const { timeKind, nodes, ties, pairs, first, last, times, rows, questions, issues, refused, meanings } =
		understanding;
	const series = meanings.find((meaning) => meaning.is === 'ties' || meaning.is === 'matrix');
	return {
		convention: series?.convention ?? 'none',
		sentence: sentenceOf(understanding),
		mapping: meanings.map(mappingOf),
		timeKind,
		nodes,
		ties,
		pairs,
		first,
		last,
		times,
		rows,
		questions,
		issues: [...refusals.map(passed), ...issues],
		refused
	};
}

function refusedAll(refusals: readonly { readonly file: string; readonly why: string }[]): Inspection {
	return {
		convention: 'none',
		sentence: '',
		mapping: [],
		timeKind: 'none',
		nodes: 0,
		ties: 0,
		pairs: 0,
		first: null,
		last: null,
		times: 0,
		rows: { read: 0, drawn: 0, noted: 0, heldBack: 0 },
		questions: [],
		issues: refusals.slice(1).map(passed),
		refused:
			refusals.map(({ file, why }) => (refusals.length > 1 ? `${file}: ${why}` : why)).join(' ') || 'No file was given.'
	};
}
