import type { FileSource } from './RawTable.ts';

/** Bytes in memory as a file, handed out in chunks of chunkSize bytes, or at once. */
export function bytesSource(name: string, bytes: Uint8Array, chunkSize = Math.max(1, bytes.length)): FileSource {
	return {
		name,
		size: bytes.length,
		async *chunks() {
			for (let start = 0; start < bytes.length; start += chunkSize) yield bytes.subarray(start, start + chunkSize);
		}
	};
}

/** Text in memory as a file in UTF-8. */
export function textSource(name: string, text: string): FileSource {
	return bytesSource(name, new TextEncoder().encode(text));
}
