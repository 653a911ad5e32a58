import type { Body } from './bodyOf.ts';
import { eventTableOf } from './eventTableOf.ts';
import { matrixOf } from './matrixOf.ts';
import { nodeTableOf } from './nodeTableOf.ts';
import { statusesByName, statusesByValue } from './statusTableOf.ts';
import { tieTableOf } from './tieTableOf.ts';
import { tieTableWith } from './tieTableWith.ts';
import { noTimes, timesByName } from './timeOf.ts';
import type { Meaning } from './types.ts';

/** The table as what its reader says that it is; null where that is no role, or cannot be: then it is guessed. */
export function tableAsked(body: Body, role: string): Meaning | null {
	const { columns, table } = body;
	const [first, second] = columns;
	if (role === 'left out') return { is: 'other', file: table.file, why: 'It was left out, as you asked.' };
	if (role === 'matrix') {
		const matrix = matrixOf(table);
		return matrix && { is: 'matrix', convention: matrix.twoMode ? 'two-mode matrix' : 'adjacency matrix', matrix };
	}
	if (!first || !second) return null;
	if (role === 'ties') {
		const ends = { source: [first], target: [second], byName: false, overlap: 0 };
		const found = tieTableOf(body, 'names') ?? tieTableOf(body, 'values') ?? tieTableOf(body, 'words');
		return found ?? tieTableWith(body, ends, timesByName(body, new Set([first, second])));
	}
	if (role === 'nodes') {
		const none = { label: null, role: null, times: noTimes, waves: [], status: null, word: null };
		return nodeTableOf(body, null) ?? { is: 'nodes', body, id: first, ...none, rest: columns.slice(1) };
	}
	if (role === 'events') return eventTableOf(body);
	if (role !== 'statuses') return null;
	const last = columns.at(-1)!;
	const times = timesByName(body, new Set([first, last]));
	return (
		statusesByName(body) ??
		statusesByValue(body, new Set()) ?? {
			is: 'statuses',
			body,
			id: first,
			status: last,
			degree: null,
			sort: null,
			times,
			endMeans: 'inclusive'
		}
	);
}
