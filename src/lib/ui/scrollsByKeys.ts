/** Gives a box a tab stop while there is more in it than it shows, and takes it away again: it can then be scrolled by keys. */
export function scrollsByKeys(box: HTMLElement): () => void {
	const look = () => {
		const isCut = box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY !== 'visible';
		if (isCut) box.setAttribute('tabindex', '0');
		else box.removeAttribute('tabindex');
	};
	const observer = new ResizeObserver(look);
	for (const element of [box, ...box.children]) observer.observe(element);
	return () => observer.disconnect();
}
