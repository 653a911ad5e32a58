/** The factor that leads from one value to a smaller one in so many equal steps, by bisection: strict arithmetic has no powers. */
export function ratioOf(from: number, to: number, steps: number): number {
	let low = 0;
	let high = 1;
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		let value = from;
		for (let i = 0; i < steps; i++) value *= middle;
		if (value < to) low = middle;
		else high = middle;
	}
	return high;
}
