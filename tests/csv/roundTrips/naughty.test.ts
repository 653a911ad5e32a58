import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspected } from '../../../src/lib/csv/inspected.ts';
import { textSource } from '../../../src/lib/csv/rows/sources.ts';
import { cleanedOf } from '../../../src/lib/csv/writing/cleanedOf.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import type { TemporalNetwork } from '../../../src/lib/model/types.ts';

const own = [
	'<b>bold</b>',
	'<script>alert(1)</script>',
	'=HYPERLINK("http://x","y")',
	'+1+1',
	'-2+3+cmd',
	'@SUM(1)',
	'علي',
	'שלום',
	'👩‍🏫',
	'T̡hé',
	'a"b',
	"'; DROP TABLE nodes;--",
	'x'.repeat(10_000),
	'constructor',
	'__proto__',
	'\u202Eabc'
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const read = async (text: string) => {
	const { network, inspection } = await inspected([textSource('strange.csv', text)], { senders: 'one' });
	if (!network) throw new Error(`refused: ${inspection.refused}`);
	return { network, inspection };
};
const idsOf = ({ nodes }: TemporalNetwork) => nodes.map(({ id }) => id);

/** Reads texts as ids, writes what was read and reads it again. */
async function throughReaderAndWriters(texts: readonly string[]) {
	const rows = texts.map((text, at) => `${quoted(text)},somebody,${2001 + (at % 9)},2015`);
	const { network, inspection } = await read(`source,target,start,end\n${rows.join('\n')}\n`);
	expect(inspection.rows.heldBack).toBe(0);
	// The reader's own rule: no outer spaces, one sort of line end, and no word begins with a guard.
	const kept = texts.map((text) =>
		text
			.replace(/\r\n?/g, '\n')
			.trim()
			.replace(/^'+(?=[=+\-@\t\r])/, '')
	);
	expect(new Set(idsOf(network))).toEqual(new Set([...kept, 'somebody']));
	for (const write of [packageOf, cleanedOf]) {
		const files = write(network);
		for (const { name, text } of files) if (name.endsWith('.csv')) expect(text).not.toMatch(/(?:^|,)"?[=@](?!")/m);
		const again = await inspected(files.map(({ name, text }) => textSource(name, text)));
		expect(new Set(idsOf(again.network!))).toEqual(new Set(idsOf(network)));
	}
}

test('markup, formulas, other scripts, very long words and words of JavaScript are text, in and out', () =>
	throughReaderAndWriters(own));

const folder = new URL('../../../../shared/corpus/parser-suites/', import.meta.url);
const has = existsSync(folder);
if (!has) console.log('Skipped: the lists of naughty strings are not beside this checkout.');

test.skipIf(!has)('each of the lists of naughty strings and of CSV injections is text, in and out', async () => {
	const lists = readdirSync(folder).filter((name) => /^B0[45]/.test(name));
	expect(lists.length).toBe(2);
	const texts = lists.flatMap((name) =>
		readdirSync(new URL(`${name}/`, folder))
			.filter((file) => file.endsWith('.txt') || file.endsWith('.json'))
			.flatMap((file) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8').split('\n'))
	);
	const strange = texts.filter((text) => text.trim() !== '' && !text.includes('\u0000') && !text.includes('\uFFFD'));
	expect(strange.length).toBeGreaterThan(200);
	await throughReaderAndWriters([...new Set(strange)]);
});
