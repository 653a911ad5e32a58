import type { Answers, Meaning, Question } from './types.ts';

/** What the data leave open, each with what was taken. */
export function questionsOf(meanings: readonly Meaning[], answers: Answers): readonly Question[] {
	const questions: Question[] = [];
	const ask = (key: string, text: string, guess: string, choices: readonly string[]) => {
		if (!questions.some((question) => question.key === key))
			questions.push({ key, text, default: answers[key] ?? guess, choices });
	};
	for (const meaning of meanings) {
		if (meaning.is === 'matrix') {
			const { missing, twoMode } = meaning.matrix;
			if (!twoMode)
				ask('directed', 'Is a tie from a row to a column another one than the tie back?', 'yes', ['yes', 'no']);
			if (missing.has('9'))
				ask('missing', 'Do 6 and 9 say that nothing is known (as in RSiena), or are they strengths?', 'missing', [
					'missing',
					'strength'
				]);
		}
		if (meaning.is !== 'ties') continue;
		const { ends, times, direction, body, endMeans } = meaning;
		const names = body.columns.map(({ name }) => name);
		if (!ends.byName) {
			ask('source', 'Which column is where a tie comes from?', ends.source[0]!.name, names);
			ask('target', 'Which column is where a tie goes to?', ends.target[0]!.name, names);
		}
		const time = times.start ?? times.time;
		if (!time && !times.timeset) ask('time', 'Does a column say when a tie was there?', 'none', ['none', ...names]);
		else if (time && !body.named)
			ask('time', 'Which column says when a tie was there?', time.column.name, ['none', ...names]);
		if (time?.written.ambiguousDayMonth)
			ask('dayMonth', 'Is 3/4 the third of April, or the fourth of March?', 'day first', ['day first', 'month first']);
		if (times.end)
			ask('ends', 'Is a tie still there in the unit of its end, or gone?', endMeans, ['inclusive', 'exclusive']);
		if (times.time)
			ask(
				'lasts',
				'How long does an event last: as long as its time is written (a day for a day), only that instant, or so many days or units?',
				'as written',
				['as written', 'instant', '1', '7', '30']
			);
		if (!direction) ask('directed', 'Do ties have a direction?', 'yes', ['yes', 'no']);
		if (ends.source.concat(ends.target).some(({ values }) => values.some((value) => value.includes('|'))))
			ask('senders', 'Are several names in one cell several nodes?', 'several', ['several', 'one']);
	}
	return questions;
}
