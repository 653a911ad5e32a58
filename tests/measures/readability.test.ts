import { describe, expect, test } from 'vitest';
import { crossingsOf } from '../../src/lib/measures/crossings.ts';
import { momentOf } from '../../src/lib/measures/moment.ts';
import { neighbourhoodPreservation } from '../../src/lib/measures/neighbourhoods.ts';

describe('neighbourhood preservation', () => {
	test('is 1 where the nearest are those who are tied', () => {
		const pairs = momentOf(
			4,
			[0, 1, 2, 3],
			[
				[0, 1],
				[2, 3]
			]
		);
		expect(neighbourhoodPreservation(pairs, Float64Array.of(0, 0, 1, 0, 9, 0, 10, 0))).toBe(1);
	});

	test('is 0 where they are others, and null where nobody is tied', () => {
		const pairs = momentOf(
			4,
			[0, 1, 2, 3],
			[
				[0, 2],
				[1, 3]
			]
		);
		expect(neighbourhoodPreservation(pairs, Float64Array.of(0, 0, 1, 0, 9, 0, 10, 0))).toBe(0);
		expect(neighbourhoodPreservation(momentOf(2, [0, 1], []), Float64Array.of(0, 0, 1, 0))).toBeNull();
	});

	test('one of two shared is a third', () => {
		// 0 is tied to 1 and 3; its nearest are 1 and 2. 1 is tied to 0, which is not its nearest; 3 to 0, nor is that.
		const fan = momentOf(
			4,
			[0, 1, 2, 3],
			[
				[0, 1],
				[0, 3]
			]
		);
		expect(neighbourhoodPreservation(fan, Float64Array.of(0, 0, 3, 0, 4, 0, 9, 0))).toBeCloseTo(1 / 9, 12);
	});
});

describe('crossings', () => {
	const square = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1);

	test('the diagonals of a square cross, its sides do not', () => {
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[0, 2],
						[1, 3]
					]
				),
				square
			)
		).toBe(1);
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[0, 1],
						[1, 2],
						[2, 3],
						[3, 0]
					]
				),
				square
			)
		).toBe(0);
	});

	test('ties with a common end do not cross', () => {
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[0, 2],
						[0, 3],
						[0, 1]
					]
				),
				square
			)
		).toBe(0);
	});

	test('lines that would only cross if one of them were longer do not, whichever comes first', () => {
		const places = Float64Array.of(0, 0, 1, 1, 3, 0, 2, 3);
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[0, 1],
						[2, 3]
					]
				),
				places
			)
		).toBe(0);
		expect(
			crossingsOf(
				momentOf(
					4,
					[0, 1, 2, 3],
					[
						[2, 3],
						[0, 1]
					]
				),
				places
			)
		).toBe(0);
	});
});
