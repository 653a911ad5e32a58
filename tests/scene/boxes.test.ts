import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Boxes, meet, type Box } from '../../src/lib/scene/boxes.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});

const anyBox = fc
	.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }), fc.nat(200), fc.nat(200))
	.map((numbers) => box(...numbers));

test('boxes that share an edge do not meet', () => {
	expect(meet(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(false);
	expect(meet(box(0, 0, 10, 10), box(9, 9, 10, 10))).toBe(true);
});

test('a box does not meet itself', () => {
	const boxes = new Boxes();
	const own = box(0, 0, 100, 20);
	boxes.add(own);
	expect(boxes.meets(own, own)).toBe(false);
	expect(boxes.meets(own)).toBe(true);
});

test('looking nearby finds what looking everywhere finds', () => {
	fc.assert(
		fc.property(fc.array(anyBox, { maxLength: 30 }), anyBox, (all, asked) => {
			const boxes = new Boxes();
			for (const one of all) boxes.add(one);
			expect(boxes.meets(asked)).toBe(all.some((other) => meet(other, asked)));
		})
	);
});
