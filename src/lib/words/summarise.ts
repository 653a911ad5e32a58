import type { Change } from '../model/changes.ts';
import { nodeById, tieById } from '../model/find.ts';
import type { Evidence, TemporalNetwork, TieForm } from '../model/types.ts';
import { changeSentence } from './changeSentence.ts';
import { inSentence, kindOf } from './terms.ts';

/** One sentence about one change, or about many alike. */
export interface Told {
	readonly text: string;
	/** The changes that it tells. */
	readonly changes: readonly Change[];
	/** How sure they are; null where they differ or the data does not say. */
	readonly evidence: Evidence | null;
}

/** How many changes must be alike before one sentence tells them all. */
const many = 4;

/** What changed, most important first: standing, words spoken for others, referrals, joint work, then the rest; many alike are told at once. */
export function summarise(network: TemporalNetwork, changes: readonly Change[]): readonly Told[] {
	const groups = new Map<string, Change[]>();
	const isTold = toldAlready(changes);
	for (const change of changes) {
		if (isTold(change)) continue;
		const key = alikeKey(network, change);
		const group = groups.get(key);
		if (group) group.push(change);
		else groups.set(key, [change]);
	}
	return [...groups.values()]
		.map((group, i) => ({ group, i, rank: rankOf(network, group) }))
		.sort((a, b) => a.rank - b.rank || a.i - b.i)
		.flatMap(({ group }) => (areToldAtOnce(group) ? [group] : group.map((change) => [change])))
		.map((group) => ({ text: sentenceOf(network, group), changes: group, evidence: evidenceOf(network, group) }));
}

/** The first sentences, and how many changes they leave untold: "and 11 more". */
export function cutTo(told: readonly Told[], most: number): { readonly told: readonly Told[]; readonly more: number } {
	// One line more says as much as "and 1 more".
	const shown = told.length === most + 1 ? told : told.slice(0, most);
	return { told: shown, more: told.slice(shown.length).reduce((sum, { changes }) => sum + changes.length, 0) };
}

/** A node that comes or goes says as much as the standing that begins or stops with it. */
function toldAlready(changes: readonly Change[]): (change: Change) => boolean {
	const key = ({ type, time, id }: Pick<Change, 'time' | 'id'> & { readonly type: string }) => `${type} ${time} ${id}`;
	const ways = new Set(changes.filter(({ type }) => type === 'node start' || type === 'node end').map(key));
	return (change) => {
		if (change.type !== 'status change' || (change.from && change.to)) return false;
		return ways.has(key({ ...change, type: change.to ? 'node start' : 'node end' }));
	};
}

/** Many alike, or the whole way of one node's standing. */
function areToldAtOnce(group: readonly Change[]): boolean {
	return group.length >= many || group[0]?.type === 'status change';
}

function alikeKey(network: TemporalNetwork, change: Change): string {
	if (change.type === 'status change') return `${change.type} ${change.id}`;
	if (change.type === 'node start' || change.type === 'node end') return change.type;
	const tie = tieById(network, change.id);
	const way = change.type === 'tie change' && change.to.weight > change.from.weight ? 'up' : 'down';
	return [change.type, tie?.kind, tie?.mode, way].join(' ');
}

const forms: readonly TieForm[] = ['endorsement', 'referral', 'joint', 'plain', 'information', 'pull', 'funding'];

function rankOf(network: TemporalNetwork, [change]: readonly Change[]): number {
	if (!change || change.type === 'status change') return 0;
	if (change.type === 'node start' || change.type === 'node end') return 4;
	const tie = tieById(network, change.id);
	const form = forms.indexOf(kindOf(network, tie?.kind ?? '').form);
	const realised = tie?.mode === 'realised' ? 0 : 10;
	return form + realised + (change.type === 'tie start' ? 1 : change.type === 'tie change' ? 1.4 : 1.6);
}

function sentenceOf(network: TemporalNetwork, group: readonly Change[]): string {
	const [first] = group;
	if (!first) return '';
	const last = group.at(-1);
	if (first.type === 'status change' && last?.type === 'status change')
		return changeSentence(network, { ...first, to: last.to });
	if (group.length < many) return changeSentence(network, first);
	const n = group.length;
	if (first.type === 'node start') return `${n} parties came in.`;
	if (first.type === 'node end') return `${n} parties left.`;
	const tie = tieById(network, first.id);
	// Where the data have no kinds, all ties are of the kind “tie”.
	const ties = tie?.kind === 'tie' ? `${n} ties` : `${n} ties of ${inSentence(kindOf(network, tie?.kind ?? '').label)}`;
	if (tie?.mode === 'expected_unmet' && first.type === 'tie start')
		return `${ties} were expected; they largely did not come about.`;
	const what =
		tie && tie.mode !== 'realised'
			? `${ties}, ${tie.mode === 'expected_unmet' ? 'expected and unmet' : tie.mode},`
			: ties;
	if (first.type === 'tie start') return `${what} formed.`;
	if (first.type === 'tie end') return `${what} ended.`;
	return `${what} grew ${first.type === 'tie change' && first.to.weight > first.from.weight ? 'stronger' : 'weaker'}.`;
}

function evidenceOf(network: TemporalNetwork, group: readonly Change[]): Evidence | null {
	const found = new Set(group.map((change) => gradeOf(network, change)));
	return found.size === 1 ? ([...found][0] ?? null) : null;
}

function gradeOf(network: TemporalNetwork, change: Change): Evidence | null {
	if ('spell' in change) return change.spell.evidence;
	if ('from' in change) return (change.to ?? change.from)?.evidence ?? null;
	return nodeById(network, change.id)?.evidence ?? null;
}
