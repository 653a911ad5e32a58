import { expect, test } from 'vitest';
import { nameOf, stepsOf } from '../../src/lib/story/machine.ts';
import { stepSaid } from '../../src/lib/words/stepSaid.ts';
import { network, story } from './seatown.ts';

// The file is read by a person whenever it changes: it is the whole story for those who do not see it.
test('what a screen reader says of every step is the text that was reviewed', async () => {
	const steps = stepsOf(story);
	const lines = steps.flatMap((step, at) => {
		const { date, lens, changes, ties } = stepSaid(network, step, steps[at - 1] ?? null);
		return [
			`## ${nameOf(step)}, ${date}${lens === '' ? '' : `, seen by: ${lens}`}`,
			step.spoken,
			...(ties.length > 0 ? ['About:', ...ties.map((text) => `- ${text}`)] : []),
			...(changes.length > 0 ? ['Changed since the step before:', ...changes.map((text) => `- ${text}`)] : []),
			''
		];
	});
	await expect(lines.join('\n')).toMatchFileSnapshot('snapshots/spoken.md');
});

test('the changes between two steps are those of the tables between their dates', () => {
	const steps = stepsOf(story);
	const at = steps.findIndex((step) => nameOf(step) === 'c10/2');
	const { changes } = stepSaid(network, steps[at]!, steps[at - 1]!);
	expect(steps[at - 1]!.dateText).toBe('2009-09');
	const between = network.ties.flatMap(({ id, spells }) =>
		spells.filter(({ start }) => start > steps[at - 1]!.time && start <= steps[at]!.time).map(() => id)
	);
	expect(changes.length > 0).toBe(between.length > 0);
});
