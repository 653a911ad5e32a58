import { readNetwork } from '../../src/lib/csv/readNetwork.ts';
import { readTable } from '../../src/lib/csv/readTable.ts';
import { readStory } from '../../src/lib/story/readStory.ts';
import { dataText } from '../data/tables.ts';

const files = ['nodes', 'ties', 'statuses', 'events', 'processes'].map((name) => `${name}.csv`);

/** Seatown as it is read, and its story. */
export const network = readNetwork(
	[...files, 'datapackage.json'].map((name) => ({ name, text: dataText(`seatown/${name}`) }))
).network!;

const table = (name: string) => readTable(name, dataText(`seatown/${name}`));

export const { story, issues } = readStory(network, table('chapters.csv'), table('steps.csv'));
