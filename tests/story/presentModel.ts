import type { Command } from '../../src/lib/story/present/keys.ts';

/** A slide as the tables of the case have it: the name of its step, and what is on of its chapter's question. */
export interface ModelSlide {
	readonly step: string;
	readonly phase: 'told' | 'asked' | 'answered';
	readonly lens: string;
	readonly shown: string;
	readonly expected: boolean;
}

/** A row of the table of chapters, and of that of steps, as it stands in the file. */
export type Cells = Readonly<Record<string, string>>;

/** The slides that the tables tell: every step, and after the first of a chapter that asks its question and its answer. */
export function slidesOfTables(chapters: readonly Cells[], steps: readonly Cells[]): readonly ModelSlide[] {
	const slides: ModelSlide[] = [];
	for (const { chapter, step, lens, shown, expected } of steps) {
		const slide = { step: `${chapter}/${step}`, lens: lens!, shown: shown!, expected: expected === 'yes' };
		slides.push({ ...slide, phase: 'told' });
		const asks = chapters.find(({ id }) => id === chapter)!.pause_and_predict !== '';
		if (step === '1' && asks) slides.push({ ...slide, phase: 'asked' }, { ...slide, phase: 'answered' });
	}
	return slides;
}

const levels = ['all', 'inferred', 'stated'];

/** What the table of keys says that a presentation does, written down a second time, from its help and not from the code: something to compare with. */
export class PresentModel {
	#at = 0;
	#screen: 'shown' | 'black' | 'white' = 'shown';
	#panel: string | null = null;
	#typed = '';
	#spotlight = false;
	#heldAt: number | null = null;
	#timer = false;
	#evidence = 0;
	#lens = 0;
	#expected = false;
	#slides: readonly ModelSlide[];
	#views: readonly string[];

	constructor(slides: readonly ModelSlide[], views: readonly string[], at = 0) {
		this.#slides = slides;
		this.#views = views;
		this.#at = at;
	}

	/** What the class sees. */
	get seen() {
		const { step, phase, lens, shown, expected } = this.#slides[this.#heldAt ?? this.#at]!;
		return {
			...{ step, phase, screen: this.#screen, panel: this.#panel, digits: this.#panel === 'jump' ? this.#typed : '' },
			...{ spotlight: this.#spotlight, timer: this.#timer, held: this.#heldAt !== null },
			evidence: levels[(levels.indexOf(shown) + this.#evidence) % levels.length],
			lens: this.#views[(this.#views.indexOf(lens) + this.#lens) % this.#views.length],
			expected: expected || this.#expected
		};
	}

	digit(digit: string) {
		this.#panel = 'jump';
		this.#typed = (this.#typed + digit).slice(-3);
	}

	do(command: Command) {
		if (this.#screen !== 'shown' && ['next', 'previous', 'leave', this.#screen].includes(command)) {
			this.#screen = 'shown';
			return;
		}
		this.#rows[command]();
	}

	#rows: Readonly<Record<Command, () => void>> = {
		next: () => this.#go(Math.min(this.#at + 1, this.#slides.length - 1)),
		previous: () => this.#go(Math.max(this.#at - 1, 0)),
		first: () => this.#go(0),
		last: () => this.#go(this.#slides.length - 1),
		black: () => (this.#screen = 'black'),
		white: () => (this.#screen = 'white'),
		full: () => {},
		notes: () => {},
		leave: () => {
			this.#panel = this.#panel === null ? 'overview' : null;
			if (this.#panel === null) this.#typed = '';
		},
		overview: () => this.#toggle('overview'),
		recap: () => this.#toggle('recap'),
		code: () => this.#toggle('code'),
		help: () => this.#toggle('help'),
		jump: () => {
			if (this.#typed === '') return this.#toggle('jump');
			const told = this.#slides.filter(({ phase }) => phase === 'told');
			const there = told[Number(this.#typed) - 1];
			if (there) this.#go(this.#slides.indexOf(there));
			else this.#typed = '';
		},
		timer: () => (this.#timer = !this.#timer),
		freeze: () => (this.#heldAt = this.#heldAt === null ? this.#at : null),
		spotlight: () => (this.#spotlight = !this.#spotlight),
		expected: () => (this.#expected = !this.#expected),
		evidence: () => (this.#evidence = (this.#evidence + 1) % 3),
		lens: () => (this.#lens += 1),
		again: () => this.#go(this.#at)
	};

	/** To a slide, with nothing over it and as it is told. */
	#go(at: number) {
		this.#at = at;
		[this.#panel, this.#typed] = [null, ''];
		[this.#evidence, this.#lens, this.#expected] = [0, 0, false];
	}

	#toggle(panel: string) {
		this.#panel = this.#panel === panel ? null : panel;
		this.#typed = '';
	}
}
