import type { TemporalNetwork, Term, TieForm } from '../model/types.ts';

/** The words of the data that the codebook does not name, after those that it does, each once. */
export function completed<T extends Term>(
	named: readonly T[],
	used: Iterable<string>,
	made: (id: string) => T
): readonly T[] {
	const known = new Set(named.map((term) => term.id));
	const missing = [...new Set(used)].filter((id) => id !== '' && !known.has(id));
	return [...named, ...missing.map(made)];
}

/** A word of the data as a name for people: "joint_activity" becomes "Joint activity". */
export function labelOf(id: string): string {
	const words = id.replace(/[_-]+/g, ' ').trim() || id;
	const [first = '', ...rest] = words;
	return first.toUpperCase() + rest.join('');
}

/** The form for a kind that the codebook does not name: by its word, else plain. */
export function formOf(kind: string): TieForm {
	if (/endors|vouch|recommend/i.test(kind)) return 'endorsement';
	if (/refer/i.test(kind)) return 'referral';
	if (/joint|collab|partner/i.test(kind)) return 'joint';
	if (/inform|commun|message|mail/i.test(kind)) return 'information';
	if (/fund|manage|finance/i.test(kind)) return 'funding';
	return 'plain';
}

/** The network with a vessel, which degrees fill, in place of the quiet square of each role that has a degree. */
export function withGradedShapes(network: TemporalNetwork): TemporalNetwork {
	const graded = new Set(
		network.nodes.filter((node) => node.statuses.some(({ degree }) => degree !== null)).map(({ role }) => role)
	);
	if (graded.size === 0) return network;
	return {
		...network,
		roles: network.roles.map((role) =>
			role.shape === 'square' && graded.has(role.id) ? { ...role, shape: 'vessel' } : role
		)
	};
}
