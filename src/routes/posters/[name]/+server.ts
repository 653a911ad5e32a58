import { pngOf } from '../../../lib/export/pngOf.ts';
import { stepsOf } from '../../../lib/story/machine.ts';
import { readSeatownStory } from '../../seatown.server.ts';
import { stepNamed, stepPoster } from '../../shots.server.ts';

export const prerender = true;

/** The sizes of a slide. */
const sizes = [
	{ width: 1920, height: 1080 },
	{ width: 1024, height: 768 }
] as const;

/** For each step a drawing and a picture in two sizes, with caption, source and the key of how sure we are. */
export const entries = () =>
	(process.env.TEST_BUILD ? [stepNamed('c10-2')] : stepsOf(readSeatownStory())).flatMap(({ chapter, number }) => [
		{ name: `${chapter}-${number}.svg` },
		...sizes.map(({ width, height }) => ({ name: `${chapter}-${number}-${width}x${height}.png` }))
	]);

/** A step to be put on a slide or into a text. */
export async function GET({ params }: { params: { name: string } }) {
	const [, step = '', width = '1920', type = ''] = /^(c\d+-\d+)(?:-(\d+)x\d+)?\.(svg|png)$/.exec(params.name) ?? [];
	const size = sizes.find((each) => each.width === Number(width)) ?? sizes[0];
	const told = stepNamed(step);
	const svg = stepPoster(told, size, told.annotation);
	if (type === 'svg') return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
	return new Response(await pngOf(svg), { headers: { 'content-type': 'image/png' } });
}
