import { expect, test } from 'vitest';
import { nameOf, nextStep, placeOf, previousStep, stepsOf } from '../../src/lib/story/machine.ts';
import { readStory } from '../../src/lib/story/readStory.ts';
import { networkOf } from '../model/networkOf.ts';

const network = networkOf({
	ties: [['t1', 'a', 'b']],
	rest: { perspectives: [{ id: 'all', label: 'All', description: '' }] }
});
const row = (line: number, cells: Record<string, string>) => ({ line, cells });
const chapters = {
	file: 'chapters.csv',
	rows: [
		row(2, { id: 'two', order: '2', title: 'Second', start: '4', point: 'What it says.', focus_actors: 'b' }),
		row(3, {
			id: 'one',
			order: '1',
			title: 'First',
			start: '0',
			pause_and_predict: 'Who?',
			options: 'a|b',
			reveal: 'b.',
			listen_for: 'Guesses.'
		})
	]
};
const steps = (...rows: Record<string, string>[]) => ({
	file: 'steps.csv',
	rows: rows.map((cells, at) => row(at + 2, cells))
});

test('chapters stand in their order with their steps; one without steps tells its point at its start', () => {
	const table = steps({
		chapter: 'one',
		date: '1',
		focus_nodes: 'a|c',
		focus_ties: 't1',
		text: 'Then.',
		expected: 'yes'
	});
	const { story, issues } = readStory(network, chapters, table);
	expect(issues).toEqual([]);
	expect(story.chapters.map(({ title, question, options, listen }) => [title, question, options, listen])).toEqual([
		['First', 'Who?', ['a', 'b'], 'Guesses.'],
		['Second', '', [], '']
	]);
	expect(
		stepsOf(story).map((step) => [nameOf(step), step.time, step.nodes, step.ties, step.text, step.expected])
	).toEqual([
		['one/1', 1, ['a', 'c'], ['t1'], 'Then.', true],
		['two/1', 4, ['b'], [], 'What it says.', false]
	]);
	expect(stepsOf(story)[0]).toMatchObject({ lens: 'all', shown: 'all', evidence: null });
});

test('every mistake of a step is said with its line and column, and the step is left out', () => {
	const table = steps(
		{ chapter: 'one', date: 'spring', focus_nodes: 'x|a|y', lens: 'hers', shown: 'some' },
		{ chapter: 'none', date: '1', focus_ties: 't9' },
		{ chapter: 'one', date: '2' }
	);
	const { story, issues } = readStory(network, chapters, table);
	expect(issues.map(({ file, line, column, message }) => [file, line, column, message])).toEqual([
		['steps.csv', 2, 'date', '“spring” is no time of this network. Write it as its tables do.'],
		['steps.csv', 2, 'focus_nodes', 'No node is called x, y. Use the ids of the table of nodes, parted by bars.'],
		['steps.csv', 2, 'lens', 'Nobody’s view is called “hers”. Use one of: all.'],
		['steps.csv', 2, 'shown', '“some” is none of: all, inferred, stated.'],
		['steps.csv', 3, 'focus_ties', 'No tie is called t9. Use the ids of the table of ties, parted by bars.'],
		['steps.csv', 3, 'chapter', 'No chapter is called “none”. Add it to the table of chapters.']
	]);
	expect(stepsOf(story).map(nameOf)).toEqual(['one/1', 'two/1']);
});

test('a step that the story does not have has no place, and a stranger’s step is a mistake', () => {
	const { story } = readStory(network, chapters, null);
	expect(placeOf(story, 'one/2')).toBeNull();
	expect(placeOf(story, 'two/1')).toMatchObject({ order: 2, chapter: { title: 'Second' } });
	const [first, last] = [stepsOf(story)[0]!, stepsOf(story).at(-1)!];
	expect([previousStep(story, first), nextStep(story, last)]).toEqual([null, null]);
	expect(() => nextStep(story, { ...first, chapter: 'gone' })).toThrow('unknown step: gone/1');
});
