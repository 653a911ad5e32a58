import type { Presenting } from '../../state/present/presenting.svelte.ts';
import { Together, wireOf } from '../../state/present/Together.ts';
import type { PresentState } from '../../story/present/presentState.ts';

/** Keeps a presentation the same in all windows of this browser; call the answer to stop. */
export function together(presenting: Presenting): () => void {
	const held = new Together<PresentState>(
		crypto.randomUUID(),
		(hear) => wireOf('figuration-present', hear),
		() => presenting.state,
		(state) => presenting.follow(state)
	);
	presenting.onasked(() => held.tell());
	return () => held.close();
}
