import { expect, test } from 'vitest';
import { inspect } from '../csv/meaning/inspect.ts';
import { least, recipes } from '../../src/lib/ui/guide/recipes.ts';

const sentences: Readonly<Record<string, string>> = {
	least: '2 ties between 3 nodes, 2007 to 2009, at 2 times.',
	survey: '3 ties between 3 nodes, 1 to 2, at 2 times.',
	gephi: '2 ties between 3 nodes, 2007 to 2012, at 3 times.',
	excel: '2 ties between 3 nodes, 2019-04-03 to 2020-09-30, at 2 times.',
	archive: '2 ties between 3 nodes, 1890 to 1892, at 2 times.'
};
// What is to be done in R are lines of R.
const tables = [{ id: 'least', sample: least }, ...recipes.filter(({ id }) => id !== 'r')];

test.each(tables)(
	'the lines that the guide shows for $id are read as they say, with nothing held back',
	async ({ id, sample }) => {
		const { rows, sentence } = await inspect({ [`${id}.csv`]: sample });
		expect(rows.heldBack).toBe(0);
		expect(sentence).toBe(sentences[id]);
	}
);
