import { expect, test } from 'vitest';
import { anyBytes, anyWords, mutated, type Draw } from './drawnFiles.ts';
import { flawIn, shown } from './flawIn.ts';

/** A million where the long run draws 5,000 of each property. */
const inputs = Math.max(300, 200 * Number(process.env.PROPERTY_RUNS ?? 0));
const seed = Number(process.env.PROPERTY_RUNS ?? 0) > 0 ? Date.now() >>> 0 : 2007;

/** Numbers from a seed (xorshift): the same seed and place, the same file. */
function drawFrom(seed: number): Draw {
	let state = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b) | 1;
	return (below) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % below;
	};
}

test(
	`${inputs} small files of every kind are read without an error, and no row is lost`,
	{ timeout: 7_200_000 },
	async () => {
		const makers = [anyBytes, anyWords, mutated];
		let ran = 0;
		for (; ran < inputs; ran += 1) {
			const files = makers[ran % makers.length]!(drawFrom(seed + ran));
			const flaw = await flawIn(files).catch((error: unknown) => `it throws ${String(error)}`);
			if (flaw !== null) expect.fail(`${flaw}: ${shown(files)} (seed ${seed}, input ${ran})`);
		}
		console.log(`Fuzzed inputs read: ${ran} (seed ${seed}).`);
		expect(ran).toBe(inputs);
	}
);
