import { expect, test } from 'vitest';
import { voicesOf } from '../../src/lib/story/voices.ts';
import { rowsOf } from '../data/tables.ts';

test('speakers are in groups as the rows have them, and carry nothing that could join them to anybody', () => {
	const rows = rowsOf('voices').map((cells) => ({ cells: cells as Record<string, string> }));
	const voices = voicesOf(rows, { tw_provider: 'They ran projects' });
	expect(voices.map(({ group, voices: own }) => [group, own.length])).toEqual([
		['They ran projects', 9],
		['tw_coordinator', 1],
		['nontw_provider', 1],
		['nontw_coordinator', 1]
	]);
	expect(new Set(voices.flatMap(({ voices: own }) => own.flatMap((voice) => Object.keys(voice))))).toEqual(
		new Set(['label', 'theme', 'section'])
	);
	expect(JSON.stringify(voices)).not.toMatch(/\borg_|Org(anisation)? [A-F]\b/);
});
