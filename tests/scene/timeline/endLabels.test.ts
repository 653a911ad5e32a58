import { expect, test } from 'vitest';
import { endLabels } from '../../../src/lib/scene/timeline/endLabels.ts';

test('nothing that ends has no label', () => {
	expect(endLabels([], 100)).toEqual([]);
});

test('nodes of one degree are named together', () => {
	const ends = [
		{ name: 'A', degree: 0.8, y: 20 },
		{ name: 'B', degree: 0.6, y: 40 },
		{ name: 'E', degree: 0.8, y: 16.5 }
	];
	expect(endLabels(ends, 100)).toEqual([
		{ text: 'A, E', y: 20 },
		{ text: 'B', y: 40 }
	]);
});

test('labels that would meet are pushed apart, the higher degree above', () => {
	const ends = [
		{ name: 'low', degree: 0.5, y: 42 },
		{ name: 'high', degree: 0.6, y: 40 }
	];
	expect(endLabels(ends, 100)).toEqual([
		{ text: 'high', y: 40 },
		{ text: 'low', y: 54 }
	]);
});

test('labels at the foot are pushed up into the chart', () => {
	const ends = [
		{ name: 'some', degree: 0.1, y: 98 },
		{ name: 'none', degree: 0, y: 100 }
	];
	expect(endLabels(ends, 100)).toEqual([
		{ text: 'some', y: 86 },
		{ text: 'none', y: 100 }
	]);
});

test('where there is no room for all, the lowest are left out', () => {
	const ends = [0, 0.1, 0.2, 0.3, 0.4].map((degree) => ({ name: `at ${degree}`, degree, y: 30 - degree * 10 }));
	const labels = endLabels(ends, 30);
	expect(labels.map(({ text }) => text)).toEqual(['at 0.4', 'at 0.3', 'at 0.2']);
	expect(labels.map(({ y }) => y)).toEqual([2, 16, 30]);
});
