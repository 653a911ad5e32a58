import { inspected } from '../../../src/lib/csv/inspected.ts';
import { textSource } from '../../../src/lib/csv/rows/sources.ts';
import type { TemporalNetwork } from '../../../src/lib/model/types.ts';

/** What a text, or several files by their names, are read as. */
export async function inspect(files: string | Readonly<Record<string, string>>, answers: Record<string, string> = {}) {
	const named = typeof files === 'string' ? { 'file.csv': files } : files;
	const sources = Object.entries(named).map(([name, text]) => textSource(name, text));
	const { inspection, network } = await inspected(sources, answers);
	return { ...inspection, network };
}

/** The network of files; throws where they are refused. */
export async function networkIn(
	files: string | Readonly<Record<string, string>>,
	answers: Record<string, string> = {}
): Promise<TemporalNetwork> {
	const { network, refused } = await inspect(files, answers);
	if (!network) throw new Error(`refused: ${refused}`);
	return network;
}

/** Every spell of every tie in a line: "a → b 2001~2003 w1". */
export function spellsOf({ ties }: TemporalNetwork): string[] {
	return ties.flatMap((tie) =>
		tie.spells.map(
			({ startText, endText, weight }) =>
				`${tie.source} ${tie.directed ? '→' : '—'} ${tie.target}${tie.kind === 'tie' ? '' : ` ${tie.kind}`} ${startText}~${endText}${weight === 1 ? '' : ` w${weight}`}`
		)
	);
}

/** Every status of every node in a line: "a local 2001~2004". */
export function statusesOf({ nodes }: TemporalNetwork): string[] {
	return nodes.flatMap(({ id, statuses }) =>
		statuses.map(({ status, startText, endText }) => `${id} ${status} ${startText}~${endText}`)
	);
}

/** What a column was taken for, by its name. */
export const rolesOf = ({ mapping }: Awaited<ReturnType<typeof inspect>>, file = 0): Record<string, string> =>
	Object.fromEntries((mapping[file]?.columns ?? []).map(({ column, role }) => [column, role]));
