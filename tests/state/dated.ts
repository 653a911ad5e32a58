import { utc } from '../../src/lib/time/parseTime.ts';
import { networkOf } from '../model/networkOf.ts';

const term = (id: string) => ({ id, label: `The ${id}`, description: '' });

/** A network of dated data from 2007 to May 2012, with three kinds and two views. */
export const dated = networkOf({
	nodes: ['org_a', 'org_b', 'org_c'],
	ties: [
		['t001', 'org_a', 'org_b', { kind: 'referral' }],
		['t002', 'org_b', 'org_c', { kind: 'endorsement' }]
	],
	rest: {
		timeKind: 'date',
		unit: 'month',
		observed: { start: utc(2007, 0, 1), end: utc(2012, 5, 1) },
		dwell: 30 * 864e5,
		kinds: (['referral', 'endorsement', 'joint'] as const).map((form) => ({ ...term(form), form })),
		perspectives: [term('analyst'), term('providers')]
	}
});

export const first = utc(2007, 0, 1);
export const last = utc(2012, 5, 1) - 1;
