import { stillOf } from '../../../lib/export/stillOf.ts';
import { defaultFilter } from '../../../lib/model/slice.ts';
import { placeOf, stepsOf } from '../../../lib/story/machine.ts';
import { readSeatown, readSeatownStory } from '../../seatown.server.ts';

export const prerender = true;

/** A still for each step. */
export const entries = () =>
	stepsOf(readSeatownStory()).map(({ chapter, number }) => ({ name: `${chapter}-${number}.svg` }));

/** The picture of a step as a file, the same marks that the page shows. */
export function GET({ params }: { params: { name: string } }) {
	const { network, trajectories } = readSeatown();
	const step = placeOf(readSeatownStory(), params.name.replace(/\.svg$/, '').replace('-', '/'))?.step;
	if (!step) return new Response('There is no such still.', { status: 404 });
	const filter = {
		...defaultFilter(network),
		...{ perspective: step.lens, evidence: step.shown, expected: step.expected }
	};
	const svg = stillOf(network, trajectories, { time: step.time, filter, told: step }, { width: 900, height: 640 });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
