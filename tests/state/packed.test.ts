import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/lib/state/packed.ts';
import { networkOf } from '../model/networkOf.ts';

const network = networkOf({});

test('a case that travelled in a page is the same to the last bit', () => {
	fc.assert(
		fc.property(fc.float32Array(), fc.float64Array(), (positions, times) => {
			const there = unpacked(
				JSON.parse(JSON.stringify(packed({ network, trajectories: { nodeIds: ['a'], times, positions } })))
			);
			expect(new Uint8Array(there.trajectories.positions.buffer)).toEqual(
				new Uint8Array(positions.buffer, positions.byteOffset, positions.byteLength)
			);
			expect(new Uint8Array(there.trajectories.times.buffer)).toEqual(
				new Uint8Array(times.buffer, times.byteOffset, times.byteLength)
			);
		})
	);
});

test('one position is packed as the four bytes that it has', () => {
	const { positions, times } = packed({
		network,
		trajectories: { nodeIds: ['a'], times: new Float64Array([0]), positions: new Float32Array([1, -2]) }
	});
	expect(positions).toBe('AACAPwAAAMA=');
	expect(times).toBe('AAAAAAAAAAA=');
});
