import type { Issue } from '../model/issue.ts';
import { asksNothing } from '../model/pictureAsked.ts';
import type { TemporalNetwork } from '../model/types.ts';
import type { StoryTable } from '../story/readStory.ts';
import type { Story } from '../story/types.ts';
import { edited, type Edit } from './edits.ts';
import { mappingOf, type Mapping } from './meaning/mappingOf.ts';
import { sentenceOf } from './meaning/sentenceOf.ts';
import type { Answers, Question } from './meaning/types.ts';
import { understand, type Understanding } from './meaning/understand.ts';
import { inspectionOfPackage, packageIn } from './packageIn.ts';
import { pictureOf } from './picture/pictureAnswers.ts';
import { pictured } from './picture/pictured.ts';
import type { RawTable } from './rows/RawTable.ts';
import { withCell } from './records.ts';
import type { SourceFile } from './sortFiles.ts';
import { storyIn, storyTableOf, storyTables, tellsStory } from './storyIn.ts';
import type { FilesRead, Refusal } from './rowsOfFiles.ts';

/** What files were read as, as plain data: what `npm run inspect -- --json` prints. */
export interface Inspection extends Omit<Understanding, 'network' | 'meanings'> {
	readonly convention: string;
	/** The whole in one sentence. */
	readonly sentence: string;
	readonly mapping: readonly Mapping[];
	/** The chapters of the network, where a table tells any. */
	readonly story?: Story;
}

/** What files are, and the network where there is something to draw. */
export interface Inspected {
	readonly inspection: Inspection;
	/** As it is drawn. */
	readonly network: TemporalNetwork | null;
	/** As the tables have it, with what is asked of the picture: this is what is saved. */
	readonly whole: TemporalNetwork | null;
}

/** Makes a network of what files hold, as often as answers and edits change. Pure. @param answers by the keys of questions */
export function inspectionOf(
	{ tables, refusals, own }: FilesRead,
	answers: Answers = {},
	edits: readonly Edit[] = []
): Inspected {
	const files = own && mended(own, edits);
	const reading = files && packageIn(files);
	if (files && reading)
		return drawn(told(inspectionOfPackage(reading), reading.network, storyTables(files)), reading.network, answers);
	if (tables.length === 0) return { inspection: refusedAll(refusals), network: null, whole: null };
	const asEdited = edited(tables, edits);
	const ofStory = asEdited.filter(({ file }) => tellsStory(file) && asEdited.length > 1);
	const understanding = understand(
		asEdited.filter((table) => !ofStory.includes(table)),
		answers
	);
	const { network, meanings, ...rest } = understanding;
	const series = meanings.find((meaning) => meaning.is === 'ties' || meaning.is === 'matrix');
	const inspection = {
		convention: series?.convention ?? 'none',
		sentence: sentenceOf(understanding),
		mapping: meanings.map(mappingOf),
		...rest,
		issues: [...refusals.map(passed), ...rest.issues],
		questions: [...encodingQuestions(tables, answers), ...rest.questions]
	};
	return drawn(told(inspection, network, ofStory.map(storyTableOf)), network, answers);
}

/** What was understood, with the chapters that tables tell of it. */
function told(inspection: Inspection, network: TemporalNetwork | null, tables: readonly StoryTable[]): Inspection {
	if (!network || tables.length === 0) return inspection;
	const { story, issues } = storyIn(tables, network);
	return { ...inspection, ...(story ? { story } : {}), issues: [...inspection.issues, ...issues] };
}

/** The network as it is asked to be drawn, with what cannot be said of it. */
function drawn(inspection: Inspection, network: TemporalNetwork | null, answers: Answers): Inspected {
	if (!network) return { inspection, network, whole: null };
	const { picture: own, ...bare } = network;
	const asked = pictureOf(answers, own);
	const whole = asksNothing(asked) ? bare : { ...bare, picture: asked };
	const shown = pictured(whole, asked);
	const said = shown.remarks.map((message) => passed({ file: '', why: message }));
	const sentence = [inspection.sentence, shown.holding].filter((part) => part !== '').join(' ');
	return {
		inspection: { ...inspection, sentence, issues: [...said, ...inspection.issues] },
		network: shown.network,
		whole
	};
}

const mended = (files: readonly SourceFile[], edits: readonly Edit[]): readonly SourceFile[] =>
	files.map(({ name, text }) => ({
		name,
		text: edits.reduce(
			(now, { file, line, column, value }) => (file === name ? withCell(now, line, column, value) : now),
			text
		)
	}));

/** Where letters were guessed, another reading can be asked for. */
function encodingQuestions(tables: readonly RawTable[], { encoding }: Answers): readonly Question[] {
	const guessed = tables.find((table) => table.encoding === 'windows-1252' || encoding);
	if (!guessed) return [];
	const text = `${guessed.file} is not in UTF-8. In which encoding are its letters written?`;
	return [
		{ key: 'encoding', text, default: guessed.encoding, choices: ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'] }
	];
}

const passed = ({ file, why }: Refusal): Issue => ({
	severity: 'warning',
	file,
	line: null,
	column: null,
	message: why
});

function refusedAll(refusals: readonly Refusal[]): Inspection {
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
