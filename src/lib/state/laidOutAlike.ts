import type { Choices } from '../csv/readingMessages.ts';

/** Whether two choices for the same files differ at most in the order and the colours of statuses, of which no place of a node follows. */
export function laidOutAlike(before: Choices, after: Choices): boolean {
	return placing(before) === placing(after);
}

/** What of choices a layout depends on, as text. */
function placing({ answers, edits }: Choices): string {
	const places = Object.entries(answers)
		.filter(([key]) => key !== 'picture.order' && !key.startsWith('picture.colour:'))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([places, edits]);
}
