import type { Issue } from '../model/issue.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { mappingOf, type Mapping } from './meaning/mappingOf.ts';
import { sentenceOf } from './meaning/sentenceOf.ts';
import type { Answers, Question } from './meaning/types.ts';
import { understand, type Understanding } from './meaning/understand.ts';
import { inspectionOfPackage, mayBeOurs, packageIn } from './packageIn.ts';
import { readRows } from './rows/readRows.ts';
import type { FileSource, RawTable, RowsReport } from './rows/RawTable.ts';
import { unpacked } from './rows/unzip.ts';
import type { SourceFile } from './sortFiles.ts';

/** What files were read as, as plain data: what `npm run inspect -- --json` prints. */
export interface Inspection extends Omit<Understanding, 'network' | 'meanings'> {
	readonly convention: string;
	/** The whole in one sentence. */
	readonly sentence: string;
	readonly mapping: readonly Mapping[];
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
	const { network: _, meanings, ...rest } = understanding;
	const series = meanings.find((meaning) => meaning.is === 'ties' || meaning.is === 'matrix');
	return {
		convention: series?.convention ?? 'none',
		sentence: sentenceOf(understanding),
		mapping: meanings.map(mappingOf),
		...rest,
		issues: [...refusals.map(passed), ...rest.issues]
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
