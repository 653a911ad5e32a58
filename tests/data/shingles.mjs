// Writes paper-shingles.json: the hashes of every run of seven words of the paper, and no word of it.
// Run: node tests/data/shingles.mjs <the paper as markdown>
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, stderr, exit } from 'node:process';
import { hashOf, hashBytes, runLength, runsOf } from './runs.mjs';

const exempt = JSON.parse(readFileSync(new URL('shingles-exempt.json', import.meta.url), 'utf8'));

/**
 * The paper as body and as pieces that anybody may repeat: titles, section names, captions, entries of the bibliography.
 * @param {string} markdown
 * @returns {{ body: string, free: string[] }}
 */
function partsOf(markdown) {
	const body = [];
	const free = [];
	let section = exempt.frontMatter;
	for (const line of markdown.split('\n')) {
		const plain = line.replace(/[*_]+/g, '').trim();
		const heading = /^#+\s+(.*)$/.exec(plain);
		if (heading) section = heading[1] ?? '';
		if (
			heading ||
			exempt.sections.includes(section) ||
			exempt.captions.some((/** @type {string} */ start) => plain.startsWith(start))
		)
			free.push(plain);
		else body.push(line);
	}
	return { body: body.join('\n'), free };
}

const [path] = argv.slice(2);
if (!path) {
	stderr.write('usage: node tests/data/shingles.mjs <the paper as markdown>\n');
	exit(1);
}
const { body, free } = partsOf(readFileSync(path, 'utf8'));
// The citation runs over several lines of the front matter, so the free pieces are also read as one text.
const allowed = new Set([...free.flatMap(runsOf), ...runsOf(free.join('\n'))]);
const hashes = [
	...new Set(
		runsOf(body)
			.filter((run) => !allowed.has(run))
			.map(hashOf)
	)
].sort();
const shingles = {
	words: runLength,
	bits: 8 * hashBytes,
	count: hashes.length,
	hashes: Buffer.from(hashes.join(''), 'hex').toString('base64')
};
writeFileSync(new URL('paper-shingles.json', import.meta.url), JSON.stringify(shingles, null, '\t') + '\n');
