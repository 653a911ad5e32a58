import { meanStress, type StressParts } from './stress.ts';

/** The scale by which places are divided before anything is measured: of 1.1^i, i from −20 to 20, the one of least mean stress (Experiment.java), so that no layout gains by its size. 1 where there is no stress. */
export function bestScale(moments: readonly (StressParts | null)[]): number {
	let best = 1;
	let least = Infinity;
	for (let i = -20; i <= 20; i++) {
		const scale = Math.pow(1.1, i);
		const stress = meanStress(moments, scale);
		if (stress < least) {
			least = stress;
			best = scale;
		}
	}
	return best;
}
