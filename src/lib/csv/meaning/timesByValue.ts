import { distinctOf, type Body, type Column } from './bodyOf.ts';
import { evident, noTimes, readingsOf, type Times } from './timeOf.ts';

/** The times of a table without a header: moments by their shape, or else the column of numbers that never falls. */
export function timesByValue(body: Body, taken: ReadonlySet<Column>): Times {
	const free = body.columns.filter((column) => !taken.has(column));
	const clear = evident(free, body.height);
	if (clear) return { ...noTimes, time: clear };
	const rising = free.filter(
		(column) => column.numeric && column.blank === 0 && distinctOf(column) > 1 && rises(column)
	);
	const column = rising.sort((a, b) => distinctOf(b) - distinctOf(a))[0] ?? lastWave(body, free);
	const written = column && readingsOf(column)[0];
	return column && written ? { ...noTimes, time: { column, written } } : noTimes;
}

/** Whether the numbers of a column never fall, over three rows at least. */
export function rises({ codes, values }: Column): boolean {
	const numbers = values.map(Number);
	for (let r = 1; r < codes.length; r++) if (numbers[codes[r]!]! < numbers[codes[r - 1]!]!) return false;
	return codes.length > 2;
}

/** RSiena's "i j value wave": the last of four columns counts from 1 without a gap. */
export function lastWave({ columns }: Body, free: readonly Column[]): Column | undefined {
	const last = columns[3];
	if (columns.length !== 4 || !last || !free.includes(last) || !last.whole || last.blank > 0) return undefined;
	const waves = last.values.map(Number).sort((a, b) => a - b);
	return waves.length >= 2 && waves.length <= 30 && waves.every((wave, at) => wave === at + waves[0]!) && waves[0]! <= 1
		? last
		: undefined;
}
