import type { TemporalNetwork } from '../model/types.ts';
import { spanOf, type LayoutGraph, type Span } from './layoutGraph.ts';

/** How the default perspective sees a node over time. */
export interface Standing {
	/** Its degrees relative to the line, 1 being inside; empty where it never has one. */
	readonly degrees: readonly { readonly span: Span; readonly degree: number }[];
	/** Whether it has a status but never a degree: it takes no part in who stands where. */
	readonly apart: boolean;
	/** The words of its statuses. */
	readonly words: readonly { readonly span: Span; readonly word: string }[];
}

/** One standing a node; all are without degree where the data has no line, so that standing decides nothing there. */
export function standingsOf(network: TemporalNetwork, { nodes }: LayoutGraph): Standing[] {
	const { line } = network.standing;
	const perspective = network.perspectives[0]?.id;
	return nodes.map(({ statuses }) => {
		const own = statuses
			.filter((status) => status.perspective === perspective)
			.flatMap((status) => {
				const span = spanOf(network, status);
				return span ? [{ span, word: status.status, degree: status.degree }] : [];
			});
		const words = own.map(({ span, word }) => ({ span, word }));
		if (line === null || !(line > 0)) return { degrees: [], apart: false, words };
		const degrees = own.flatMap(({ span, degree }) =>
			degree !== null && Number.isFinite(degree) ? [{ span, degree: Math.max(0, Math.min(1, degree / line)) }] : []
		);
		return { degrees, apart: own.length > 0 && degrees.length === 0, words };
	});
}

/** The word of the status that a node has longest from one time to another; "" where it has none. */
export function wordOf({ words }: Standing, from: number, to: number): string {
	const lasting = new Map<string, number>();
	for (const { span, word } of words) {
		const overlap = Math.min(to, span[1]) - Math.max(from, span[0]);
		if (overlap > 0) lasting.set(word, (lasting.get(word) ?? 0) + overlap);
	}
	return [...lasting].reduce((longest, entry) => (entry[1] > longest[1] ? entry : longest), ['', 0] as const)[0];
}

/** Mean degree relative to the line from one time to another, over the part of it for which there is one; null where there is none. */
export function meanDegree({ degrees }: Standing, from: number, to: number): number | null {
	let known = 0;
	let sum = 0;
	for (const { span, degree } of degrees) {
		const overlap = Math.min(to, span[1]) - Math.max(from, span[0]);
		if (!(overlap > 0)) continue;
		known += overlap;
		sum += overlap * degree;
	}
	return known > 0 ? sum / known : null;
}

/** Whether a node, over all the time that it has a degree, stands outside the line on average. */
export function mostlyOutside(standing: Standing): boolean {
	const degree = meanDegree(standing, 0, 1);
	return degree !== null && degree < 1;
}
