import { expect, test } from 'vitest';
import { wordsOf } from './runs.mjs';
import { cell, dataText, listed, rowsOf, tableNames, type Row } from './tables.ts';

const label = /\b(provider|co-ordinator)s? \d\d\b|\bvoice_/i;
const organisation = /\b(org|proj)_[a-f]\d?\b|\bOrg(anisation)? [A-F]\b|\bproject [A-F]\d\b/i;
const voices = rowsOf('voices');
const others = ['nodes', 'ties', 'statuses', 'events', 'processes', 'chapters', 'steps'] as const;
const textOf = (row: Row) => Object.values(row).join(' . ');
const organisationsIn = (text: string) => new Set([...text.matchAll(/\b(?:org|proj)_([a-f])/g)].map(([, org]) => org));

/** Runs of four words, as single strings. */
function foursOf(text: string): string[] {
	const words = wordsOf(text);
	return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
}

test('a label and the name of an organisation are recognised', () => {
	expect(['TW provider 99', 'Non-TW co-ordinator 98', 'voice_tw97'].filter((text) => !label.test(text))).toEqual([]);
	expect(['org_a', 'proj_c2', 'Org B', 'organisation F'].filter((text) => !organisation.test(text))).toEqual([]);
	expect(label.test('TW providers at one organisation') || organisation.test('an organisation of theirs')).toBe(false);
});

test('the rows of speakers and of interviewees name no organisation and no project', () => {
	expect([...voices, ...rowsOf('interviewees')].map(textOf).filter((text) => organisation.test(text))).toEqual([]);
	expect(Object.keys(voices[0]!)).toEqual([
		...['id', 'label', 'group', 'theme', 'start', 'end'],
		...['evidence', 'date_precision', 'section', 'note']
	]);
});

test.each(others)('no row of %s carries the label of a speaker', (name) => {
	expect(rowsOf(name).filter((row) => label.test(textOf(row)))).toEqual([]);
});

test('no paragraph or row of the codebook puts a label beside an organisation', () => {
	const lines = dataText('README.md').split('\n');
	expect(lines.filter((line) => label.test(line) && organisation.test(line))).toEqual([]);
});

test('a chapter with one organisation in focus says nothing that a speaker’s theme says', () => {
	const single = rowsOf('chapters').filter((row) => organisationsIn(cell(row, 'focus_actors')).size === 1);
	expect(single.map((row) => row['id'])).toEqual(['c10', 'c11']);
	const themes = new Set(voices.flatMap((row) => foursOf(cell(row, 'theme'))));
	expect(single.flatMap((row) => foursOf(textOf(row))).filter((run) => themes.has(run))).toEqual([]);
});

test('no theme of a speaker shares four words in a row with a row of another table', () => {
	const themes = new Set(voices.flatMap((row) => foursOf(cell(row, 'theme'))));
	const said = others.flatMap((name) => rowsOf(name)).flatMap((row) => foursOf(textOf(row)));
	expect(said.length).toBeGreaterThan(5000);
	expect(said.filter((run) => themes.has(run))).toEqual([]);
});

test('joining the speakers of TW with a table by section leaves three organisations or more, and all six but for our drawing', () => {
	const speakers = voices.filter((row) => cell(row, 'group') === 'tw_provider');
	const left = (rows: readonly Row[]) => organisationsIn(rows.map(textOf).join(' ')).size;
	const narrowed: string[] = [];
	for (const section of new Set(speakers.flatMap((row) => listed(cell(row, 'section'), '; '))))
		for (const name of others) {
			const joined = rowsOf(name).filter((row) => listed(cell(row, 'section'), '; ').includes(section));
			if ([0, 6].includes(left(joined))) continue;
			expect(left(joined)).toBeGreaterThanOrEqual(3);
			expect(left(joined.filter((row) => cell(row, 'evidence') !== 'illustrative'))).toBe(0);
			narrowed.push(`${section}, ${name}: ${left(joined)}`);
		}
	expect(narrowed).toEqual([
		"'Local' status, ties: 5",
		"Earning one's stripes, statuses: 3",
		"Earning one's stripes, steps: 4"
	]);
});

test('all speakers have the same dates, the whole window of the interviews', () => {
	expect(new Set(voices.map((row) => `${row['start']}/${row['end']}`))).toEqual(new Set(['2010-02/2011-02']));
});

test('no table gives a day, and the reorganisation has its year only', () => {
	for (const name of tableNames) expect(dataText(`seatown/${name}.csv`)).not.toMatch(/\b\d{4}-\d\d-\d\d\b/);
	const row = rowsOf('events').find((event) => event['id'] === 'ev_lgr')!;
	expect([row['start'], row['end'], row['bounds']]).toEqual(['2009', '', '2009/2009']);
});
