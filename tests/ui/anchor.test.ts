import { expect, test } from 'vitest';
import { slidesOf } from '../../src/lib/story/present/presentState.ts';
import { anchorOf, slideAt } from '../../src/lib/ui/present/anchor.ts';
import { story } from '../story/seatown.ts';

const slides = slidesOf(story);

test('every slide is found by its anchor', () => {
	expect(slides.map((slide) => slideAt(slides, anchorOf(slide)))).toEqual(slides.map((_, at) => at));
	expect(anchorOf(slides[1]!)).toBe('#c01/1/asked');
});

test('an anchor that is none, even one that cannot be decoded, names no slide', () => {
	for (const hash of ['', '#', '#c99/1', '#%', '#%E0%A4%A', '#c01/1/%']) expect(slideAt(slides, hash)).toBeNull();
});

test('a chapter whose id has a space or an umlaut is found as browsers write it', () => {
	const [first] = slides;
	const named = [{ ...first!, step: { ...first!.step, chapter: 'Kapitel fünf' } }];
	expect(slideAt(named, '#Kapitel%20f%C3%BCnf/1')).toBe(0);
});
