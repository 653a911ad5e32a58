import type { Evidence, Spell, StatusSpell, TemporalNode, Time } from '../../model/types.ts';
import { percentOf } from './axis.ts';
import { endLabels, type EndLabel } from './endLabels.ts';

/** One level of one node for one spell: x in per cent of the axis, y in pixels from the top of the chart. */
export interface Level {
	readonly id: string;
	readonly node: string;
	readonly from: number;
	readonly to: number;
	readonly y: number;
	/** The height of the level before, from which this one follows without a gap, or null. */
	readonly riser: number | null;
	readonly evidence: Evidence | null;
	readonly start: Time;
	/** Whether this level was reached by a rise of standing. */
	readonly earned: boolean;
}

/** What a rise added, for as long as it lasted: x in per cent of the axis, y and height in pixels. */
export interface EarnedBar {
	readonly id: string;
	readonly node: string;
	readonly from: number;
	readonly to: number;
	readonly y: number;
	readonly height: number;
}

/** What the chart of standing shows. */
export interface Levels {
	readonly levels: readonly Level[];
	readonly bars: readonly EarnedBar[];
	readonly labels: readonly EndLabel[];
	/** Height of the line in pixels from the top, or null. */
	readonly line: number | null;
}

/** A node whose standing is drawn, with its spells in the order of time. */
export interface Standing {
	readonly node: Pick<TemporalNode, 'id'>;
	/** What stands at the end of its level. */
	readonly name: string;
	readonly spells: readonly StatusSpell[];
}

/** Levels that coincide are drawn this many pixels apart, and this much above the line. */
const apart = 3.5;
/** Pixels of paper between one step and the next. */
const gap = 1.5;
/** Share of the full scale that is left above the highest level. */
const above = 0.12;

/** The levels of nodes over time, equal ones side by side. @param height of the chart, in pixels. */
export function levelsOf(
	standings: readonly Standing[],
	line: number | null,
	shown: Spell,
	end: Time,
	height: number
): Levels {
	const degrees = standings.flatMap(({ spells }) => spells.map(({ degree }) => degree ?? 0));
	const top = Math.min(1, Math.max(line ?? 0, ...degrees) + above);
	const y = (degree: number) => Math.round((height - (height * degree) / top) * 10) / 10;

	const taken: { from: number; to: number; degree: number; lane: number }[] = [];
	const levels: Level[] = [];
	const bars: EarnedBar[] = [];
	const ends: { name: string; degree: number; y: number }[] = [];
	for (const { node, name, spells } of standings) {
		let before: { spell: StatusSpell; degree: number; y: number } | null = null;
		for (const [i, spell] of spells.entries()) {
			const { id, degree, evidence, start } = spell;
			if (degree === null || start >= end || spell.end <= shown.start) continue;
			const from = percentOf(start, shown);
			const to = percentOf(Math.min(spell.end, end), shown);
			const beside = taken.filter((l) => l.degree === degree && l.from < to && from < l.to).map((l) => l.lane);
			let lane = degree === line ? 1 : 0;
			while (beside.includes(lane)) lane++;
			taken.push({ from, to, degree, lane });
			const follows = before !== null && before.spell.end === start ? before : null;
			const level = y(degree) - lane * apart;
			const earned = follows !== null && degree > follows.degree;
			levels.push({ id, node: node.id, from, to, y: level, riser: follows?.y ?? null, evidence, start, earned });
			if (earned)
				bars.push({
					id,
					node: node.id,
					from,
					to: percentOf(Math.min(heldUntil(spells.slice(i), degree), end), shown),
					y: y(degree) + gap,
					height: y(follows.degree) - y(degree) - gap
				});
			before = { spell, degree, y: level };
		}
		if (before && before.spell.end >= end) ends.push({ name, degree: before.degree, y: before.y });
	}
	return { levels, bars, labels: endLabels(ends, height), line: line === null ? null : y(line) };
}

/** When a node first falls below a degree, or is no longer judged. */
function heldUntil(spells: readonly StatusSpell[], degree: number): Time {
	let end = spells[0]?.start ?? -Infinity;
	for (const spell of spells) {
		if (spell.start !== end || (spell.degree ?? 0) < degree) break;
		end = spell.end;
	}
	return end;
}
