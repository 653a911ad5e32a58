import type { Case } from './case.ts';

/** A case as a page carries it: its numbers as base64 of their bytes, which is a third of their digits and the same to the last bit. */
export interface Packed {
	readonly network: Case['network'];
	readonly nodeIds: readonly string[];
	readonly times: string;
	readonly positions: string;
}

/** A case made ready to travel in a page. */
export function packed({ network, trajectories: { nodeIds, times, positions } }: Case): Packed {
	return { network, nodeIds, times: base64(times), positions: base64(positions) };
}

/** The case that was packed. */
export function unpacked({ network, nodeIds, times, positions }: Packed): Case {
	return {
		network,
		trajectories: {
			nodeIds,
			times: new Float64Array(bytes(times)),
			positions: new Float32Array(bytes(positions))
		}
	};
}

// Every machine that the site is verified on is little-endian, as are the files.
function base64({ buffer, byteOffset, byteLength }: Float32Array | Float64Array): string {
	let text = '';
	for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) text += String.fromCharCode(byte);
	return btoa(text);
}

function bytes(text: string): ArrayBuffer {
	const letters = atob(text);
	const found = new Uint8Array(letters.length);
	for (let i = 0; i < letters.length; i++) found[i] = letters.charCodeAt(i);
	return found.buffer;
}
