import { describe, expect, test } from 'vitest';
import { defaultFilter, sliceAt } from '../../src/lib/model/slice.ts';
import { nameOf, nextStep, placeOf, previousStep, stepsOf } from '../../src/lib/story/machine.ts';
import { issues, network, story } from './seatown.ts';

const steps = stepsOf(story);
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

test('fourteen chapters with two to four steps each, and nothing wrong in any', () => {
	expect(issues).toEqual([]);
	expect(story.chapters.map(({ id, steps: own }) => `${id} ${own.length}`).join(', ')).toBe(
		'c01 2, c02 2, c03 2, c04 2, c05 2, c06 3, c07 2, c08 2, c09 2, c10 3, c11 2, c12 2, c13 2, c14 4'
	);
});

test('next and then previous is where one was, at every step', () => {
	for (const step of steps) {
		const next = nextStep(story, step);
		if (next) expect(previousStep(story, next)).toBe(step);
		expect(placeOf(story, nameOf(step))?.step).toBe(step);
	}
});

describe.each(steps.map((step) => [nameOf(step), step] as const))('step %s', (_, step) => {
	const filter = {
		...defaultFilter(network),
		...{ perspective: step.lens, evidence: step.shown, expected: step.expected }
	};
	const slice = sliceAt(network, step.time, filter);

	test('what it is about is drawn at its date', () => {
		const nodes = new Set(slice.nodes.map(({ node }) => node.id));
		const ties = new Set(slice.ties.map(({ tie }) => tie.id));
		expect(step.nodes.filter((id) => !nodes.has(id))).toEqual([]);
		expect(step.ties.filter((id) => !ties.has(id))).toEqual([]);
	});

	test('it names seven at most, with few words on the picture and a sentence for those who do not see it', () => {
		expect(step.nodes.length).toBeGreaterThan(0);
		expect(step.nodes.length).toBeLessThanOrEqual(7);
		expect(words(step.annotation).length).toBeLessThanOrEqual(18);
		expect(step.spoken).toMatch(/^[A-Z].*\.$/);
		expect([step.evidence === null, step.section === '', step.note === '']).toEqual([false, false, false]);
	});

	test('it is never surer than the ties that it is about', () => {
		const rank = ['documented', 'inferred', 'illustrative'];
		const least = Math.max(
			0,
			...slice.ties
				.filter(({ tie }) => step.ties.includes(tie.id))
				.map(({ spell }) => rank.indexOf(spell.evidence ?? ''))
		);
		expect(rank.indexOf(step.evidence ?? '')).toBeGreaterThanOrEqual(least);
	});
});

/** Syllables as Flesch counts them, nearly: groups of vowels, without a silent e at the end. */
const syllables = (word: string) =>
	Math.max(
		1,
		(
			word
				.toLowerCase()
				.replace(/[^a-z]/g, '')
				.replace(/e$/, '')
				.match(/[aeiouy]+/g) ?? []
		).length
	);

/** The grade of Flesch and Kincaid (1975). */
function gradeOf(text: string): number {
	const sentences = text.split(/[.!?:]+\s/).length;
	const all = words(text);
	return (
		0.39 * (all.length / sentences) + (11.8 * all.reduce((sum, word) => sum + syllables(word), 0)) / all.length - 15.59
	);
}

test.each(story.chapters.map((chapter) => [chapter.id, chapter] as const))(
	'chapter %s can be read at fifteen: grade nine of Flesch and Kincaid at most',
	(_, chapter) => {
		expect(gradeOf(chapter.steps.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(9);
	}
);
