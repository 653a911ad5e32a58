import type { Slice } from '../../model/slice.ts';
import type { Selection } from '../../scene/view.ts';
import type { Step } from '../../scene/walk.ts';

/** Where a walk by keys goes on from: the active mark, and the node from which a tie was entered, or its source. */
export function stepFrom({ ties }: Slice, active: Selection | null, anchor: string | null): Step | null {
	if (!active) return null;
	if (active.type === 'node') return { active, anchor: active.id };
	const tie = ties.find((entry) => entry.tie.id === active.id)?.tie;
	const from = tie && anchor !== null && (tie.source === anchor || tie.target === anchor) ? anchor : tie?.source;
	return from ? { active, anchor: from } : null;
}
