import { posix } from 'node:path';
import { importsOf } from './importsOf.ts';
import { inOneFile, mayImport, packages } from './layers.ts';

/** Source texts by their path from the project's root, such as 'src/lib/model/types.ts'. */
export type Sources = Readonly<Record<string, string>>;

/** Every import that breaks the list in layers.ts, each as a sentence. */
export function violationsIn(sources: Sources): string[] {
	const entries = Object.entries(sources).map(([path, source]) => ({ path, imports: importsOf(path, source) }));
	const scattered = inOneFile.flatMap((name) => {
		const files = entries.filter(({ imports }) => imports.some((written) => packageOf(written) === name));
		return files.length > 1
			? [`${name} is imported by ${files.length} files: ${files.map((f) => f.path).join(', ')}`]
			: [];
	});
	return [
		...entries.flatMap(({ path, imports }) =>
			imports.flatMap((written) => {
				const wrong = wrongWith(path, written);
				return wrong ? [`${path} imports ${written}: ${wrong}`] : [];
			})
		),
		...scattered
	];
}

/** Why a file may not import what is written there, or null where it may. */
function wrongWith(path: string, written: string): string | null {
	if (written.startsWith('`')) return 'an address that is computed cannot be checked';
	if (written === '$lib' || written.startsWith('$lib/')) return '$lib is written as a relative path';
	const room = roomOf(path);
	if (!isOutside(room) && !(room in mayImport)) return `the room ${room} is not on the list`;
	const isPath = written.startsWith('.') || written.startsWith('/');
	return isPath ? wrongPath(path, room, written) : wrongPackage(room, packageOf(written));
}

function wrongPackage(room: string, name: string): string | null {
	const rooms = packages[name];
	if (!rooms) return `${name} is not on the list of packages`;
	return rooms.includes(room) ? null : `${name} may appear in ${rooms.join(', ')} only`;
}

function wrongPath(path: string, room: string, written: string): string | null {
	const [bare = ''] = written.split('?');
	if (posix.extname(bare) === '' && !bare.endsWith('/$types')) return 'the extension is missing';
	// Pages may import anything, the tables too.
	if (isOutside(room)) return null;
	const target = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(path), bare);
	if (!target.startsWith('src/lib/')) return 'it leads out of src/lib';
	const other = roomOf(target);
	if (other === room) return null;
	const allowed = mayImport[room] ?? [];
	return allowed.includes(other) || allowed.includes(target.slice('src/lib/'.length))
		? null
		: `${room} may not know ${other}`;
}

/** The folder of src/lib in which a file is; the rest of src counts as pages. */
function roomOf(path: string): string {
	const [, lib, room = ''] = path.split('/');
	if (lib === 'lib') return room;
	return lib === 'cli' || lib === 'single' ? lib : 'routes';
}

/** 'svelte' of 'svelte/motion', '@sveltejs/kit' of '@sveltejs/kit/vite'; the makers of fonts and $app count as one. */
function packageOf(written: string): string {
	const [scope = '', name = ''] = written.split('/');
	if (!scope.startsWith('@') || scope in packages) return scope;
	return `${scope}/${name}`;
}

/** Pages, commands and the one file stand outside all rooms and may use any. */
const isOutside = (room: string | undefined) => room === 'routes' || room === 'cli' || room === 'single';
