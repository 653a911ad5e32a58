import { describe, expect, test } from 'vitest';
import { layoutQuality } from '../../src/lib/measures/layoutQuality.ts';
import { corpusFolder, programs, publishedDataset } from '../bench/corpus.ts';

/** The largest takes seconds, more on a busy machine. */
const limit = 60_000;

const folder = corpusFolder();

/** Table 4.1 of layout.md, as printed: on, off, movement, crowding. */
const printed: Readonly<Record<string, readonly (readonly [program: string, figures: string])[]>> = {
	VanDeBunt: [
		['visone', '1.145/1.464/3.80/0'],
		['dynnoslice', '1.435/1.464/3.30/0'],
		['multi-grip', '1.337/1.408/3.02/0'],
		['multi-walshaw', '1.529/1.581/1.78/0'],
		['multi-solar', '1.229/1.291/2.88/0']
	],
	Newcomb: [
		['visone', '14.04/14.77/16.4/8'],
		['dynnoslice', '18.01/17.82/12.4/1'],
		['multi-grip', '19.3/19.2/5.81/1'],
		['multi-walshaw', '24.9/24.9/4.35/2'],
		['multi-solar', '20.2/20.0/5.44/1']
	],
	Rugby: [
		['visone', '3.08/2.71/25.2/6'],
		['dynnoslice', '1.826/1.766/6.43/0'],
		['multi-grip', '2.093/1.879/3.02/0'],
		['multi-walshaw', '2.000/2.047/1.56/0'],
		['multi-solar', '1.956/1.869/2.78/0']
	],
	Dialogs: [
		['visone', '0.516/0.664/4.45/893'],
		['dynnoslice', '0.769/0.934/1.34/0'],
		['multi-grip', '0.702/0.976/0.73/0'],
		['multi-walshaw', '0.731/0.882/0.76/0'],
		['multi-solar', '0.804/0.962/1.04/0']
	],
	InfoVis: [
		['visone', '51.8/53.1/1.76/36'],
		['dynnoslice', '32.5/32.8/1.18/4'],
		['multi-grip', '25.7/25.5/1.13/2'],
		['multi-walshaw', '25.9/26.2/1.14/1'],
		['multi-solar', '23.7/23.8/1.15/2']
	]
};

/** As many digits behind the point as the printed figure has. */
const asPrinted = (value: number, like: string) => value.toFixed(like.split('.')[1]?.length ?? 0);

describe.each(Object.entries(printed))('%s', (name, rows) => {
	test.skipIf(folder === null).each(rows)(
		'the layout of %s measures what layout.md prints (skipped where LAYOUT_CORPUS is not there)',
		(program, figures) => {
			const dataset = publishedDataset(folder!, name);
			const { on, off, movement, crowding } = layoutQuality(dataset.measured, dataset.stored(program)!.paths);
			const like = figures.split('/');
			const measured = [on, off, movement, crowding].map((value, i) => asPrinted(value, like[i]!));
			expect(measured).toEqual(like);
		},
		limit
	);
});

test.skipIf(folder === null)(
	'every program has a row in every network (skipped where LAYOUT_CORPUS is not there)',
	() => {
		for (const rows of Object.values(printed)) expect(rows.map(([program]) => program)).toEqual([...programs]);
	}
);
