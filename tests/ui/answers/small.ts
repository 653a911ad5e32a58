import { computeTrajectories } from '../../../src/lib/layout/computeTrajectories.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { networkOf, statusOf } from '../../model/networkOf.ts';

const sure = { evidence: 'illustrative', section: 'Findings', startText: '2', endText: '', weight: 3 } as const;

/** Two organisations, a trust and a school: a word spoken from 2 on, a referral from 5 to 6, one that was expected. */
export const network = networkOf({
	nodes: [
		{
			id: 'org_c',
			label: 'Organisation C: a branch',
			shortLabel: 'Org C',
			role: 'organisation',
			evidence: 'documented',
			section: 'Table 2',
			attributes: { place: 'out_of_town', remit: '' },
			statuses: [
				statusOf('outsider', 0, 2, { degree: 0 }),
				statusOf('local', 2, 20, { degree: 0.6, basis: ['endorsement'], evidence: 'illustrative', endText: '' })
			]
		},
		{ id: 'org_d', label: 'Organisation D', shortLabel: 'Org D', role: 'organisation' },
		{ id: 'pct', label: 'PCT', shortLabel: 'PCT' },
		{
			id: 'school',
			label: 'School',
			shortLabel: 'School',
			activity: [{ start: 0, end: 8, startText: '0', endText: '8' }]
		}
	],
	ties: [
		[
			't1',
			'pct',
			'org_c',
			{
				kind: 'endorsement',
				audience: 'school',
				alternatives: 'to:org_d',
				spells: [{ start: 2, end: Infinity, ...sure }]
			}
		],
		['t2', 'org_c', 'school', { spells: [{ start: 5, end: 6, startText: '5', endText: '5' }] }],
		['t3', 'org_c', 'org_d', { mode: 'expected_unmet', directed: false }]
	],
	rest: {
		perspectives: [
			{ id: 'analyst', label: 'The analyst', description: 'Our reading.' },
			{ id: 'schools', label: 'The schools', description: 'Theirs.' }
		]
	}
});

/** An explorer whose frames are never drawn: what it shows is settled at once. */
export function smallExplorer(time = 3): Explorer {
	const explorer = new Explorer(
		{ network, trajectories: computeTrajectories(network) },
		{ now: () => 0, request: () => {} }
	);
	explorer.settleAt(time, explorer.filter);
	return explorer;
}
