import { expect, test } from 'vitest';
import { actualHash, golden } from './golden.ts';

/** Milliseconds for all of them together, on a machine that does something else besides. */
const limit = 300_000;

test('each golden layout has a name of its own', () => {
	const names = golden.map(({ name }) => name);
	expect(names).toContain('Seatown');
	expect(new Set(names).size).toBe(names.length);
});

// Whoever changes a hash, with -u, has looked at the picture and says why.
test(
	'each golden layout is the picture it was, to the last bit: a change of data, defaults or solver changes its hash',
	async () => {
		const actual = Object.fromEntries(golden.map((layout) => [layout.name, actualHash(layout)]));
		await expect(`${JSON.stringify(actual, null, '\t')}\n`).toMatchFileSnapshot('golden.json');
	},
	limit
);
