import { expect, test } from 'vitest';
import { inspectionOf } from '../../../src/lib/csv/inspectionOf.ts';
import { pictureAnswer } from '../../../src/lib/csv/picture/pictureAnswers.ts';
import { pictured } from '../../../src/lib/csv/picture/pictured.ts';
import { rowsOfFiles } from '../../../src/lib/csv/rowsOfFiles.ts';
import { textSource } from '../../../src/lib/csv/rows/sources.ts';
import { packageOf } from '../../../src/lib/csv/writing/packageOf.ts';
import type { PictureAsked } from '../../../src/lib/model/pictureAsked.ts';
import type { TemporalNetwork } from '../../../src/lib/model/types.ts';
import { utc } from '../../../src/lib/time/parseTime.ts';
import { networkOf } from '../../model/networkOf.ts';

const read = async (files: Readonly<Record<string, string>>, answers = {}) =>
	inspectionOf(
		await rowsOfFiles(
			Object.entries(files).map(([name, text]) => textSource(name, text)),
			answers
		),
		answers
	);

/** Every spell with the days on which it begins and is over. */
const spellsOf = ({ ties }: TemporalNetwork) =>
	ties.flatMap(({ source, target, spells }) =>
		spells.map(({ start, end }) => [
			`${source} ${target}`,
			new Date(start).toISOString().slice(0, 10),
			Number.isFinite(end) ? new Date(end).toISOString().slice(0, 10) : end
		])
	);

const messages = { 'messages.csv': 'from,to,date\na,b,2009-01-31\na,b,2009-02-10\nb,c,2009-02-20\n' };

const heldFor = async (dated: string) => spellsOf((await read(messages, pictureAnswer('dated', dated))).network!);

test('a tie of a single date holds for that date, and for a window where that is asked, until the same two meet again', async () => {
	expect(await heldFor('')).toEqual([
		['a b', '2009-01-31', '2009-02-01'],
		['a b', '2009-02-10', '2009-02-11'],
		['b c', '2009-02-20', '2009-02-21']
	]);
	expect(await heldFor('5 days')).toEqual([
		['a b', '2009-01-31', '2009-02-05'],
		['a b', '2009-02-10', '2009-02-15'],
		['b c', '2009-02-20', '2009-02-25']
	]);
	expect(await heldFor('1 month')).toEqual([
		['a b', '2009-01-31', '2009-02-10'],
		['a b', '2009-02-10', '2009-03-10'],
		['b c', '2009-02-20', '2009-03-20']
	]);
	expect((await heldFor('2 years')).at(-1)).toEqual(['b c', '2009-02-20', '2011-02-20']);
});

test('a month from the last of January is the last of February', async () => {
	const { network } = await read(
		{ 't.csv': 'from,to,date\na,b,2009-01-31\nb,c,2012-01-31\n' },
		{ 'picture.dated': '1 month' }
	);
	expect(spellsOf(network!).map(([, , end]) => end)).toEqual(['2009-02-28', '2012-02-29']);
});

test('it holds for a moment, until the next date of anybody, or until observation stops', async () => {
	const at = utc(2009, 0, 31);
	const { network } = await read(messages, pictureAnswer('dated', 'moment'));
	expect(network!.ties[0]!.spells[0]).toMatchObject({ start: at, end: at });
	expect((await heldFor('until the next')).map(([, , end]) => end)).toEqual(['2009-02-10', '2009-02-20', '2009-02-21']);
	expect((await heldFor('until the end')).map(([, , end]) => end)).toEqual(['2009-02-10', Infinity, Infinity]);
});

test('a year is not over after thirty days, and what has a start and an end is as it was', async () => {
	const asked = { 'picture.dated': '30 days' };
	const { network } = await read({ 't.csv': 'from,to,year\na,b,2009\n' }, asked);
	expect(spellsOf(network!)).toEqual([['a b', '2009-01-01', '2010-01-01']]);
	const spells = await read({ 't.csv': 'from,to,start,end\na,b,2009,2011\n' }, asked);
	expect(spellsOf(spells.network!)).toEqual([['a b', '2009-01-01', '2012-01-01']]);
	expect(spells.inspection.sentence).not.toContain('single date');
});

test('a tie without an end holds through its first date alone where that is asked', async () => {
	const files = { 't.csv': 'source,target,start,end\na,b,2009-03,\nb,c,2010-01,2010-04\n' };
	const { network, inspection } = await read(files, pictureAnswer('open', 'moment'));
	expect(spellsOf(network!)).toEqual([
		['a b', '2009-03-01', '2009-04-01'],
		['b c', '2010-01-01', '2010-05-01']
	]);
	expect(inspection.sentence).toMatch(/ 1 tie without an end holds through the first date alone\.$/);
});

test('numbered time has windows of numbers', () => {
	const network = networkOf({
		ties: [['t', 'a', 'b', { spells: [{ start: 2, end: 2, startText: '2.0', endText: '2.0' }] }]]
	});
	const endIn = (asked: PictureAsked) => pictured(network, asked).network.ties[0]!.spells[0]!.end;
	expect(endIn({ dated: '2.5' })).toBe(4.5);
	expect(endIn({ dated: '2 days' })).toBe(2);
	expect(pictured(network, { dated: '2 days' }).remarks).toEqual([
		'“2 days” is not how long a tie can hold: write a number such as 5. Ties hold as the files say.'
	]);
});

test('the sentence says it, no row is lost, and the package opens as the same picture', async () => {
	const first = await read(messages, pictureAnswer('dated', '30 days'));
	expect(first.inspection.sentence).toBe(
		'3 ties between 3 nodes, 2009-01-31 to 2009-02-20, at 3 times. 3 ties of a single date hold for 30 days from it.'
	);
	expect(first.inspection.rows).toEqual({ read: 3, drawn: 3, noted: 0, heldBack: 0 });
	const saved = Object.fromEntries(packageOf(first.whole!).map(({ name, text }) => [name, text]));
	expect(saved['ties.csv']).toContain('2009-01-31,2009-01-31');
	const again = await read(saved);
	expect(again.network!.picture).toEqual({ dated: '30 days' });
	expect(spellsOf(again.network!)).toEqual(spellsOf(first.network!));
	// Taken back, it is as the files have it.
	expect(spellsOf((await read(saved, pictureAnswer('dated', ''))).network!)).toEqual(await heldFor(''));
});
