import type { Attachment } from 'svelte/attachments';
import type { Step } from '../../story/types.ts';

/** Where one reads, as a share of the screen from above: beneath a picture that stays at the top, or beside it. */
const readingLine = { above: 0.72, beside: 0.42 };
/** As the style sheets of the story have it. */
const beside = '(min-width: 900px)';
/** Wall milliseconds after which a scroll that was led counts as over, where the browser does not say. */
const patience = 1200;

/** Watches which step is being read and proposes it; leads to a step that is asked for elsewhere, and proposes nothing on the way. */
export function reading(propose: (step: Step) => void): {
	/** Marks an element as the words of a step. */
	readonly reads: (step: Step) => Attachment<HTMLElement>;
	readonly lead: (step: Step) => void;
} {
	const places = new Map<Element, Step>();
	let watcher: IntersectionObserver | null = null;
	let led = false;

	function watch() {
		watcher?.disconnect();
		const line = matchMedia(beside).matches ? readingLine.beside : readingLine.above;
		watcher = new IntersectionObserver(
			(entries) => {
				const read = entries.findLast(({ isIntersecting }) => isIntersecting);
				const step = read && places.get(read.target);
				if (step && !led) propose(step);
			},
			{ rootMargin: `-${100 * line}% 0px -${100 - 100 * line - 0.5}% 0px` }
		);
		for (const place of places.keys()) watcher.observe(place);
	}

	return {
		reads: (step) => (element) => {
			places.set(element, step);
			if (watcher) watcher.observe(element);
			else {
				watch();
				matchMedia(beside).addEventListener('change', watch);
			}
			return () => {
				places.delete(element);
				watcher?.unobserve(element);
				if (places.size > 0) return;
				watcher?.disconnect();
				watcher = null;
				matchMedia(beside).removeEventListener('change', watch);
			};
		},
		lead: (step) => {
			const place = [...places].findLast(([, each]) => each === step)?.[0];
			if (!place) return;
			led = true;
			const over = () => (led = false);
			addEventListener('scrollend', over, { once: true });
			setTimeout(over, patience);
			const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
			place.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
		}
	};
}
