import { computeTrajectories } from '../lib/layout/computeTrajectories.ts';
import { readNetwork } from '../lib/csv/readNetwork.ts';
import { readTable } from '../lib/csv/readTable.ts';
import { readStory } from '../lib/story/readStory.ts';
import { voicesOf, type Voices } from '../lib/story/voices.ts';
import type { Story } from '../lib/story/types.ts';
import type { Case } from '../lib/state/case.ts';

const files = import.meta.glob<string>('/data/seatown/*.{csv,json}', { query: '?raw', import: 'default', eager: true });

/** The paths under data/ of all that Seatown is made of. */
export const seatownFiles: readonly string[] = [
	...Object.keys(files).map((path) => path.slice('/data/'.length)),
	'README.md'
];

let seatown: Case | null = null;

/** The story of Seatown from its tables; throws on any issue in them. */
export function readSeatownStory(): Story {
	const table = (name: string) => readTable(name, files[`/data/seatown/${name}`] ?? '');
	const { story, issues } = readStory(readSeatown().network, table('chapters.csv'), table('steps.csv'));
	if (issues.length > 0)
		throw new Error(`unreadable story: ${issues.map((i) => `${i.file}, line ${i.line}: ${i.message}`).join('\n')}`);
	return story;
}

/** Whom the study quotes, in the words of its table of interviews. */
export function readSeatownVoices(): Voices {
	return voicesOf(readTable('voices.csv', files['/data/seatown/voices.csv'] ?? '').rows, {
		tw_provider: 'They ran projects of the programme',
		tw_coordinator: 'They co-ordinated the programme',
		nontw_provider: 'They provided other services in the town',
		nontw_coordinator: 'They co-ordinated other provision in the town'
	});
}

/** Seatown, read by the reader that everybody's files go through and laid out once a build; throws on any issue in the tables. */
export function readSeatown(): Case {
	if (seatown) return seatown;
	const { network, issues } = readNetwork(
		Object.entries(files).map(([path, text]) => ({ name: path.slice(path.lastIndexOf('/') + 1), text }))
	);
	if (!network || issues.length > 0)
		throw new Error(`unreadable tables: ${issues.map((i) => `${i.file}, line ${i.line}: ${i.message}`).join('\n')}`);
	seatown = { network, trajectories: computeTrajectories(network) };
	return seatown;
}
