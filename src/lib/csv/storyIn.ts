import type { Issue } from '../model/issue.ts';
import type { TemporalNetwork } from '../model/types.ts';
import { readStory, type StoryTable } from '../story/readStory.ts';
import type { Story } from '../story/types.ts';
import { readTable } from './readTable.ts';
import type { RawTable } from './rows/RawTable.ts';
import type { SourceFile } from './sortFiles.ts';

/** The chapters of a network and what of them cannot be told. */
export interface StoryRead {
	readonly story: Story | null;
	readonly issues: readonly Issue[];
}

const stemOf = (name: string) =>
	name
		.replace(/^.*[/\\]/, '')
		.replace(/\.[^.]+$/, '')
		.toLowerCase();

/** Whether a table is part of a story by its name: chapters, or the steps of chapters. */
export const tellsStory = (file: string): boolean => /^(?:chapters|steps)$/.test(stemOf(file));

/** The tables of a story among the files of a package. */
export const storyTables = (files: readonly SourceFile[]): readonly StoryTable[] =>
	files.filter(({ name }) => tellsStory(name)).map(({ name, text }) => readTable(name, text));

/** A table of somebody's as one of a story: its first row is the header. */
export function storyTableOf({ file, height, columns, lines }: RawTable): StoryTable {
	const cell = (column: number, row: number) => {
		const { codes, values } = columns[column]!;
		return (values[codes[row]!] ?? '').trim();
	};
	const headers = columns.map((_, column) => cell(column, 0).toLowerCase());
	const rows = Array.from({ length: Math.max(0, height - 1) }, (_, at) => ({
		line: lines[at + 1]!,
		cells: Object.fromEntries(headers.map((header, column) => [header, cell(column, at + 1)]))
	}));
	return { file, rows };
}

/** The story that tables tell of a network; null where there are no chapters. Steps with a mistake are left out and said. */
export function storyIn(tables: readonly StoryTable[], network: TemporalNetwork): StoryRead {
	const named = (name: string) => tables.find(({ file }) => stemOf(file) === name) ?? null;
	const [chapters, steps] = [named('chapters'), named('steps')];
	if (!chapters) return { story: null, issues: [] };
	const { story, issues } = readStory(network, chapters, steps);
	return {
		story: story.chapters.length > 0 ? story : null,
		// The network is drawn all the same.
		issues: issues.map((issue) => ({ ...issue, severity: 'warning' }))
	};
}
