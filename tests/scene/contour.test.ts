import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contourOf } from '../../src/lib/scene/line/contourOf.ts';
import { fieldOf } from '../../src/lib/scene/line/fieldOf.ts';

const coordinate = fc.double({ min: -600, max: 600, noNaN: true });
const placed = fc.record({
	x: coordinate,
	y: coordinate,
	radius: fc.double({ min: 2, max: 60, noNaN: true }),
	degree: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1.2, noNaN: true })),
	along: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }))
});
const inside = { x: 0, y: 0, radius: 10, degree: 1, along: 1 };
const some = fc.array(placed, { maxLength: 25 }).map((others) => [inside, ...others]);
const box = { left: -750, top: -750, right: 750, bottom: 750 };
/** As if nothing were left out: no point is farther from the line than this. */
const everywhere = () => Infinity;

describe('the contour of a field', () => {
	test('is that of every cell of the grid, wherever it leaves cells out', () => {
		fc.assert(
			fc.property(some, (nodes) => {
				const { at, slack } = fieldOf(nodes)!;
				expect(contourOf({ at, slack }, box)).toEqual(contourOf({ at, slack: everywhere }, box));
			}),
			{ numRuns: 60 }
		);
	});

	test('leaves out more than half of the cells about one node', () => {
		const asked = (slack: (x: number, y: number, far: number) => number) => {
			let count = 0;
			const { at } = fieldOf([inside])!;
			contourOf({ at: (x, y) => (count++, at(x, y)), slack }, box);
			return count;
		};
		expect(asked(fieldOf([inside])!.slack)).toBeLessThan(asked(everywhere) / 2);
	});

	test('changes within so far of a point by no more than its slack there', () => {
		fc.assert(
			fc.property(
				some,
				fc.tuple(coordinate, coordinate),
				fc.tuple(fc.double({ min: -70, max: 70, noNaN: true }), fc.double({ min: -70, max: 70, noNaN: true })),
				(nodes, [x, y], [dx, dy]) => {
					const field = fieldOf(nodes)!;
					const far = Math.sqrt(dx * dx + dy * dy);
					const change = Math.abs(field.at(x + dx, y + dy) - field.at(x, y));
					expect(change).toBeLessThanOrEqual(field.slack(x, y, far) + 1e-9);
				}
			),
			{ numRuns: 500 }
		);
	});
});
