import type { Issue } from '../model/issue.ts';
import type { Kind, NodeShape, Role, Standing, TemporalNetwork, Term, TieForm } from '../model/types.ts';

/** What a package says of itself; everything may be missing, and is then made from the words of the tables. */
export interface Codebook {
	readonly title: string;
	readonly citation: string;
	readonly observed: { readonly start: string; readonly end: string } | null;
	readonly shownUntil: string;
	readonly unit: TemporalNetwork['unit'] | null;
	readonly standing: Standing;
	readonly kinds: readonly Kind[];
	readonly roles: readonly Role[];
	readonly statuses: readonly Term[];
	readonly perspectives: readonly Term[];
}

/** The codebook of tables that come without one. */
export const noCodebook: Codebook = {
	title: '',
	citation: '',
	observed: null,
	shownUntil: '',
	unit: null,
	standing: { line: null, given: {}, earnedStep: null },
	kinds: [],
	roles: [],
	statuses: [],
	perspectives: []
};

const forms: readonly TieForm[] = ['endorsement', 'referral', 'joint', 'information', 'pull', 'funding', 'plain'];
const shapes: readonly NodeShape[] = ['vessel', 'project', 'square', 'diamond', 'double-square', 'ring'];

/** Reads the custom property `figuration` of a datapackage.json. */
export function readCodebook(file: string, text: string): { codebook: Codebook; issues: readonly Issue[] } {
	const issue = (message: string): Issue => ({ severity: 'error', file, line: null, column: null, message });
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (cause) {
		return {
			codebook: noCodebook,
			issues: [issue(`This is not JSON that can be read (${String(cause)}). Mend it, or leave the file out.`)]
		};
	}
	const root = record(data);
	const own = record(root.figuration);
	const observed = record(own.observed);
	const standing = record(own.standing);
	const codebook: Codebook = {
		title: word(root.title),
		citation: word(own.citation),
		observed: observed.start && observed.end ? { start: word(observed.start), end: word(observed.end) } : null,
		shownUntil: word(own.shownUntil),
		unit: oneOf(own.unit, ['year', 'month', 'day', 'number'] as const),
		standing: {
			line: typeof standing.line === 'number' ? standing.line : null,
			given: Object.fromEntries(
				Object.entries(record(standing.given)).filter((e): e is [string, number] => typeof e[1] === 'number')
			),
			earnedStep: typeof standing.earnedStep === 'number' ? standing.earnedStep : null
		},
		kinds: terms(own.kinds).map(({ term, entry }) => ({ ...term, form: oneOf(entry.form, forms) ?? 'plain' })),
		roles: terms(own.roles).map(({ term, entry }) => ({ ...term, shape: oneOf(entry.shape, shapes) ?? 'square' })),
		statuses: terms(own.statuses).map(({ term }) => term),
		perspectives: terms(own.perspectives).map(({ term }) => term)
	};
	return { codebook, issues: [] };
}

function record(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function word(value: unknown): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function oneOf<T extends string>(value: unknown, words: readonly T[]): T | null {
	return words.find((w) => w === value) ?? null;
}

function terms(value: unknown): { term: Term; entry: Record<string, unknown> }[] {
	if (!Array.isArray(value)) return [];
	return value
		.map(record)
		.filter((entry) => word(entry.id) !== '')
		.map((entry) => ({
			term: { id: word(entry.id), label: word(entry.label) || word(entry.id), description: word(entry.description) },
			entry
		}));
}

/** The words of the data that the codebook does not name, after those that it does, each once. */
export function completed<T extends Term>(
	named: readonly T[],
	used: Iterable<string>,
	made: (id: string, i: number) => T
): readonly T[] {
	const all = [...named];
	for (const id of used) if (id !== '' && !all.some((term) => term.id === id)) all.push(made(id, all.length));
	return all;
}

/** A word of the data as a name for people: "joint_activity" becomes "Joint activity". */
export function labelOf(id: string): string {
	const words = id.replace(/[_-]+/g, ' ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
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
