import { nameOf } from '../machine.ts';
import type { Step, Story } from '../types.ts';
import type { Command } from './keys.ts';

/** A place of a presentation: a step as it is told, the question before it is answered, or the answer. */
export interface Slide {
	readonly step: Step;
	readonly phase: 'told' | 'asked' | 'answered';
}

/** What lies over the picture. */
export type Panel = 'overview' | 'help' | 'jump' | 'recap' | 'code';

/** Where a presentation is. Plain data: two windows that hold the same show the same. */
export interface PresentState {
	/** Which slide: 0, 1, ... */
	readonly at: number;
	readonly screen: 'shown' | 'black' | 'white';
	readonly panel: Panel | null;
	/** The digits typed so far. */
	readonly digits: string;
	readonly spotlight: boolean;
	/** The slide that the class goes on seeing while the lecturer looks ahead; null: all see the same. */
	readonly held: number | null;
	readonly timer: boolean;
	/** How sure a row must be: the step's own level, or the reader's. */
	readonly evidence: number;
	readonly expected: boolean;
	/** Whose view, counted on from the step's own; whoever draws it goes round. */
	readonly lens: number;
	/** Counted up when the step is asked for exactly as it is. */
	readonly again: number;
}

/** A presentation at a slide, with nothing over it. */
export const begun = (at = 0): PresentState => ({
	...{ at, screen: 'shown', panel: null, digits: '' },
	...{ spotlight: false, held: null, timer: false, evidence: 0, expected: false, lens: 0, again: 0 }
});

/** The slides of a story: each step, and where a chapter asks something, its question and its answer after its first step. */
export function slidesOf({ chapters }: Story): readonly Slide[] {
	return chapters.flatMap(({ question, steps }) =>
		steps.flatMap((step): Slide[] =>
			question !== '' && step.number === 1
				? [
						{ step, phase: 'told' },
						{ step, phase: 'asked' },
						{ step, phase: 'answered' }
					]
				: [{ step, phase: 'told' }]
		)
	);
}

/** The slide of a step as it is told; -1 where the story has none such. */
export const slideNamed = (slides: readonly Slide[], name: string): number =>
	slides.findIndex(({ step, phase }) => phase === 'told' && nameOf(step) === name);

/** What a command makes of a presentation; what only a browser can do (full screen, a window) changes nothing here. @param stepNames of all steps, in order: a number that is typed counts them. */
export function presented(
	state: PresentState,
	command: Command | `${number}`,
	slides: readonly Slide[],
	stepNames: readonly string[]
): PresentState {
	const last = slides.length - 1;
	const to = (at: number): PresentState => ({
		...state,
		...{ at: Math.min(last, Math.max(0, at)), panel: null, digits: '', evidence: 0, expected: false, lens: 0 }
	});
	const over = (panel: Panel): PresentState => ({ ...state, digits: '', panel: state.panel === panel ? null : panel });
	if (/^\d$/.test(command)) return { ...state, panel: 'jump', digits: (state.digits + command).slice(-3) };
	// A dark screen comes back by what darkened it, and by whatever leads on; it loses no step.
	if (state.screen !== 'shown' && ['next', 'previous', 'leave', state.screen].includes(command))
		return { ...state, screen: 'shown' };
	switch (command as Command) {
		case 'next':
			return to(state.at + 1);
		case 'previous':
			return to(state.at - 1);
		case 'first':
			return to(0);
		case 'last':
			return to(last);
		case 'black':
		case 'white':
			return { ...state, screen: command as 'black' | 'white' };
		case 'leave':
			return state.panel ? { ...state, panel: null, digits: '' } : { ...state, panel: 'overview' };
		case 'overview':
		case 'recap':
		case 'code':
		case 'help':
			return over(command as Panel);
		case 'jump': {
			if (state.digits === '') return over('jump');
			const at = slideNamed(slides, stepNames[Number(state.digits) - 1] ?? '');
			return at < 0 ? { ...state, digits: '' } : to(at);
		}
		case 'timer':
			return { ...state, timer: !state.timer };
		case 'freeze':
			return { ...state, held: state.held === null ? state.at : null };
		case 'spotlight':
			return { ...state, spotlight: !state.spotlight };
		case 'expected':
			return { ...state, expected: !state.expected };
		case 'evidence':
			return { ...state, evidence: (state.evidence + 1) % 3 };
		case 'lens':
			return { ...state, lens: state.lens + 1 };
		case 'again':
			return { ...to(state.at), again: state.again + 1 };
		default:
			return state;
	}
}
