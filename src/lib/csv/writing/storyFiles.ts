import type { Chapter, Step, Story } from '../../story/types.ts';
import { csvText, saying, type WrittenColumn } from './csvText.ts';
import type { WrittenFile } from './WrittenFile.ts';

const joined = (ids: readonly string[]) => ids.join('|');

const chapterColumns: readonly WrittenColumn<Chapter & { readonly order: number }>[] = [
	{ name: 'id', cell: ({ id }) => id },
	{ name: 'order', cell: ({ order }) => order },
	{ name: 'title', cell: ({ title }) => title },
	{ name: 'pause_and_predict', cell: ({ question }) => question },
	{ name: 'options', cell: ({ options }) => joined(options) },
	{ name: 'reveal', cell: ({ reveal }) => reveal },
	{ name: 'listen_for', cell: ({ listen }) => listen }
];

const stepColumns: readonly WrittenColumn<Step>[] = [
	{ name: 'chapter', cell: ({ chapter }) => chapter },
	{ name: 'step', cell: ({ number }) => number },
	{ name: 'date', cell: ({ dateText }) => dateText },
	{ name: 'focus_nodes', cell: ({ nodes }) => joined(nodes) },
	{ name: 'focus_ties', cell: ({ ties }) => joined(ties) },
	{ name: 'lens', cell: ({ lens }) => lens },
	{ name: 'shown', cell: ({ shown }) => shown },
	{ name: 'expected', cell: ({ expected }) => (expected ? 'yes' : '') },
	{ name: 'camera', cell: ({ camera }) => camera },
	{ name: 'view', cell: ({ view }) => (view === 'chart' ? view : '') },
	{ name: 'text', cell: ({ text }) => text },
	{ name: 'annotation', cell: ({ annotation }) => annotation },
	{ name: 'spoken', cell: ({ spoken }) => spoken },
	{ name: 'evidence', cell: ({ evidence }) => evidence ?? '' },
	{ name: 'section', cell: ({ section }) => section },
	{ name: 'note', cell: ({ note }) => note }
];

/** A story as the two tables of a package: chapters.csv and steps.csv. */
export function storyFiles({ chapters }: Story): readonly WrittenFile[] {
	const rows = chapters.map((chapter, at) => ({ ...chapter, order: at + 1 }));
	const steps = chapters.flatMap((chapter) => chapter.steps);
	return [
		{ name: 'chapters.csv', text: csvText(saying(chapterColumns, rows, ['id', 'order', 'title']), rows) },
		{ name: 'steps.csv', text: csvText(saying(stepColumns, steps, ['chapter', 'step', 'date']), steps) }
	];
}
