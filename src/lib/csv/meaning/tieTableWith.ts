import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { changesOf } from './changesOf.ts';
import { conventionOf } from './conventionOf.ts';
import type { Ends } from './endsOf.ts';
import { nodeColumnsOf } from './nodeColumnsOf.ts';
import { mostNumbersIn } from './numbers.ts';
import { isRole } from './synonyms.ts';
import { sourcedColumnsOf } from './sourcedColumns.ts';
import { timeColumnsIn, type Times } from './timeOf.ts';
import { endMeansOf } from './endMeansOf.ts';
import type { TieTable } from './types.ts';

/** More kinds than this are no kinds but notes. */
const mostKinds = 40;

const directions = /^(?:un|bi)?directed$|^mutual$/i;
const truths = /^(?:yes|no|true|false|t|f|0|1|ja|nein|oui|non)$/i;

/** A table of ties whose ends and times are known. */
export function tieTableWith(body: Body, ends: Ends, times: Times): TieTable {
	const changes = times.time && changesOf(body, ends);
	const taken = new Set<Column>([...ends.source, ...ends.target]);
	for (const column of timeColumnsIn(times)) taken.add(body.columns[column.index]!);
	if (changes?.column) taken.add(changes.column);
	const free = () => body.columns.filter((column) => !taken.has(column));
	const take = (found: Column | undefined) => {
		if (found) taken.add(found);
		return found ?? null;
	};
	const direction = take(
		free().find(
			(column) =>
				distinctOf(column) > 0 &&
				column.values.every(
					(value) =>
						value === '' || directions.test(value) || (/^(?:is)?directed$/.test(column.key) && truths.test(value))
				)
		)
	);
	const ofNodes = nodeColumnsOf(body, ends, free());
	for (const { source, target } of ofNodes) taken.add(source).add(target);
	const weightFormat = (column: Column) => mostNumbersIn(column.values, column.counts, body.table.delimiter === ',');
	const weight = take(
		body.named
			? free().find(
					(column) => isRole(column.key, 'weight') && column.blank < body.height && weightFormat(column) !== null
				)
			: free().find((column) => column.numeric)
	);
	const kind = take(
		free().find(
			(column) =>
				(body.named ? isRole(column.key, 'kind') : !column.numeric && !isOfNodes(body, ends, column)) &&
				!column.values.some((value) => /^<[[(]/.test(value)) &&
				distinctOf(column) > 0 &&
				distinctOf(column) <= mostKinds &&
				column.blank < body.height
		)
	);
	const sourced = sourcedColumnsOf(body.named ? free() : []);
	for (const column of Object.values(sourced)) take(column ?? undefined);
	return {
		is: 'ties',
		body,
		convention:
			changes?.how === 'replace' || changes?.how === 'increment'
				? 'changes of ties, goldfish'
				: conventionOf(body, ends, times, direction),
		ends,
		times,
		kind,
		weight,
		weightFormat: weight && weightFormat(weight),
		changes,
		ofNodes,
		directed: !body.table.comments.some(({ text }) => /^%\s*sym\b/.test(text)),
		direction,
		endMeans: endMeansOf(body, ends, times),
		sourced,
		twoMode: body.table.comments.some(({ text }) => /^%\s*bip\b/.test(text)),
		rest: free()
	};
}

/** Whether a column says the same of a node in all its rows: it belongs to the nodes and not to their ties. */
function isOfNodes({ height }: Body, { source, target }: Ends, column: Column): boolean {
	return [source[0]!, target[0]!].some((end) => {
		if (distinctOf(end) * 2 > height) return false;
		const of = new Int32Array(end.values.length).fill(-1);
		for (let r = 0; r < height; r++) {
			const node = end.codes[r]!;
			if (of[node]! >= 0 && of[node] !== column.codes[r]) return false;
			of[node] = column.codes[r]!;
		}
		return distinctOf(column) > 1;
	});
}
