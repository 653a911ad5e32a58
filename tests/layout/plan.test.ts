import { expect, test } from 'vitest';
import { layoutGraphOf, type LayoutGraph } from '../../src/lib/layout/layoutGraph.ts';
import { defaultLayout } from '../../src/lib/layout/options.ts';
import { planOf } from '../../src/lib/layout/plan.ts';
import { networkOf } from './networkOf.ts';

/** So many nodes, each there for one share of the time. */
function graphOf(nodes: number, share = 1): LayoutGraph {
	const graph = layoutGraphOf(networkOf(['a'], []), defaultLayout);
	return {
		...graph,
		nodes: Array.from({ length: nodes }, () => graph.nodes[0]!),
		presence: Array.from({ length: nodes }, (_, i) => {
			const start = i % 2 === 0 ? 0 : 1 - share;
			return [[start, start + share] as const];
		})
	};
}

test.each([
	['nothing changes', 40, 0, 'dense', 1],
	['one change', 40, 1, 'dense', 4],
	['seven changes', 40, 7, 'dense', 28],
	['more changes than are told apart', 40, 500, 'dense', 96],
	['the dense solver affords fewer keyframes', 400, 500, 'dense', 50],
	['it would lose changes', 1000, 500, 'sparse', 40],
	['no matrix of all pairs', 5000, 500, 'sparse', 40],
	['memory for terms', 10_000, 500, 'sparse', 30],
	['too many to move', 20_001, 500, 'still', 16]
] as const)('%s: %d nodes and %d dates of change are %s with %d keyframes', (_, nodes, dates, solver, keyframes) => {
	expect(planOf(graphOf(nodes), dates, defaultLayout)).toMatchObject({ solver, keyframes });
});

test('nodes that are not there at the same time cost nothing together', () => {
	expect(planOf(graphOf(1000, 0.5), 12, defaultLayout)).toMatchObject({ solver: 'dense', keyframes: 32 });
	expect(planOf(graphOf(1000, 1), 12, defaultLayout)).toMatchObject({ solver: 'sparse', keyframes: 40 });
});

test('the options decide where they ask for a solver or a number of keyframes', () => {
	expect(planOf(graphOf(40), 500, { ...defaultLayout, solver: 'sparse', keyframes: 9 })).toMatchObject({
		solver: 'sparse',
		keyframes: 9
	});
});
