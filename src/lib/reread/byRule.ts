import type { Standing, StatusSpell, TemporalNetwork } from '../model/types.ts';

/** The weights of a rule for standing. */
export interface Rule {
	/** What each given basis adds, 0 to 1. */
	readonly given: Readonly<Record<string, number>>;
	/** What one earned step adds, 0 to 1. */
	readonly earnedStep: number;
	/** The degree from which one counts as inside, above 0. */
	readonly line: number;
}

/** No degree of a rule goes beyond: nobody is all that there is to be. */
const cap = 0.9;
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The rule by which a network's degrees are made up; null where they are not. */
export function ruleOf({ standing }: TemporalNetwork): Rule | null {
	const { given, earnedStep, line } = standing;
	return line === null || earnedStep === null || Object.keys(given).length === 0 ? null : { given, earnedStep, line };
}

/** The network with the degrees that another rule gives to the same bases and the same earned steps; a degree that its bases do not explain is kept. The words of standing go with the degrees. */
export function byRule(network: TemporalNetwork, rule: Rule): TemporalNetwork {
	const { standing } = network;
	const words = wordsOf(network);
	const reread = (status: StatusSpell): StatusSpell => {
		const steps = stepsIn(status, standing);
		if (steps === null) return status;
		const given = status.basis.reduce((sum, basis) => sum + (rule.given[basis] ?? 0), 0);
		const degree = rounded(Math.min(cap, given + steps * rule.earnedStep));
		return { ...status, degree, status: words(degree / rule.line) ?? status.status, note: note };
	};
	return {
		...network,
		standing: { ...standing, given: rule.given, earnedStep: rule.earnedStep, line: rule.line },
		nodes: network.nodes.map((node) => ({ ...node, statuses: node.statuses.map(reread) }))
	};
}

const note = 'By the reader’s rule: neither the paper’s nor ours.';

/** How many steps a status has earned; null where its degree is not made up by the rule of its network. */
export function stepsIn({ degree, basis }: StatusSpell, { given, earnedStep }: Standing): number | null {
	if (degree === null || earnedStep === null || earnedStep === 0) return null;
	const known = basis.reduce((sum, each) => sum + (given[each] ?? 0), 0);
	const steps = Math.round((degree - known) / earnedStep);
	const isEarned = basis.some((each) => given[each] === undefined && each !== 'none');
	if (steps < 0 || Math.abs(known + steps * earnedStep - degree) > 1e-6) return null;
	if (steps > 0 && !isEarned) return null;
	return steps === 0 && known === 0 && !basis.includes('none') ? null : steps;
}

/** Which word the network has for a degree relative to its line: the word that its own statuses of such degrees have most often. */
function wordsOf({ nodes, standing }: TemporalNetwork): (relative: number) => string | null {
	const line = standing.line ?? 1;
	const counts = new Map<number, Map<string, number>>();
	for (const { statuses } of nodes)
		for (const { degree, status } of statuses) {
			if (degree === null) continue;
			const zone = zoneOf(degree / line);
			const words = counts.get(zone) ?? new Map<string, number>();
			counts.set(zone, words.set(status, (words.get(status) ?? 0) + 1));
		}
	return (relative) => {
		const words = [...(counts.get(zoneOf(relative)) ?? [])];
		return words.length === 0 ? null : words.reduce((best, word) => (word[1] > best[1] ? word : best))[0];
	};
}

/** Outside, half-way to the line or more, inside. */
const zoneOf = (relative: number) => (relative >= 1 - 1e-9 ? 2 : relative >= 0.5 - 1e-9 ? 1 : 0);
