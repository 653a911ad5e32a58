import type { Presenting } from '../../state/present/presenting.svelte.ts';
import { Together, wireOf } from '../../state/present/Together.ts';
import type { PresentState } from '../../story/present/presentState.ts';

/** A presentation that is the same in all windows of this browser. */
export interface InTouch {
	/** Asks whether another window hears: it answers. */
	readonly hail: () => void;
	readonly stop: () => void;
}

/** Keeps a presentation the same in all windows of this browser that present the same. @param room which of them, as they call it. @param onheard called whenever another window says something. */
export function together(presenting: Presenting, room: string, onheard: () => void = () => {}): InTouch {
	const held = new Together<PresentState>(
		crypto.randomUUID(),
		(hear) =>
			wireOf(room, (text) => {
				hear(text);
				onheard();
			}),
		() => presenting.state,
		(state) => presenting.follow(state)
	);
	presenting.onasked(() => held.tell());
	return { hail: () => held.hail(), stop: () => held.close() };
}
