import { untrack } from 'svelte';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import type { Extent } from '../layout/trajectories.ts';
import { frameOf } from '../scene/frameOf.ts';
import { turning } from '../scene/motion.ts';
import { narrow } from '../scene/named.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Wall milliseconds in which the camera follows a step: as long as nodes glide. */
const following = 550;

/** The box of the network that a picture of a width shows, on its way to where the story wants it. */
export class Framing {
	#explorer: Explorer;
	#width: () => number;
	#target = $derived.by(() => this.wanted(this.#width()));
	#told = $derived.by(() => this.#explorer.told);
	#tween: Tween<Extent>;
	#last: { readonly told: unknown; readonly width: number };

	/** @param width of the picture in CSS pixels. Made while a component is set up. */
	constructor(explorer: Explorer, width: () => number) {
		this.#explorer = explorer;
		this.#width = width;
		this.#tween = new Tween(this.#target, {
			easing: (u) => u * u * (3 - 2 * u),
			interpolate: (a, b) => (u) => ({
				...{ left: a.left + u * (b.left - a.left), right: a.right + u * (b.right - a.right) },
				...{ top: a.top + u * (b.top - a.top), bottom: a.bottom + u * (b.bottom - a.bottom) }
			})
		});
		this.#last = { told: this.#told, width: this.#width() };
		$effect.pre(() => {
			const [told, width, target] = [this.#told, this.#width(), this.#target];
			// Only a step moves the camera: another width, or another layout, is there at once.
			const glides = told !== this.#last.told && width === this.#last.width && !prefersReducedMotion.current;
			// Asked once a step: it changes with every frame, and the second answer would end the glide.
			const turns = untrack(() => this.#explorer.overlay.turn !== undefined);
			this.#last = { told, width };
			void this.#tween.set(target, { duration: glides ? (turns ? turning : following) : 0 });
		});
	}

	/** The box for a picture of a width, at rest. */
	wanted(width: number): Extent {
		const { bounds, trajectories, time, told } = this.#explorer;
		return told ? frameOf(bounds, trajectories, time, told, width < narrow) : bounds;
	}

	/** The box that is shown now. */
	get extent(): Extent {
		return this.#explorer.told ? this.#tween.current : this.#explorer.bounds;
	}

	/** Whether the box changes, or the view that it is of is still to come. */
	get isMoving(): boolean {
		if (this.#explorer.views.isAwaited) return true;
		return this.#explorer.told !== null && this.#tween.current !== this.#tween.target;
	}
}
