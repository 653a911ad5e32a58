import type { Rule } from '../reread/byRule.ts';
import { searchOf } from './searchOf.ts';

/** Another reading of the network, as an address says it. */
export interface AddressedReading {
	/** Which drawing: 0 is ours. */
	readonly seed: number;
	/** null: the rule of the data. */
	readonly rule: Rule | null;
}

const names = ['drawing', 'rule'];
/** Drawings are numbered as people count: ours is the first. */
const most = 9999;

/** Whether an address asks for a reading that is not ours. */
export const asksReading = (search: string): boolean => names.some((name) => new URLSearchParams(search).has(name));

/** What an address asks of drawing and rule; what cannot be followed is left as ours. @param own the rule of the data, null where they have none. */
export function readingIn(search: string, own: Rule | null): AddressedReading {
	const query = new URLSearchParams(search);
	const drawing = Number(query.get('drawing') ?? 1);
	const seed = Number.isInteger(drawing) && drawing >= 1 && drawing <= most ? drawing - 1 : 0;
	const asked = query.get('rule');
	return { seed, rule: asked === null || own === null ? null : ruleFrom(asked, own) };
}

/** "base:0.4,step:0.1,line:0.5" over our own rule; null where nothing of it is a weight. */
function ruleFrom(asked: string, own: Rule): Rule | null {
	let rule: Rule = own;
	for (const part of asked.split(',')) {
		const at = part.lastIndexOf(':');
		const [name, value] = [part.slice(0, at), Number(part.slice(at + 1))];
		if (at < 1 || !(value >= 0 && value <= 1)) continue;
		if (name === 'step') rule = { ...rule, earnedStep: value };
		else if (name === 'line' && value >= 0.1) rule = { ...rule, line: value };
		else if (name in own.given) rule = { ...rule, given: { ...rule.given, [name]: value } };
	}
	return rule === own ? null : rule;
}

/** The query with a reading in it, all else kept; our own reading leaves no trace. */
export function withReading(search: string, { seed, rule }: AddressedReading, own: Rule | null): string {
	const query = new URLSearchParams(search);
	for (const name of names) query.delete(name);
	if (seed > 0) query.set('drawing', String(seed + 1));
	if (rule && own) {
		const weights = [
			...Object.entries(rule.given).filter(([name, value]) => own.given[name] !== value),
			...(rule.earnedStep === own.earnedStep ? [] : [['step', rule.earnedStep] as const]),
			...(rule.line === own.line ? [] : [['line', rule.line] as const])
		];
		if (weights.length > 0) query.set('rule', weights.map(([name, value]) => `${name}:${value}`).join(','));
	}
	return searchOf(query);
}
