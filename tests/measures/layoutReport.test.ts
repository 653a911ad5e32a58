import { expect, test } from 'vitest';
import { generatedBySteps } from '../../src/lib/examples/generated.ts';
import type { Trajectories } from '../../src/lib/layout/trajectories.ts';
import { layoutFigures, layoutReport } from '../../src/lib/measures/layoutReport.ts';
import { measuredOf } from '../../src/lib/measures/measuredOf.ts';
import { pathsOf } from '../../src/lib/measures/pathsOf.ts';
import { placesAt } from '../../src/lib/measures/straightMotion.ts';
import { atOnce } from '../../src/lib/model/bySteps.ts';
import { networkOf } from '../model/networkOf.ts';
import { placed } from '../scene/placed.ts';

const path = networkOf({
	ties: [
		['t1', 'a', 'b'],
		['t2', 'b', 'c']
	]
});

test('a path drawn straight, each tie as long as a tie should be, has no stress and does not move', () => {
	const trajectories = placed(path, { a: [0, 0], b: [100, 0], c: [200, 0] });
	const report = layoutReport({ network: path, trajectories, tieLength: 100 });
	expect(report.stress).toBeCloseTo(0, 10);
	expect(report.stressBetween).toBeCloseTo(0, 10);
	expect(report).toMatchObject({
		movement: 0,
		crowding: 0,
		neighbourhoods: 1,
		crossings: 0,
		dates: 41,
		estimated: false
	});
});

test('the size of the drawing makes no difference', () => {
	const trajectories = placed(path, { a: [0, 0], b: [121, 0], c: [242, 0] });
	expect(layoutFigures({ network: path, trajectories, tieLength: 100 }).stress).toBeCloseTo(0, 10);
});

test('movement is counted in lengths of a tie, while a node is there', () => {
	const network = networkOf({
		nodes: ['a', { id: 'b', activity: [{ start: 0, end: 5, startText: '0', endText: '5' }] }],
		ties: [['t', 'a', 'b']]
	});
	const trajectories: Trajectories = {
		nodeIds: ['a', 'b'],
		times: Float64Array.of(0, 10),
		// Both go three ties to the right; b is there for half of the way.
		positions: Float32Array.of(0, 0, 100, 0, 300, 0, 400, 0)
	};
	expect(layoutFigures({ network, trajectories, tieLength: 100 }).movement).toBeCloseTo((3 + 1.5) / 2, 6);
});

test('where nobody is tied there is no stress to speak of', () => {
	const network = networkOf();
	const report = layoutReport({ network, trajectories: placed(network), tieLength: 100 });
	expect(report).toMatchObject({ stress: null, stressBetween: null, neighbourhoods: null, crossings: 0 });
});

test('paths are in the order of the ids and in the units of the measures', () => {
	const trajectories: Trajectories = {
		nodeIds: ['a', 'b'],
		times: Float64Array.of(0, 10),
		positions: Float32Array.of(0, 0, 100, 0, 0, 50, 100, 0)
	};
	const paths = pathsOf(trajectories, ['b', 'a'], 100);
	expect([...placesAt(paths, 0)]).toEqual([5, 0, 0, 0]);
	expect([...placesAt(paths, 10)]).toEqual([5, 0, 0, 2.5]);
});

test('a large network is measured from some of its nodes, at fewer times', () => {
	const large = atOnce(generatedBySteps({ size: 1200, pattern: 'smooth' }));
	expect(measuredOf(large)).toMatchObject({ sources: 150, between: 2 });
	expect(measuredOf(path)).toMatchObject({ sources: Infinity, between: 10 });
});
