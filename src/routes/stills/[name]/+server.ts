import { stepsOf } from '../../../lib/story/machine.ts';
import { readSeatownStory } from '../../seatown.server.ts';
import { stripDates } from '../../../lib/ui/story/stripFrames.ts';
import { dateStill, stepNamed, stepStill } from '../../shots.server.ts';

export const prerender = true;

/** A still for each step, and for each date of the strip. */
export const entries = () => [
	...stepsOf(readSeatownStory()).map(({ chapter, number }) => ({ name: `${chapter}-${number}.svg` })),
	...stripDates.map((at) => ({ name: `at-${at}.svg` }))
];

/** The picture of a step, or of a date, as a file, the same marks that the page shows. */
export function GET({ params }: { params: { name: string } }) {
	const name = params.name.replace(/\.svg$/, '');
	const svg = name.startsWith('at-')
		? dateStill(name.slice(3), { width: 450, height: 400 })
		: stepStill(stepNamed(name), { width: 900, height: 640 });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
