/** Somebody's word for a sentence: short, and on one line. */
export function brief(text: string): string {
	const letters = [...text.replace(/\s+/g, ' ')];
	return letters.length <= 40 ? letters.join('') : `${letters.slice(0, 39).join('')}…`;
}
