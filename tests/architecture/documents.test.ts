import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayImport } from './layers.ts';

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('every file that %s points to is there', (file) => {
	const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
	expect(links.filter((link) => !/^https?:|^#/.test(link) && !existsSync(link))).toEqual([]);
});

test('the map of folders in the README names each room of src/lib that has a file, and no other', () => {
	const mapped = [...readFileSync('README.md', 'utf8').matchAll(/^\| `src\/lib\/(\w+)`/gm)].map(([, room]) => room);
	const files = Object.keys(import.meta.glob('/src/lib/**/*'));
	const rooms = new Set(files.map((path) => path.split('/')[3]));
	expect(mapped.toSorted()).toEqual([...rooms].toSorted());
});

test('every room on the list of imports is one word, and each that it names is on the list too', () => {
	const rooms = Object.keys(mayImport);
	expect(rooms.filter((room) => !/^[a-z]+$/.test(room))).toEqual([]);
	const named = Object.values(mayImport).flatMap((others) => others.map((other) => other.split('/')[0] ?? ''));
	expect(named.filter((room) => !rooms.includes(room))).toEqual([]);
});

test('the scripts that the documents name are there', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	const texts = ['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
	const named = [...texts.matchAll(/npm (?:run ([\w:]+)|(start|test))\b/g)].map(([, run, short]) => run ?? short ?? '');
	expect(named.length).toBeGreaterThan(4);
	expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test('the lock file carries no address', () => {
	expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
