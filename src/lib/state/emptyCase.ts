import type { Case } from './case.ts';

/** A case of nobody: what an explorer shows before the reader's own network is there. */
export const emptyCase: Case = {
	own: true,
	network: {
		title: 'Your data',
		citation: '',
		timeKind: 'number',
		observed: { start: 0, end: 1 },
		shownUntil: 1,
		unit: 'number',
		dwell: 1,
		nodes: [],
		ties: [],
		events: [],
		processes: [],
		kinds: [],
		roles: [],
		statuses: [],
		perspectives: [],
		standing: { line: null, given: {}, earnedStep: null }
	},
	trajectories: { nodeIds: [], times: Float64Array.of(0), positions: new Float32Array(0) }
};
