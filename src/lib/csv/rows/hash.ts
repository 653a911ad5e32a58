/** The hash of no bytes yet, for hashWith. */
export const hashBegun = 0x811c9dc5 | 0;

/** FNV: a hash with a further byte. */
export const hashWith = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

/** A hash stirred so that its low bits depend on all. */
export function hashDone(hash: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return mixed ^ (mixed >>> 13);
}
