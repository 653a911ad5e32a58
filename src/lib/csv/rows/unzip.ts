import { allOf, headOf } from './pieces.ts';
import type { FileSource } from './RawTable.ts';
import { isZip } from './foreign.ts';
import { bytesSource } from './sources.ts';

/** Together, unpacked, the files of an archive may have so many bytes. */
const MOST_BYTES = 1_000_000_000;

/** The paths in a zip archive with their sizes unpacked, in bytes; null where the archive is damaged. */
export async function listed(bytes: Uint8Array): Promise<ReadonlyMap<string, number> | null> {
	const { unzipSync } = await import('fflate');
	const sizes = new Map<string, number>();
	try {
		unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				sizes.set(name, originalSize);
				return false;
			}
		});
		return sizes;
	} catch {
		return null;
	}
}

/** Whether the files of an archive are too large to unpack in a browser. */
export const isTooLarge = (sizes: ReadonlyMap<string, number>): boolean =>
	[...sizes.values()].reduce((sum, size) => sum + size, 0) > MOST_BYTES;

/** The files beside the datapackage.json of a zip archive, at its top or in its one folder, named from there; null where it is no such archive, or damaged. */
export async function unpacked(source: FileSource): Promise<readonly FileSource[] | null> {
	if (!isZip(await headOf(source, 4))) return null;
	const bytes = await allOf(source);
	const sizes = await listed(bytes);
	if (sizes === null || isTooLarge(sizes)) return null;
	const packages = [...sizes.keys()].filter((path) => /^(?:[^/]+\/)?datapackage\.json$/.test(path) && !isHidden(path));
	const [first] = packages.toSorted((a, b) => a.length - b.length);
	if (first === undefined) return null;
	const folder = first.slice(0, -'datapackage.json'.length);
	const wanted = (path: string): boolean => path.startsWith(folder) && !path.endsWith('/') && !isHidden(path);
	const { unzipSync } = await import('fflate');
	try {
		const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) }));
		return files.map(([path, content]) => bytesSource(path.slice(folder.length), content));
	} catch {
		return null;
	}
}

/** What systems add to an archive by themselves. */
const isHidden = (path: string): boolean => path.split('/').some((part) => part === '__MACOSX' || part.startsWith('.'));
