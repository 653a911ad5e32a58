import type { TableName } from './tableNames.ts';

/** A column of a table: what guide, templates and reader know of it. */
export interface Column {
	readonly name: string;
	readonly required: boolean;
	readonly meaning: string;
	/** The words that are allowed; any where it is left out. */
	readonly allowed?: readonly string[];
	readonly example: string;
}

const grades = ['documented', 'inferred', 'illustrative'] as const;
const precisions = ['stated', 'bounded', 'illustrative'] as const;

const start: Column = {
	name: 'start',
	required: false,
	meaning: 'First date: 2009, 2009-09, 2009-09-15, or a number. Blank: from the beginning.',
	example: '2009-09'
};
const end: Column = {
	name: 'end',
	required: false,
	meaning: 'Last date, which it lasts through. Blank: still there when observation stopped.',
	example: '2012-05'
};

const sourced: readonly Column[] = [
	{ name: 'evidence', required: false, meaning: 'How sure the row is.', allowed: grades, example: 'inferred' },
	{
		name: 'date_precision',
		required: false,
		meaning: 'How sure its dates are.',
		allowed: precisions,
		example: 'bounded'
	},
	{
		name: 'bounds',
		required: false,
		meaning: 'Between which dates the source lets it lie.',
		example: '2009-05/2012-05'
	},
	{ name: 'section', required: false, meaning: 'Where in the source it stands.', example: 'Findings' },
	{ name: 'note', required: false, meaning: 'Anything a reader should know.', example: 'Dates are ours.' }
];

/** The tables that the reader knows, each with its columns. */
export const tables = {
	nodes: [
		{ name: 'id', required: true, meaning: 'The name by which other tables mean this node.', example: 'org_a' },
		{ name: 'label', required: false, meaning: 'Its full name.', example: 'Organisation A' },
		{ name: 'short_label', required: false, meaning: 'Its name in the picture.', example: 'Org A' },
		{
			name: 'role',
			required: false,
			meaning: 'What sort of node it is; decides its shape.',
			example: 'tw_organisation'
		},
		{ name: 'parent', required: false, meaning: 'The id of the node to which it belongs.', example: 'org_a' },
		start,
		end,
		...sourced
	],
	ties: [
		{ name: 'id', required: false, meaning: 'Names the tie; rows of one id are its spells.', example: 't001' },
		{ name: 'spell', required: false, meaning: 'Which spell of the tie the row is.', example: '1' },
		{ name: 'source', required: true, meaning: 'The id of the node from which it goes.', example: 'org_a' },
		{ name: 'target', required: true, meaning: 'The id of the node to which it goes.', example: 'org_b' },
		{ name: 'kind', required: false, meaning: 'What sort of tie it is.', example: 'referral' },
		{
			name: 'directed',
			required: false,
			meaning: 'Whether it goes one way.',
			allowed: ['yes', 'no', 'true', 'false'],
			example: 'yes'
		},
		start,
		end,
		{ name: 'weight', required: false, meaning: 'How strong it is in this spell.', example: '2' },
		{
			name: 'mode',
			required: false,
			meaning: 'Whether it came about.',
			allowed: ['realised', 'expected_unmet', 'blocked', 'declined'],
			example: 'realised'
		},
		{
			name: 'audience',
			required: false,
			meaning: 'The node before whom an endorsement is given.',
			example: 'school_2'
		},
		{ name: 'chapter', required: false, meaning: 'The chapter that tells of it.', example: 'c10' },
		{ name: 'process', required: false, meaning: 'The process of the source that it shows.', example: 'pr_pull' },
		{
			name: 'process_evidence',
			required: false,
			meaning: 'How sure it is that there are ties of this sort at all.',
			allowed: grades,
			example: 'documented'
		},
		{
			name: 'alternatives',
			required: false,
			meaning: 'Which other ends the source allows equally.',
			example: 'to:org_d'
		},
		...sourced
	],
	statuses: [
		{ name: 'id', required: false, meaning: 'Names the row.', example: 's001' },
		{ name: 'node', required: true, meaning: 'The id of the node.', example: 'org_c' },
		start,
		end,
		{ name: 'status', required: true, meaning: 'What it was, in your own word.', example: 'outsider' },
		{ name: 'degree', required: false, meaning: 'How far, 0 to 1; drives fill and colour.', example: '0.15' },
		{ name: 'perspective', required: false, meaning: 'In whose eyes.', example: 'analyst' },
		{ name: 'basis', required: false, meaning: 'What it rests on, parted by semicolons.', example: 'history;niche' },
		...sourced
	],
	presence: [
		{ name: 'node', required: true, meaning: 'The id of a node that comes and goes.', example: 'org_c' },
		start,
		end
	],
	events: [
		{ name: 'id', required: true, meaning: 'Names the event.', example: 'ev_crisis' },
		{ ...start, required: true },
		{ ...end, meaning: 'Last date. Blank: within the stated start; two dots: it went on.' },
		{ name: 'label', required: true, meaning: 'What happened.', example: 'Council reorganisation' },
		{
			name: 'kind',
			required: false,
			meaning: 'The band of the timeline: context, fieldwork, or a word of your own.',
			example: 'context'
		},
		{ name: 'recurrence', required: false, meaning: 'Its rhythm as an ISO 8601 duration.', example: 'P3M' },
		...sourced
	],
	processes: [
		{ name: 'id', required: true, meaning: 'Names the process.', example: 'pr_pull' },
		{ name: 'process', required: true, meaning: 'Its name for people.', example: 'Organisational pull' },
		{ name: 'summary', required: false, meaning: 'What it is, in a sentence.', example: '' },
		...sourced
	]
} as const satisfies Record<TableName, readonly Column[]>;

/** Columns by which a cleaned table of ties names their nodes for people: no reader takes anything from them. */
export const endLabels = ['source_label', 'target_label', 'audience_label'] as const;
