/** A text that is at most so long, with three dots where more of it was; no letter is cut in two. */
export const cut = (text: string, most: number): string =>
	text.length <= most
		? text
		: `${text
				.slice(0, most)
				.replace(/[\uD800-\uDBFF]$/, '')
				.trimEnd()} …`;
