import type { Batch, DrawList, TieLook } from './types.ts';

/** Ties that any machine draws within a frame: below it nothing is thinned. */
export const fewest = 1_500;

// Wall milliseconds between frames: above the first a picture stutters, below the second there is room.
const [late, early] = [24, 18];

/**
 * How many ties the next frame may have, from how long the last one took.
 * @param capacity how many the last might have had; @param drawn how many it had; @param interval wall milliseconds since the one before.
 */
export function nextCapacity(capacity: number, drawn: number, interval: number): number {
	// After a rest the interval says nothing of drawing.
	if (interval > 1000) return capacity;
	if (interval > late) return Math.max(fewest, Math.floor(Math.min(capacity, drawn) * Math.max(0.5, late / interval)));
	if (interval < early && drawn >= capacity) return Math.ceil(capacity * 1.1);
	return capacity;
}

/** How many ties of each batch are drawn where only so many may be: the beginning of each, in one share, and all in a focus. */
export function thinnedTo({ tieBatches }: Pick<DrawList, 'tieBatches'>, capacity: number): readonly number[] {
	const size = ({ from, to }: Batch<TieLook>) => to - from;
	const hasFocus = tieBatches.some(({ emphasis }) => emphasis === 'muted');
	const isKept = ({ emphasis }: Batch<TieLook>) => emphasis === 'focus' || (hasFocus && emphasis === 'normal');
	const sum = (batches: readonly Batch<TieLook>[]) => batches.reduce((n, batch) => n + size(batch), 0);
	const kept = sum(tieBatches.filter(isKept));
	const rest = sum(tieBatches) - kept;
	const share = rest === 0 ? 1 : Math.min(1, Math.max(0, (capacity - kept) / rest));
	return tieBatches.map((batch) => (isKept(batch) ? size(batch) : Math.ceil(size(batch) * share)));
}

/** A part of one batch: the marks from `from` up to `to` of the list. */
export interface Portion<Look> {
	readonly batch: Batch<Look>;
	readonly from: number;
	readonly to: number;
}

/**
 * Batches cut into portions of at most so many marks, in painting order: every mark is in exactly one. Each batch is cut
 * from its own beginning, so that where a cut falls does not depend on what else is drawn.
 */
export function cutInto<Look>(batches: readonly Batch<Look>[], most: number): readonly Portion<Look>[] {
	return batches.flatMap((batch) =>
		Array.from({ length: Math.ceil((batch.to - batch.from) / most) }, (_, n) => ({
			batch,
			from: batch.from + n * most,
			to: Math.min(batch.to, batch.from + (n + 1) * most)
		}))
	);
}

/** What of batches is drawn where each is cut down to so many. */
export function portionsOf<Look>(batches: readonly Batch<Look>[], counts: readonly number[]): readonly Portion<Look>[] {
	return batches.map((batch, b) => ({ batch, from: batch.from, to: batch.from + counts[b]! }));
}

/** Every mark of batches, a portion for each. */
export function wholeOf<Look>(batches: readonly Batch<Look>[]): readonly Portion<Look>[] {
	return batches.map((batch) => ({ batch, from: batch.from, to: batch.to }));
}
