import { distinctOf, type Column } from './bodyOf.ts';
import type { NodeTable } from './types.ts';

/** More words than this are no statuses. */
const mostWords = 12;
/** Names whose numbers are statuses too: "w1" of 0 and 1; of others only words are, for "age1" is no status. */
const ofStatuses = /^(?:|w|wave|t|time|status|state|standing|role|position|group|y|year|member|membership)$/;

/** "status_2007", "w1", "2007": columns of one stem and a number each, with the same few words in all, by their number. */
export function statusWavesOf(columns: readonly Column[]): NodeTable['waves'] {
	const found = columns.flatMap((column) => {
		const match = /^(.*?)(\d{1,4})$/.exec(column.key);
		const isUnnamed = /^Column \d+$/.test(column.name);
		if (!match || isUnnamed || distinctOf(column) === 0 || distinctOf(column) > mostWords) return [];
		const [stem, wave] = [match[1]!, Number(match[2])];
		const isYear = wave >= 1500 && wave <= 2100;
		if (column.numeric && !(column.whole && (ofStatuses.test(stem) || isYear))) return [];
		return [{ column, stem, wave }];
	});
	for (const stem of new Set(found.map((each) => each.stem))) {
		const of = found.filter((each) => each.stem === stem);
		const words = new Set(of.flatMap(({ column }) => column.values));
		if (of.length >= 2 && words.size <= mostWords + 1)
			return of.map(({ column, wave }) => ({ column, wave })).sort((a, b) => a.wave - b.wave);
	}
	return [];
}
