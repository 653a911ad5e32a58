/** Keyframes per date of change: enough to be still before one and to follow it soon after. */
const perChange = 3;

/** More dates of change than this are not told apart: the path would look no smoother and only cost. */
export const mostChanges = 24;

/** Pairs of nodes over all keyframes that are solved within seconds; beyond, fewer keyframes. */
const mostPairs = 3_000_000;

/** How many keyframes for so many dates of change and so many nodes: one where nothing changes. */
export function keyframeCount(changes: number, nodes: number): number {
	if (changes === 0) return 1;
	const affordable = Math.floor(mostPairs / Math.max(1, nodes * nodes));
	return Math.max(2, Math.min(perChange * Math.min(changes, mostChanges), affordable));
}

/** Closer keyframes than this share of their mean distance would add nothing but stiffness. */
const closest = 0.1;

/** Keyframes in [0, 1], the first at 0 and the last at 1: evenly spaced along a blend of changes gone by (eventShare of it) and time gone by. */
export function keyframeTimes(changes: Float64Array, count: number, eventShare: number): Float64Array {
	if (count < 2) return new Float64Array(1);
	const knots = [{ u: 0, progress: 0 }];
	changes.forEach((u, i) => {
		const progress = (eventShare * (i + 1)) / (changes.length + 1) + (1 - eventShare) * u;
		if (u > knots.at(-1)!.u) knots.push({ u, progress });
		else knots[knots.length - 1] = { u, progress };
	});
	knots.push({ u: 1, progress: 1 });
	const times = [0];
	let knot = 1;
	for (let k = 1; k < count - 1; k++) {
		const goal = k / (count - 1);
		while (knot < knots.length - 1 && knots[knot]!.progress < goal) knot++;
		const [before, after] = [knots[knot - 1]!, knots[knot]!];
		const u = before.u + ((after.u - before.u) * (goal - before.progress)) / (after.progress - before.progress);
		if (u - times.at(-1)! > closest / count && 1 - u > closest / count) times.push(u);
	}
	times.push(1);
	return Float64Array.from(times);
}
