import type { TemporalNetwork } from '../model/types.ts';
import { fewest, smallGroups } from './smallGroups.ts';
import { textsOf } from './textsOf.ts';

/** Something in a network by which somebody could be recognised. */
export interface Disclosure {
	/** What was found, for people. */
	readonly what: string;
	readonly count: number;
	/** Where it stands, each place once. */
	readonly where: readonly string[];
	/** The first three, as they stand there. */
	readonly examples: readonly string[];
	/** The attributes among those places, by their columns. */
	readonly columns: readonly string[];
	/** Whether pseudonyms take it out, where those columns are left out as well. */
	readonly isTakenOut: boolean;
}

/** All repetitions are bounded: a text of a million letters takes no longer for each of them than a short one. */
const email =
	/[\p{L}\d._%+-]{1,64}\s{0,3}(?:@|\(at\)|\[at\])\s{0,3}[\p{L}\d-]{1,64}(?:\.|\s{0,3}(?:\(dot\)|\[dot\])\s{0,3})[\p{L}\d]/iu;
const phone = /(?:\+|\b0)\d(?:[\s()/.-]?\d){6,}/;
const site = /\bhttps?:\/\/|\bwww\.|(?:^|\s)@[\p{L}\d_]{2,}/u;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}\b/;
/** Two words or more that begin with capitals: "Ann Miller", "van der Berg, Jan", "J. Smith". */
const fullName = /^(?:\p{Ll}+\s+)*\p{Lu}[\p{L}.'’-]*,?(?:\s+(?:\p{Ll}{1,4}\s+)*\p{Lu}[\p{L}.'’-]*)+$/u;
/** One word that begins with a capital and goes on in small letters: "Ann". */
const firstName = /^\p{Lu}\p{Ll}+$/u;
/** A longer note than this is somebody's words. */
const longest = 60;

const inNames = (where: string) => where === 'names of nodes';

/** What pseudonyms replace or leave out: names, and all text that is written freely. */
const goes = (where: string) =>
	inNames(where) || /^(?:notes|sections|alternatives) of |^title$|^attribute “/.test(where);

const sorts: readonly { readonly what: string; readonly is: (text: string, where: string) => boolean }[] = [
	{ what: 'What looks like an e-mail address', is: (text) => email.test(text) },
	{ what: 'What looks like a telephone number', is: (text) => phone.test(text) },
	{ what: 'Addresses of sites and accounts', is: (text) => site.test(text) && !email.test(text) },
	{ what: 'What looks like a British postcode', is: (text) => postcode.test(text) },
	{
		what: 'What looks like somebody’s name',
		is: (text, where) =>
			text.length <= 120 && fullName.test(text) && !/^(?:kinds|statuses|roles|events|processes|title)/.test(where)
	},
	{ what: 'Single words that could be first names', is: (text, where) => inNames(where) && firstName.test(text) },
	{
		what: 'Long texts, which may tell more than they should',
		is: (text, where) => text.length > longest && !inNames(where)
	}
];

/** By what somebody could be recognised in a network, as far as rules can tell; that nothing is found is no proof. */
export function disclosuresOf(network: TemporalNetwork): readonly Disclosure[] {
	const found = sorts.map(() => ({
		count: 0,
		where: new Set<string>(),
		columns: new Set<string>(),
		examples: new Set<string>()
	}));
	for (const { where, column, text } of textsOf(network)) {
		if (text === '') continue;
		sorts.forEach(({ is }, at) => {
			if (!is(text, where)) return;
			const one = found[at]!;
			one.count++;
			one.where.add(column === undefined ? where : `attribute “${column}”`);
			if (column !== undefined) one.columns.add(column);
			if (one.examples.size < 3) one.examples.add(text.slice(0, 80));
		});
	}
	const texts = sorts.flatMap(({ what }, at): Disclosure[] => {
		const { count, where, columns, examples } = found[at]!;
		if (count === 0) return [];
		return [
			{
				what,
				count,
				where: [...where],
				examples: [...examples],
				columns: [...columns],
				isTakenOut: [...where].every(goes)
			}
		];
	});
	return [...texts, ...groupsIn(network)];
}

/** What is no attribute. */
const shared: readonly string[] = ['role', 'status'];

function groupsIn(network: TemporalNetwork): readonly Disclosure[] {
	const { groups, tellApart } = smallGroups(network);
	return [
		...(tellApart.length === 0
			? []
			: [
					{
						what: 'Columns that are different for most nodes or ties, and so tell each of them apart',
						count: tellApart.length,
						where: tellApart,
						examples: [],
						columns: tellApart.filter((of) => !shared.includes(of)),
						isTakenOut: !tellApart.some((of) => shared.includes(of))
					}
				]),
		...(groups.length === 0
			? []
			: [
					{
						what: `Groups of fewer than ${fewest} nodes, whose members may be recognised`,
						count: groups.length,
						where: [...new Set(groups.map(({ of }) => of))],
						columns: [],
						examples: groups.slice(0, 3).map(({ of, word, nodes }) => `${of} “${word.slice(0, 40)}”: ${nodes}`),
						isTakenOut: false
					}
				])
	];
}
