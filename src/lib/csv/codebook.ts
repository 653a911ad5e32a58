import type { Issue } from '../model/issue.ts';
import type { Kind, NodeShape, Role, Standing, TemporalNetwork, Term, TieForm } from '../model/types.ts';
import type { LayoutAsked } from '../model/layoutAsked.ts';
import type { PictureAsked } from '../model/pictureAsked.ts';
import { readLayoutAsked } from './layoutAsked.ts';
import { readPictureAsked } from './picture/readPictureAsked.ts';
import { Typed } from './Typed.ts';

/** What a package says of itself; everything may be missing, and is then made from the words of the tables. */
export interface Codebook {
	/** The file it comes from, or "". */
	readonly file: string;
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
	/** What the package asks of the layout, or null. */
	readonly layout: LayoutAsked | null;
	/** What it asks of the picture, or null. */
	readonly picture: PictureAsked | null;
}

/** The codebook of tables that come without one. */
export const noCodebook: Codebook = {
	file: '',
	title: '',
	citation: '',
	observed: null,
	shownUntil: '',
	unit: null,
	standing: { line: null, given: {}, earnedStep: null },
	kinds: [],
	roles: [],
	statuses: [],
	perspectives: [],
	layout: null,
	picture: null
};

const forms: readonly TieForm[] = ['endorsement', 'referral', 'joint', 'information', 'pull', 'funding', 'plain'];
const shapes: readonly NodeShape[] = ['vessel', 'project', 'square', 'diamond', 'double-square', 'ring'];
const units: readonly TemporalNetwork['unit'][] = ['year', 'month', 'day', 'number'];

/** Reads the custom property `figuration` of a datapackage.json; what is of a wrong type is warned of and passed over. */
export function readCodebook(file: string, text: string): { codebook: Codebook; issues: readonly Issue[] } {
	const issue = (severity: Issue['severity'], message: string): Issue => ({
		severity,
		file,
		line: null,
		column: null,
		message
	});
	let data: unknown;
	try {
		data = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (cause) {
		return {
			codebook: { ...noCodebook, file },
			issues: [issue('error', `This is not JSON that can be read (${String(cause)}). Mend it, or leave the file out.`)]
		};
	}
	const typed = new Typed();
	const codebook = codebookOf(typed, file, data ?? '');
	return { codebook, issues: typed.wrong.map((message) => issue('warning', message)) };
}

function codebookOf(typed: Typed, file: string, data: unknown): Codebook {
	const root = typed.record(data, file);
	const own = typed.record(root.figuration, 'figuration');
	const observed = typed.record(own.observed, 'figuration.observed');
	const standing = typed.record(own.standing, 'figuration.standing');
	const start = typed.word(observed.start, 'figuration.observed.start');
	const end = typed.word(observed.end, 'figuration.observed.end');
	if ((start === '') !== (end === ''))
		typed.wrong.push('“figuration.observed” is passed over: it needs a start and an end. Add the one that is missing.');
	return {
		file,
		title: typed.word(root.title, 'title'),
		citation: typed.word(own.citation, 'figuration.citation'),
		observed: start !== '' && end !== '' ? { start, end } : null,
		shownUntil: typed.word(own.shownUntil, 'figuration.shownUntil'),
		unit: typed.oneOf(own.unit, 'figuration.unit', units),
		standing: {
			line: typed.number(standing.line, 'figuration.standing.line'),
			given: Object.fromEntries(
				Object.entries(typed.record(standing.given, 'figuration.standing.given'))
					.map(([basis, share]) => [basis, typed.number(share, `figuration.standing.given.${basis}`)] as const)
					.filter((entry): entry is [string, number] => entry[1] !== null)
			),
			earnedStep: typed.number(standing.earnedStep, 'figuration.standing.earnedStep')
		},
		kinds: termsOf(typed, own.kinds, 'figuration.kinds').map(({ term, entry, path }) => ({
			...term,
			form: typed.oneOf(entry.form, `${path}.form`, forms) ?? 'plain'
		})),
		roles: termsOf(typed, own.roles, 'figuration.roles').map(({ term, entry, path }) => ({
			...term,
			shape: typed.oneOf(entry.shape, `${path}.shape`, shapes) ?? 'square'
		})),
		statuses: termsOf(typed, own.statuses, 'figuration.statuses').map(({ term }) => term),
		perspectives: termsOf(typed, own.perspectives, 'figuration.perspectives').map(({ term }) => term),
		layout: readLayoutAsked(typed, own.layout),
		picture: readPictureAsked(typed, own.picture)
	};
}

/** The entries of a list that have an id of their own; places are counted from 1, as people do. */
function termsOf(typed: Typed, value: unknown, name: string) {
	const terms: { term: Term; entry: Record<string, unknown>; path: string }[] = [];
	const ids = new Set<string>();
	for (const [i, each] of typed.list(value, name).entries()) {
		const path = `${name}, entry ${i + 1}`;
		const entry = typed.record(each, path);
		const id = typed.word(entry.id, `${path}.id`);
		if (id === '') typed.wrong.push(`“${path}” is passed over: it has no id. Give it the word that the tables use.`);
		else if (ids.has(id))
			typed.wrong.push(`“${path}” is passed over: “${id}” is the id of an entry before it. Remove one of the two.`);
		else {
			const label = typed.word(entry.label, `${path}.label`) || id;
			terms.push({
				term: { id, label, description: typed.word(entry.description, `${path}.description`) },
				entry,
				path
			});
		}
		ids.add(id);
	}
	return terms;
}
