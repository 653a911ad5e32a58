import { stepsOf } from '../../../lib/story/machine.ts';
import { readSeatownStory } from '../../seatown.server.ts';
import { stepNamed, stepStill } from '../../shots.server.ts';

export const prerender = true;

/** A still for each step. */
export const entries = () =>
	stepsOf(readSeatownStory()).map(({ chapter, number }) => ({ name: `${chapter}-${number}.svg` }));

/** The picture of a step as a file, the same marks that the page shows. */
export function GET({ params }: { params: { name: string } }) {
	const svg = stepStill(stepNamed(params.name.replace(/\.svg$/, '')), { width: 900, height: 640 });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
