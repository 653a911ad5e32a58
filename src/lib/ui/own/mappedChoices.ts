import type { MappedColumn, Mapping } from '../../csv/meaning/mappingOf.ts';

/** Something of the picture that a column of a table says, which is the column's own meaning and no look of the picture alone. */
export interface MappedChoice {
	/** The key of its answer. */
	readonly key: 'kind' | 'nodes.label';
	readonly label: string;
	/** What holds where no column says it. */
	readonly none: string;
	/** The column that says it now, or "". */
	readonly value: string;
	readonly columns: readonly string[];
}

/** More kinds than these no legend holds. */
const mostKinds = 40;

/** What columns of the tables can be chosen for: the kind of ties and the names of nodes; without what no column could say. */
export function mappedChoices(mapping: readonly Mapping[]): readonly MappedChoice[] {
	const columnsOf = (is: Mapping['is']) => mapping.filter((table) => table.is === is).flatMap(({ columns }) => columns);
	const choice = (
		all: readonly MappedColumn[],
		role: string,
		fits: (column: MappedColumn) => boolean,
		words: Pick<MappedChoice, 'key' | 'label' | 'none'>
	): MappedChoice => {
		const isIt = (column: MappedColumn) => column.role === role;
		const columns = all.filter((column) => isIt(column) || (column.role === 'attribute' && fits(column)));
		return {
			...words,
			value: all.find(isIt)?.column ?? '',
			columns: [...new Set(columns.map(({ column }) => column))]
		};
	};
	return [
		choice(columnsOf('ties'), 'kind', ({ distinct }) => distinct > 1 && distinct <= mostKinds, {
			key: 'kind',
			label: 'Kind of ties',
			none: 'all alike'
		}),
		choice(columnsOf('nodes'), 'label', ({ distinct }) => distinct > 1, {
			key: 'nodes.label',
			label: 'Names of nodes',
			none: 'their ids'
		})
	].filter(({ columns }) => columns.length > 0);
}
