import type { Column } from './bodyOf.ts';
import { directedMatrices } from './directions.ts';
import { separatorOf } from './separatorOf.ts';
import type { Answers, Meaning, Question, TieTable } from './types.ts';

type Ask = (key: string, text: string, guess: string, choices: readonly string[]) => void;

/** What the data leave open, each with what was taken. @param inWaves whether files are taken to follow each other in time. */
export function questionsOf(meanings: readonly Meaning[], answers: Answers, inWaves: boolean): readonly Question[] {
	const questions: Question[] = [];
	const ask: Ask = (key, text, guess, choices) => {
		if (!questions.some((question) => question.key === key))
			questions.push({ key, text, default: answers[key] ?? guess, choices });
	};
	if (inWaves || answers.waves === 'no')
		ask('waves', 'Do the files follow each other in time, by the number in their names?', 'yes', ['yes', 'no']);
	for (const meaning of meanings) {
		if (meaning.is === 'ties') askOfTies(meaning, inWaves, ask);
		if (meaning.is === 'statuses' && (meaning.times.start ?? meaning.times.time)?.written.ambiguousDayMonth)
			askOfOrder(ask);
		if (meaning.is !== 'matrix') continue;
		const { missing, twoMode } = meaning.matrix;
		if (!twoMode)
			ask(
				'directed',
				'Is a tie from a row to a column another one than the tie back?',
				directedMatrices(meanings) ? 'yes' : 'no',
				['yes', 'no']
			);
		if (missing.has('9') || answers.missing === 'strength')
			ask('missing', 'Do 6 and 9 say that nothing is known (as in RSiena), or are they strengths?', 'missing', [
				'missing',
				'strength'
			]);
	}
	return questions;
}

function askOfTies(
	{ ends, times, direction, body, endMeans, changes, directed }: TieTable,
	inWaves: boolean,
	ask: Ask
): void {
	const names = body.columns.map(({ name }) => name);
	if (!ends.byName) {
		ask('source', 'Which column is where a tie comes from?', namesOf(ends.source), names);
		if (!ends.each) ask('target', 'Which column is where a tie goes to?', namesOf(ends.target), names);
	}
	const time = times.start ?? times.time;
	if (!time && !times.timeset && !inWaves && names.length > ends.source.length + ends.target.length)
		ask('time', 'Does a column say when a tie was there?', 'none', ['none', ...names]);
	else if (time && !body.named)
		ask('time', 'Which column says when a tie was there?', time.column.name, ['none', ...names]);
	if (time?.written.ambiguousDayMonth) askOfOrder(ask);
	if (times.end)
		ask('ends', 'Is a tie still there in the unit of its end, or gone?', endMeans, ['inclusive', 'exclusive']);
	if (times.time && !changes)
		ask(
			'lasts',
			'How long does an event last: as long as its time is written (a day for a day), only that instant, so many days or units, or until the end?',
			'as written',
			['as written', 'instant', '1', '7', '30', 'until the end']
		);
	if (!direction) ask('directed', 'Do ties have a direction?', directed ? 'yes' : 'no', ['yes', 'no']);
	if (separatorOf(ends) !== null)
		ask('senders', 'Are several names in one cell several nodes?', 'several', ['several', 'one']);
}

const askOfOrder = (ask: Ask) =>
	ask('dayMonth', 'Is 3/4 the third of April, or the fourth of March?', 'day first', ['day first', 'month first']);

const namesOf = (columns: readonly Column[]) => columns.map(({ name }) => name).join(', ');
