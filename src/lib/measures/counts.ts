import { admits, evidenceLevels, type EvidenceLevel } from '../model/evidence.ts';
import { showsTie, sliceAt, type Filter, type Slice } from '../model/slice.ts';
import type { TemporalNetwork, Time } from '../model/types.ts';

/** How much a level of evidence leaves. */
export interface EvidenceCount {
	readonly level: EvidenceLevel;
	/** Tie spells, which are the rows of the table of ties. */
	readonly total: number;
	/** Distinct ties. */
	readonly ties: number;
	/** Ties active at t. */
	readonly atTime: number;
}

/** What each level of evidence leaves, among the kinds shown, with ties expected and not come about only where the filter shows them. */
export function evidenceCounts(network: TemporalNetwork, t: Time, filter: Filter): readonly EvidenceCount[] {
	const shown = network.ties.filter((tie) => showsTie(filter, tie));
	return evidenceLevels.map((level) => {
		const spells = shown.map((tie) => tie.spells.filter((spell) => admits(level, spell.evidence)).length);
		return {
			level,
			total: spells.reduce((sum, n) => sum + n, 0),
			ties: spells.filter((n) => n > 0).length,
			atTime: sliceAt(network, t, { ...filter, evidence: level }).ties.length
		};
	});
}

/** How many ties of each kind a slice holds; kinds without any count 0. */
export function kindCounts(slice: Slice, network: TemporalNetwork): ReadonlyMap<string, number> {
	const counts = new Map(network.kinds.map((kind) => [kind.id, 0]));
	for (const { tie } of slice.ties) counts.set(tie.kind, (counts.get(tie.kind) ?? 0) + 1);
	return counts;
}

/** How many nodes of each status a slice holds; 'none' counts those without. */
export function statusCounts(slice: Slice): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { status } of slice.nodes) {
		const word = status?.status ?? 'none';
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}
