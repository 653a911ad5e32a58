import { evidenceLevels } from '../model/evidence.ts';
import type { Issue } from '../model/issue.ts';
import type { Evidence, TemporalNetwork } from '../model/types.ts';
import { parseTime } from '../time/parseTime.ts';
import type { Chapter, Step, Story } from './types.ts';

/** A row of a table with the line on which it stands. */
export interface StoryRow {
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/** A table of a story as it was read. */
export interface StoryTable {
	readonly file: string;
	readonly rows: readonly StoryRow[];
}

const grades: readonly Evidence[] = ['documented', 'inferred', 'illustrative'];

/** The story of a network from its chapters and their steps; a step with a mistake is left out and said, and a chapter without steps tells its point at its start. */
export function readStory(
	network: TemporalNetwork,
	chapters: StoryTable,
	steps: StoryTable | null
): { readonly story: Story; readonly issues: readonly Issue[] } {
	const issues: Issue[] = [];
	const known = {
		nodes: new Set(network.nodes.map(({ id }) => id)),
		ties: new Set(network.ties.map(({ id }) => id)),
		lenses: new Set(network.perspectives.map(({ id }) => id)),
		chapters: new Set(chapters.rows.map(({ cells }) => cells.id ?? ''))
	};
	const told = new Map<string, Step[]>();
	const read = (file: string, { line, cells }: StoryRow, chapter: string): Step | null => {
		const wrong: string[] = [];
		const say = (column: string, message: string) => {
			wrong.push(column);
			issues.push({ severity: 'error', file, line, column, message });
		};
		const cell = (column: string) => (cells[column] ?? '').trim();
		const date = cell('date') === '' ? 'start' : 'date';
		const time = parseTime(cell(date), network.timeKind);
		if (!time) say(date, `“${cell(date)}” is no time of this network. Write it as its tables do.`);
		const ids = (column: string, all: ReadonlySet<string>, what: string) => {
			const listed = cell(column)
				.split('|')
				.map((id) => id.trim())
				.filter((id) => id !== '');
			const strangers = listed.filter((id) => !all.has(id));
			if (strangers.length > 0)
				say(
					column,
					`No ${what} is called ${strangers.join(', ')}. Use the ids of the table of ${what}s, parted by bars.`
				);
			return listed;
		};
		const nodes = ids('focus_nodes', known.nodes, 'node');
		const ties = ids('focus_ties', known.ties, 'tie');
		const lens = cell('lens') || (network.perspectives[0]?.id ?? '');
		if (lens !== '' && !known.lenses.has(lens))
			say('lens', `Nobody’s view is called “${lens}”. Use one of: ${[...known.lenses].join(', ')}.`);
		const shown = evidenceLevels.find((level) => level === (cell('shown') || 'all'));
		if (!shown) say('shown', `“${cell('shown')}” is none of: ${evidenceLevels.join(', ')}.`);
		if (!known.chapters.has(chapter))
			say('chapter', `No chapter is called “${chapter}”. Add it to the table of chapters.`);
		if (wrong.length > 0 || !time || !shown) return null;
		return {
			...{ chapter, number: (told.get(chapter)?.length ?? 0) + 1, time: time.start, dateText: cell(date) },
			...{ nodes, ties, lens, shown, expected: /^(?:yes|true|1)$/i.test(cell('expected')) },
			view: cell('view') === 'chart' ? 'chart' : 'line',
			camera: cell('camera') === 'focus' ? 'focus' : 'all',
			...{ text: cell('text') || cell('point'), annotation: cell('annotation'), spoken: cell('spoken') },
			evidence: grades.find((grade) => grade === cell('evidence')) ?? null,
			...{ section: cell('section'), note: cell('note') }
		};
	};
	const keep = (step: Step | null) => step && told.set(step.chapter, [...(told.get(step.chapter) ?? []), step]);
	for (const row of steps?.rows ?? []) keep(read(steps!.file, row, (row.cells.chapter ?? '').trim()));
	const ordered = chapters.rows.toSorted((a, b) => Number(a.cells.order ?? 0) - Number(b.cells.order ?? 0));
	for (const row of ordered) {
		const id = row.cells.id ?? '';
		const { focus_actors: focus = '', ...cells } = row.cells;
		if (!told.has(id)) keep(read(chapters.file, { ...row, cells: { ...cells, focus_nodes: focus } }, id));
	}
	const made = ordered.flatMap(({ cells }): Chapter[] => {
		const own = told.get(cells.id ?? '');
		const options = (cells.options ?? '').split('|').filter((option) => option !== '');
		const { id = '', title = '', pause_and_predict: question = '', reveal = '', listen_for: listen = '' } = cells;
		return own ? [{ id, title, question, options, reveal, listen, steps: own }] : [];
	});
	return { story: { chapters: made }, issues };
}
