import { pngOf } from '../../../lib/export/pngOf.ts';
import { readSeatownStory } from '../../seatown.server.ts';
import { stepPoster } from '../../shots.server.ts';

export const prerender = true;

/** A preview for each chapter, shown where an address of it is shared. */
export const entries = () => readSeatownStory().chapters.map(({ id }) => ({ name: `${id}.png` }));

/** The last step of a chapter, with its title. */
export async function GET({ params }: { params: { name: string } }) {
	const chapter = readSeatownStory().chapters.find(({ id }) => `${id}.png` === params.name);
	if (!chapter) return new Response('There is no such preview.', { status: 404 });
	const step = chapter.steps.at(-1)!;
	const png = await pngOf(stepPoster(step, { width: 1200, height: 630 }, step.annotation));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
}
