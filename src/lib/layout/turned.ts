/** A layout turned so that it is wider than high, and of its mirror images the one that is heavier to the right and below: turning changes no distance, and two layouts of nearly the same data lie the same way. x and y interleaved. */
export function turned(positions: Float64Array): Float64Array {
	const n = positions.length / 2;
	let [meanX, meanY] = [0, 0];
	for (let i = 0; i < n; i++) {
		meanX += positions[2 * i]! / n;
		meanY += positions[2 * i + 1]! / n;
	}
	let [xx, xy, yy] = [0, 0, 0];
	for (let i = 0; i < n; i++) {
		const x = positions[2 * i]! - meanX;
		const y = positions[2 * i + 1]! - meanY;
		xx += x * x;
		xy += x * y;
		yy += y * y;
	}
	const spread = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
	// The principal axis by half-angle formulas: strict arithmetic has no arcs.
	const double = spread > 0 ? (xx - yy) / spread : 1;
	const cos = Math.sqrt(Math.max(0, (1 + double) / 2));
	const sin = Math.sqrt(Math.max(0, (1 - double) / 2)) * (xy < 0 ? -1 : 1);
	const result = new Float64Array(2 * n);
	let [skewX, skewY] = [0, 0];
	for (let i = 0; i < n; i++) {
		const x = positions[2 * i]! - meanX;
		const y = positions[2 * i + 1]! - meanY;
		const u = cos * x + sin * y;
		const v = cos * y - sin * x;
		result[2 * i] = u;
		result[2 * i + 1] = v;
		skewX += u * u * u;
		skewY += v * v * v;
	}
	for (let i = 0; i < n; i++) {
		if (skewX < 0) result[2 * i] = -result[2 * i]!;
		if (skewY < 0) result[2 * i + 1] = -result[2 * i + 1]!;
	}
	return result;
}
