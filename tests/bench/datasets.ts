import { corpusFolder, corpusMissing, published, publishedDataset } from './corpus.ts';
import type { Dataset } from './Dataset.ts';
import { generated } from './generated.ts';
import { seatown } from './seatown.ts';

/** The networks of a run in which none is named. */
export const datasetNames: readonly string[] = [
	...[...published, 'Seatown', 'generated-50', 'generated-300', 'generated-300-bursty', 'generated-300-fragmented'],
	...['generated-2000', 'generated-2000-fragmented', 'generated-10000']
];

/** Whether a network is one whose licence does not let us ship it. */
export const isPublished = (name: string): boolean => (published as readonly string[]).includes(name);

/** A network by its name; throws with what to do where there is none. */
export function datasetOf(name: string): Dataset {
	if (isPublished(name)) {
		const folder = corpusFolder();
		if (folder === null) throw new Error(corpusMissing);
		return publishedDataset(folder, name);
	}
	const dataset = name === 'Seatown' ? seatown() : generated(name);
	if (!dataset)
		throw new Error(
			`There is no network ${name}. Choose one of ${datasetNames.join(', ')}, or generated-N, generated-N-bursty or generated-N-fragmented with a number N.`
		);
	return dataset;
}
