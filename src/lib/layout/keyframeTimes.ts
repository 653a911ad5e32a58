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

/** Keyframes with one at the very date of each pin, so that its node is there just where it was put. */
export function withDates(times: Float64Array, pins: readonly { readonly u: number | null }[]): Float64Array {
	const dates = pins.flatMap(({ u }) => (u !== null && u > 0 && u < 1 ? [u] : []));
	if (dates.length === 0) return times;
	const apart = closest / times.length;
	const kept = [...times].filter((time) => time === 0 || time === 1 || dates.every((u) => Math.abs(time - u) > apart));
	return Float64Array.from(new Set([...kept, ...dates])).sort();
}
