import { expect, test } from 'vitest';
import { inspected } from '../../../src/lib/csv/inspected.ts';
import { textSource } from '../../../src/lib/csv/rows/sources.ts';

const read = (cells: readonly string[]) =>
	inspected(
		[
			textSource(
				'edges.csv',
				`Source,Target,timeset\n${cells.map((cell, i) => `n${i},n${i + 1},"<[${cell}]>"`).join('\n')}\n`
			)
		],
		{}
	);

test('one interval of dates that is the wrong way round is held back with its line, and the others keep their ends', async () => {
	const { network, inspection } = await read([
		'2009-02-01, 2014-12-31',
		'2010-02-01, 2008-12-31',
		'2009-02-01, 2012-12-31'
	]);
	expect(network?.ties.map(({ spells }) => spells[0]?.endText)).toEqual(['2014-12-31', '2012-12-31']);
	expect(JSON.stringify(inspection)).toContain('It ends (2008-12-31) before it starts (2010-02-01).');
});

test('a time and a number that is no later time are a time and its value still', async () => {
	const { network } = await read(['2009, 3', '2010, 5', '2011, 2']);
	expect(network?.ties.map(({ spells }) => spells[0]?.startText)).toEqual(['2009', '2010', '2011']);
});
