/** Leads to places of the page that is shown: "#words" is no page of the one file. Call the answer to stop. */
export function withinPage(): () => void {
	const lead = (event: MouseEvent) => {
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
		const id = /^#([^/].*)$/.exec(link?.getAttribute('href') ?? '')?.[1];
		const place = id === undefined ? null : document.getElementById(decodeURIComponent(id));
		if (!place) return;
		event.preventDefault();
		place.scrollIntoView();
		// What cannot have the focus gets it once, so that keys go on from there.
		if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1;
		place.focus({ preventScroll: true });
	};
	// Before the router, which would look for a page of that name.
	addEventListener('click', lead, { capture: true });
	return () => removeEventListener('click', lead, { capture: true });
}
