import type { Point } from '../curve.ts';
import type { Apart } from './types.ts';

/** Between two who stand apart, in layout units: rows, each lower one in the gaps of the upper. */
const [step, row, gap, foot, head] = [78, 84, 96, 74, 66];
/** How much wider than high the shelf may be, where it is wider than what lies below it. */
const widest = 1.6;

/** Places those who are at no stated distance side by side above everything else, one group for each label and in as many rows as they need; says where the groups are, above which height nothing else is, and where the whole begins. */
export function shelved(
	places: Map<string, Point>,
	others: readonly { readonly id: string; readonly label: string }[],
	below: { readonly left: number; readonly right: number; readonly bottom: number }
): { readonly apart: readonly Apart[]; readonly shelf: number | null; readonly top: number } {
	if (others.length === 0) return { apart: [], shelf: null, top: below.bottom };
	const labels = [...new Set(others.map(({ label }) => label))].sort((a, b) => (a < b ? 1 : -1));
	const groups = labels.map((label) => others.filter((other) => other.label === label));
	const widthIn = (rows: number) =>
		groups.reduce((sum, { length }) => sum + ((length - 1) * step * 2) / rows, 0) + (groups.length - 1) * gap;
	let rows = 2;
	while (widthIn(rows) > Math.max(below.right - below.left, widest * rows * row)) rows++;
	const [between, high] = [(step * 2) / rows, (rows - 1) * row];
	const lowest = below.bottom - foot;
	let x = (below.left + below.right) / 2 - widthIn(rows) / 2;
	const apart = groups.map((group, g): Apart => {
		const left = x;
		group.forEach(({ id }, i) => {
			places.set(id, { x, y: lowest - (rows - 1 - (i % rows)) * row });
			x += between;
		});
		const right = x - between;
		x = right + gap;
		return { label: labels[g]!, left, right, top: lowest - high, bottom: lowest };
	});
	return { apart, shelf: below.bottom, top: lowest - high - head };
}
