import type { Evidence, TieForm, TieMode } from '../../model/types.ts';
import { bodyOf, dashOf } from '../dash.ts';
import { bulgeOf, widthOf } from '../sizes.ts';
import type { Ink } from '../types.ts';
import type { Strand, TieLook, TieSign } from './types.ts';

/** What decides how a tie looks, apart from where it leads. */
export interface TieSort {
	readonly form: TieForm;
	readonly mode: TieMode;
	readonly evidence: Evidence | null;
	readonly weight: number;
}

const whole = [[0, 1]] as const;

/** How a tie of a sort looks: the alphabet of tieStrokes, as numbers and not as paths. */
export function tieLook(sort: TieSort): TieLook {
	const strand = (ink: Ink, width: number, offset = 0): Strand => ({
		ink,
		width: bodyOf(sort.evidence, width),
		dash: dashOf(sort.evidence, width),
		offset
	});
	const bulge = sort.mode === 'expected_unmet' ? 0 : (bulgeOf[sort.form] ?? 0);
	if (sort.mode === 'expected_unmet') {
		const end: Omit<TieSign, 'at'> = { kind: 'ring', size: 3.4, fill: 'paper', ink: 'refer', width: 1.4 };
		return {
			bulge,
			strands: [strand('refer', 1.5)],
			parts: [
				[0, 0.3],
				[0.7, 1]
			],
			signs: [
				{ ...end, at: 0.3 },
				{ ...end, at: 0.7 }
			]
		};
	}
	if (sort.mode === 'blocked')
		return {
			bulge,
			strands: [strand('refer', widthOf('referral', sort.weight))],
			parts: [[0, 0.55]],
			signs: [{ kind: 'bar', at: 0.55, size: 15, fill: null, ink: 'refer', width: 3 }]
		};
	const funds = widthOf('funding', sort.weight);
	const double = [strand('rule', funds, 1.4), strand('rule', funds, -1.4)];
	if (sort.mode === 'declined') return { bulge, strands: double, parts: [[0, 0.62]], signs: [] };
	const width = widthOf(sort.form, sort.weight);
	const half = sort.weight >= 3 ? 5 : sort.weight >= 2 ? 2.4 : 1.6;
	const lines: Readonly<Record<TieForm, readonly Strand[]>> = {
		endorsement: [strand('word', width)],
		referral: [strand('refer', width)],
		joint: [strand('ink', width)],
		information: [strand('rule', width)],
		plain: [strand('ink-2', width)],
		funding: double,
		// A band: its waist is lost where marks are small, its breadth is not.
		pull: [
			{ ink: 'band', width: 2 * half, dash: null, offset: 0 },
			strand('band-edge', 1, half),
			strand('band-edge', 1, -half)
		]
	};
	return { bulge, strands: lines[sort.form], parts: whole, signs: signsOf[sort.form] ?? [] };
}

const signsOf: Readonly<Partial<Record<TieForm, readonly TieSign[]>>> = {
	endorsement: [
		{ kind: 'ring', at: 0, size: 4.4, fill: 'paper', ink: 'word', width: 1.9 },
		{ kind: 'arrow', at: 1, size: 12, fill: 'word', ink: null, width: 0 }
	],
	referral: [
		{ kind: 'chevron', at: 0.52, size: 6.5, fill: null, ink: 'refer', width: 1.7 },
		{ kind: 'chevron', at: 1, size: 7.5, fill: null, ink: 'refer', width: 1.9 }
	],
	joint: [{ kind: 'lozenge', at: 0.5, size: 5.5, fill: 'paper', ink: 'ink', width: 1.3 }],
	funding: [{ kind: 'square', at: 1, size: 5, fill: 'ink-2', ink: null, width: 0 }]
};
