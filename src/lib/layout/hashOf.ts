import type { Trajectories } from './trajectories.ts';

/** FNV-1a over the bits of the Float32 positions, low byte first whatever the machine, as eight hexadecimal digits: equal exactly when the pictures are. */
export function hashOf({ positions }: Trajectories): string {
	const bits = new DataView(positions.buffer, positions.byteOffset, positions.byteLength);
	let hash = 0x811c9dc5;
	for (let p = 0; p < positions.length; p++) {
		bits.setFloat32(4 * p, positions[p]!, true);
		for (let byte = 0; byte < 4; byte++) hash = Math.imul(hash ^ bits.getUint8(4 * p + byte), 0x01000193);
	}
	return (hash >>> 0).toString(16).padStart(8, '0');
}
