import type { WrittenFile } from './WrittenFile.ts';

/** The first moment that a zip archive can name, so that the same files are always the same bytes. */
const always = new Date(1980, 0, 1);

/** Files in one zip archive, in their order, as UTF-8. */
export async function zipOf(files: readonly WrittenFile[]): Promise<Uint8Array<ArrayBuffer>> {
	const { strToU8, zipSync } = await import('fflate');
	const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
	return zipSync(Object.fromEntries(entries), { mtime: always });
}
