import { describe, expect, test } from 'vitest';
import { readRows } from '../../../src/lib/csv/rows/readRows.ts';
import { bytesSource, textSource } from '../../../src/lib/csv/rows/sources.ts';
import type { FileSource } from '../../../src/lib/csv/rows/RawTable.ts';
import { bytes } from './plain.ts';

const long = bytes('a,b\n' + '1,2\n'.repeat(10_000), 0xfc, ',3\n');

describe('progress', () => {
	test('rises to 1 and never falls, though the file is read twice', async () => {
		const shares: number[] = [];
		await readRows(bytesSource('f', long, 5000), {}, { progress: (share) => shares.push(share) });
		expect(shares.length).toBeGreaterThan(5);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});
});

describe('a signal', () => {
	test('that has gone off already stops the reading before it begins', async () => {
		const reason = new Error('another file was chosen');
		const reading = readRows(textSource('f', 'a,b\n'), {}, { signal: AbortSignal.abort(reason) });
		await expect(reading).rejects.toBe(reason);
	});

	test('stops the reading between two chunks', async () => {
		const stop = new AbortController();
		let chunks = 0;
		const progress = (share: number) => {
			chunks += 1;
			if (share > 0.3) stop.abort('enough');
		};
		const reading = readRows(bytesSource('f', long, 1000), {}, { progress, signal: stop.signal });
		await expect(reading).rejects.toBe('enough');
		expect(chunks).toBeLessThan(20);
	});
});

test('a file that cannot be read any more is refused with a sentence', async () => {
	const gone: FileSource = {
		name: 'gone.csv',
		size: 100,
		// eslint-disable-next-line require-yield
		async *chunks() {
			throw new DOMException('The file could not be read', 'NotReadableError');
		}
	};
	const { refused } = await readRows(gone);
	expect(refused).toContain('choose it again');
});

test('an error of who is told the progress is theirs', async () => {
	const progress = () => {
		throw new TypeError('bad progress');
	};
	await expect(readRows(textSource('f', 'a,b\n'), {}, { progress })).rejects.toThrow('bad progress');
});
