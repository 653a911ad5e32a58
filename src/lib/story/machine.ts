import type { Chapter, Step, Story } from './types.ts';

/** Where somebody is in a story: what text, buttons, keys and addresses only set. */
export interface Place {
	readonly chapter: Chapter;
	/** The chapter as it is counted: 1, 2, ... */
	readonly order: number;
	readonly step: Step;
}

/** All steps in the order in which they are told. */
export const stepsOf = ({ chapters }: Story): readonly Step[] => chapters.flatMap(({ steps }) => steps);

/** The name of a step in addresses and marks: "c10/2". */
export const nameOf = ({ chapter, number }: Step): string => `${chapter}/${number}`;

/** The place with a name; null where the story has none such. */
export function placeOf(story: Story, name: string): Place | null {
	for (const [at, chapter] of story.chapters.entries())
		for (const step of chapter.steps) if (nameOf(step) === name) return { chapter, order: at + 1, step };
	return null;
}

/** The step after another, or null at the end; the inverse of previousStep. */
export const nextStep = (story: Story, step: Step): Step | null => beside(story, step, 1);

/** The step before another, or null at the beginning. */
export const previousStep = (story: Story, step: Step): Step | null => beside(story, step, -1);

function beside(story: Story, step: Step, by: 1 | -1): Step | null {
	const steps = stepsOf(story);
	const at = steps.findIndex((each) => nameOf(each) === nameOf(step));
	if (at < 0) throw new Error(`unknown step: ${nameOf(step)}`);
	return steps[at + by] ?? null;
}
