import type { TableName } from './tableNames.ts';

/** A row of a template: its cells by column; a column that is left out is blank. */
export type TemplateRow = Readonly<Record<string, string>>;

const stated = (section: string) => ({ evidence: 'documented', date_precision: 'stated', section });

/** An allotment society that never was, so that nobody takes the rows for data. */
export const templateRows: Readonly<Record<TableName, readonly TemplateRow[]>> = {
	nodes: [
		{
			id: 'ann',
			label: 'Ann (made up)',
			short_label: 'Ann',
			role: 'gardener',
			start: '2019',
			...stated('List of members')
		},
		{
			id: 'ben',
			label: 'Ben (made up)',
			short_label: 'Ben',
			role: 'gardener',
			start: '2019',
			...stated('List of members')
		},
		{
			id: 'cem',
			label: 'Cem (made up)',
			short_label: 'Cem',
			role: 'gardener',
			start: '2020-04',
			...stated('Minutes, p. 12')
		},
		{
			id: 'society',
			label: 'The society (made up)',
			short_label: 'Society',
			role: 'association',
			start: '2019',
			...stated('Statutes')
		},
		{
			id: 'board',
			label: 'Its board (made up)',
			short_label: 'Board',
			role: 'committee',
			parent: 'society',
			start: '2019',
			end: '2023',
			...stated('Statutes')
		}
	],
	ties: [
		{
			id: 't1',
			spell: '1',
			source: 'ann',
			target: 'ben',
			kind: 'lends tools',
			directed: 'yes',
			start: '2019-05',
			end: '2020-09',
			weight: '2',
			mode: 'realised',
			...stated('Minutes, p. 3')
		},
		{
			id: 't1',
			spell: '2',
			source: 'ann',
			target: 'ben',
			kind: 'lends tools',
			directed: 'yes',
			start: '2022',
			weight: '1',
			mode: 'realised',
			evidence: 'inferred',
			date_precision: 'bounded',
			bounds: '2021-10/2022-12',
			section: 'Minutes, p. 30',
			note: 'The minutes speak of it as usual by then.'
		},
		{
			id: 't2',
			spell: '1',
			source: 'ben',
			target: 'cem',
			kind: 'vouches for',
			directed: 'yes',
			start: '2020-04',
			mode: 'realised',
			audience: 'board',
			process: 'welcome',
			process_evidence: 'documented',
			...stated('Minutes, p. 12')
		},
		{
			id: 't3',
			spell: '1',
			source: 'cem',
			target: 'ann',
			kind: 'lends tools',
			directed: 'yes',
			start: '2021',
			end: '2023',
			mode: 'realised',
			evidence: 'illustrative',
			date_precision: 'illustrative',
			alternatives: 'to:ben'
		}
	],
	statuses: [
		{
			id: 's1',
			node: 'cem',
			start: '2020-04',
			end: '2020-12',
			status: 'newcomer',
			degree: '0.2',
			perspective: 'analyst',
			basis: 'length of stay',
			...stated('Minutes, p. 12')
		},
		{
			id: 's2',
			node: 'cem',
			start: '2021',
			status: 'established',
			degree: '0.8',
			perspective: 'analyst',
			basis: 'office;help given',
			evidence: 'inferred',
			date_precision: 'bounded',
			bounds: '2020-12/2021-06',
			section: 'Minutes, p. 19'
		},
		{
			id: 's3',
			node: 'ann',
			start: '2019',
			status: 'established',
			degree: '1',
			perspective: 'analyst',
			basis: 'founder',
			...stated('Statutes')
		}
	],
	presence: [
		{ node: 'ben', start: '2019', end: '2020' },
		{ node: 'ben', start: '2021-06' }
	],
	events: [
		{
			id: 'e1',
			start: '2020-03',
			end: '2020-05',
			label: 'The gate stays shut (made up)',
			kind: 'context',
			...stated('Minutes, p. 11')
		},
		{
			id: 'e2',
			start: '2019-06',
			end: '..',
			label: 'Board meets (made up)',
			kind: 'context',
			recurrence: 'P3M',
			...stated('Statutes')
		}
	],
	processes: [
		{
			id: 'welcome',
			process: 'A newcomer is vouched for (made up)',
			summary: 'Somebody who is known speaks for somebody who is not, before the board.',
			...stated('Statutes')
		}
	]
};
