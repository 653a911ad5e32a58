import type { Presenting } from '../../state/present/presenting.svelte.ts';
import { Together, wireOf } from '../../state/present/Together.ts';
import type { PresentState } from '../../story/present/presentState.ts';

/** Keeps a presentation the same in all windows of this browser that present the same; call the answer to stop. @param room which of them, as they call it. */
export function together(presenting: Presenting, room: string): () => void {
	const held = new Together<PresentState>(
		crypto.randomUUID(),
		(hear) => wireOf(room, hear),
		() => presenting.state,
		(state) => presenting.follow(state)
	);
	presenting.onasked(() => held.tell());
	return () => held.close();
}
