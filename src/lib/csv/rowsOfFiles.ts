import type { Answers } from './meaning/types.ts';
import { mayBeOurs } from './packageIn.ts';
import { readRows } from './rows/readRows.ts';
import type { FileSource, RawTable, RowsAsked, RowsReport } from './rows/RawTable.ts';
import { unpacked } from './rows/unzip.ts';
import type { SourceFile } from './sortFiles.ts';

/** A file that holds no rows, and why. */
export interface Refusal {
	readonly file: string;
	readonly why: string;
}

/** What files hold before anything is made of it: reading it takes most of the time, and is done once. */
export interface FilesRead {
	readonly tables: readonly RawTable[];
	readonly refusals: readonly Refusal[];
	/** The texts of files that may be a package of ours by their names; null where they cannot. */
	readonly own: readonly SourceFile[] | null;
}

/** Bytes of a package: what is larger is read row by row, as anybody's. */
const mostOwned = 50_000_000;

/** Reads the bytes of files, all of one network; of the answers only encoding and delimiter matter here. Rejects only where the signal says so. */
export async function rowsOfFiles(
	sources: readonly FileSource[],
	answers: Answers = {},
	report: RowsReport = {}
): Promise<FilesRead> {
	const files = (await Promise.all(sources.map(async (source) => (await unpacked(source)) ?? [source]))).flat();
	const isSmall = files.reduce((sum, { size }) => sum + size, 0) <= mostOwned;
	const own = isSmall && files.length > 0 && files.every(({ name }) => mayBeOurs(name)) ? await textsOf(files) : null;
	const tables: RawTable[] = [];
	const refusals: Refusal[] = [];
	for (const [at, file] of files.entries()) {
		if (own && /\.json$/i.test(file.name)) continue;
		const progress = (share: number) => report.progress?.((at + share) / files.length);
		const read = await readRows(file, askedOf(answers), { ...report, progress });
		if (read.refused !== null) refusals.push({ file: file.name, why: read.refused });
		else tables.push(...read.tables);
	}
	return { tables, refusals, own };
}

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

function askedOf({ encoding, delimiter }: Answers): RowsAsked {
	return {
		...(encoding ? { encoding: encoding as RawTable['encoding'] } : {}),
		...(delimiter ? { delimiter: delimiters[delimiter] ?? (delimiter as RawTable['delimiter']) } : {})
	};
}
