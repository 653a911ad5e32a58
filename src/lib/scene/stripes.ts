import type { Evidence, Standing, StatusSpell } from '../model/types.ts';

/** One stripe of a vessel: from and to are shares of its height, from the foot, 0 to 1. */
export interface Stripe {
	readonly from: number;
	readonly to: number;
	readonly earned: boolean;
	readonly basis: string;
	/** Of the step; null for what is given, which draws an attribute of the node and not our reading of it. */
	readonly evidence: Evidence | null;
}

/**
 * What a degree is made of, from the foot: what is given (each basis with its share of the vessel), then what is earned, one stripe a step.
 * A degree that its bases do not explain is one given stripe up to that degree: we colour no more than the data says.
 */
export function stripesOf(status: StatusSpell | null, standing: Standing): readonly Stripe[] {
	if (!status || status.degree === null) return [];
	const stripes: Stripe[] = [];
	let level = 0;
	for (const basis of status.basis) {
		const share = standing.given[basis];
		if (share === undefined) continue;
		const to = Math.min(level + share, status.degree);
		if (to > level) stripes.push({ from: level, to, earned: false, basis, evidence: null });
		level = to;
	}
	const rest = status.degree - level;
	if (rest <= 1e-9) return stripes;
	const step = standing.earnedStep;
	const earned = status.basis.some((basis) => standing.given[basis] === undefined && basis !== 'none');
	if (step === null || !earned) {
		stripes.push({ from: level, to: status.degree, earned: false, basis: '', evidence: status.evidence });
		return stripes;
	}
	const steps = Math.max(1, Math.round(rest / step));
	for (let i = 0; i < steps; i++) {
		const from = level + (rest * i) / steps;
		const to = level + (rest * (i + 1)) / steps;
		stripes.push({ from, to, earned: true, basis: 'earned', evidence: status.evidence });
	}
	return stripes;
}
