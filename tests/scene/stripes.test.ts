import { expect, test } from 'vitest';
import { stripesOf } from '../../src/lib/scene/stripes.ts';
import type { StatusSpell } from '../../src/lib/model/types.ts';

const standing = { line: 0.6, given: { base: 0.4, history: 0.4, near: 0.2 }, earnedStep: 0.15 };

function status(degree: number | null, ...basis: string[]): StatusSpell {
	return {
		id: 's',
		status: 'local',
		degree,
		perspective: 'analyst',
		basis,
		start: 0,
		end: 1,
		startText: '',
		endText: '',
		evidence: 'illustrative',
		datePrecision: null,
		bounds: '',
		section: '',
		note: ''
	};
}

const shape = (...args: Parameters<typeof stripesOf>) =>
	stripesOf(...args).map((s) => [Number(s.from.toFixed(3)), Number(s.to.toFixed(3)), s.earned ? 'earned' : 'given']);

test('base and history are two given stripes', () => {
	expect(shape(status(0.8, 'base', 'history'), standing)).toEqual([
		[0, 0.4, 'given'],
		[0.4, 0.8, 'given']
	]);
});

test('a degree of 0.60 that rests on words alone is four earned stripes', () => {
	expect(shape(status(0.6, 'endorsement', 'niche', 'referral'), standing)).toEqual([
		[0, 0.15, 'earned'],
		[0.15, 0.3, 'earned'],
		[0.3, 0.45, 'earned'],
		[0.45, 0.6, 'earned']
	]);
});

test('what is earned stands upon what is given', () => {
	expect(shape(status(0.55, 'history', 'niche'), standing)).toEqual([
		[0, 0.4, 'given'],
		[0.4, 0.55, 'earned']
	]);
});

test('a node without a status, without a degree or with degree 0 has no stripes', () => {
	expect(stripesOf(null, standing)).toEqual([]);
	expect(stripesOf(status(null), standing)).toEqual([]);
	expect(stripesOf(status(0, 'none'), standing)).toEqual([]);
});

test('a degree that no basis explains is one given stripe, for we do not know that it was earned', () => {
	expect(shape(status(0.7), { line: 0.6, given: {}, earnedStep: 0.15 })).toEqual([[0, 0.7, 'given']]);
});

test('only what is earned carries how sure we are', () => {
	expect(stripesOf(status(0.55, 'history', 'niche'), standing).map((s) => s.evidence)).toEqual([null, 'illustrative']);
});
