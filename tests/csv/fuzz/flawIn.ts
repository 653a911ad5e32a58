import { inspected } from '../../../src/lib/csv/inspected.ts';
import { bytesSource } from '../../../src/lib/csv/rows/sources.ts';

/** Files by their names, in bytes. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What is wrong with how files are read, in a few words; null where nothing is. Rejects where reading them does. */
export async function flawIn(files: Files, answers: Readonly<Record<string, string>> = {}): Promise<string | null> {
	const sources = Object.entries(files).map(([name, bytes]) => bytesSource(name, bytes));
	const { inspection, network } = await inspected(sources, answers);
	const { rows, issues, refused } = inspection;
	const { read, drawn, noted, heldBack } = rows;
	if (![read, drawn, noted, heldBack].every((count) => Number.isInteger(count) && count >= 0))
		return `rows are counted ${JSON.stringify(rows)}`;
	if (drawn + noted + heldBack !== read) return `rows are lost ${JSON.stringify(rows)}`;
	if ((refused === null) !== (network !== null)) return `network and refusal: ${refused}`;
	if (refused === '') return 'refused without a word';
	for (const { line, message } of issues)
		if ((line !== null && !(line >= 1)) || message === '' || /undefined|NaN|\[object/.test(message))
			return `an issue on line ${line} says ${message}`;
	if (!network) return null;
	const known = new Set(network.nodes.map(({ id }) => id));
	if (known.size !== network.nodes.length) return 'two nodes have one id';
	if (new Set(network.ties.map(({ id }) => id)).size !== network.ties.length) return 'two ties have one id';
	for (const { id, source, target, spells } of network.ties) {
		if (!known.has(source) || !known.has(target)) return `tie ${id} leads to no node`;
		for (const { start, end } of spells) if (!(start <= end)) return `tie ${id} has a spell from ${start} to ${end}`;
	}
	return null;
}

/** Files as a failure shows them: their bytes as Latin letters. */
export const shown = (files: Files): string =>
	JSON.stringify(
		Object.fromEntries(
			Object.entries(files).map(([name, bytes]) => [
				name,
				Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
			])
		)
	);
