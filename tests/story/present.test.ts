import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf, stepsOf } from '../../src/lib/story/machine.ts';
import { askedBy, keyTable } from '../../src/lib/story/present/keys.ts';
import { begun, presented, slideNamed, slidesOf, type PresentState } from '../../src/lib/story/present/presentState.ts';
import { Together, type Wire } from '../../src/lib/state/present/Together.ts';
import { rowsOf as csvRows } from '../data/tables.ts';
import { PresentModel, slidesOfTables } from './presentModel.ts';
import { network, story } from './seatown.ts';

const slides = slidesOf(story);
const names = stepsOf(story).map(nameOf);
const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const press = (state: PresentState, ...keys: string[]) =>
	keys.reduce((now, key) => {
		const asked = askedBy({ ...plain, key });
		return asked === null ? now : presented(now, asked, slides, names);
	}, state);
const at = (state: PresentState) => `${nameOf(slides[state.at]!.step)} ${slides[state.at]!.phase}`;

describe('the table of keys', () => {
	test('no key means two things, and none is a digit', () => {
		const keys = keyTable.flatMap((row) => row.keys);
		expect(keys.length).toBe(new Set(keys).size);
		expect(keys.filter((key) => /\d/.test(key))).toEqual(['F5']);
	});

	test('what a clicker sends leads on, back, to black, and to full screen', () => {
		expect(['PageDown', 'PageUp', '.', 'F5', 'Escape'].map((key) => askedBy({ ...plain, key }))).toEqual([
			...['next', 'previous', 'black', 'full', 'leave']
		]);
	});

	test('capital letters are the same keys, Shift and space leads back, and chords belong to the browser', () => {
		expect(askedBy({ ...plain, key: 'B', shiftKey: true })).toBe('black');
		expect(askedBy({ ...plain, key: ' ', shiftKey: true })).toBe('previous');
		expect(askedBy({ ...plain, key: 'r', ctrlKey: true })).toBeNull();
		expect(askedBy({ ...plain, key: 'F12' })).toBeNull();
	});
});

describe('a presentation', () => {
	test('has a slide for each step, and for each question two more', () => {
		const questions = story.chapters.filter(({ question }) => question !== '').length;
		expect(questions).toBe(14);
		expect(slides.length).toBe(32 + 2 * questions);
	});

	test('asks before it answers, and a second “on” goes past both', () => {
		let state = begun();
		const walk = ['c01/1 told', 'c01/1 asked', 'c01/1 answered', 'c01/2 told', 'c02/1 told'];
		expect([at(state), ...walk.slice(1).map(() => at((state = press(state, 'PageDown'))))]).toEqual(walk);
	});

	test('on and then back is where one was, at every slide', () => {
		for (let i = 0; i < slides.length - 1; i++) expect(press(begun(i), 'n', 'p')).toEqual(begun(i));
		expect(press(begun(0), 'p')).toEqual(begun(0));
		expect(press(begun(slides.length - 1), 'n')).toEqual(begun(slides.length - 1));
	});

	test('a dark screen comes back by its own key, by “on” and by “back”, and loses no step', () => {
		for (const key of ['.', 'b', 'PageDown', 'PageUp', 'Escape']) {
			const dark = press(begun(5), '.');
			expect(dark.screen).toBe('black');
			expect(press(dark, key)).toEqual(begun(5));
		}
		expect(press(begun(5), '.', 'w').screen).toBe('white');
	});

	test('digits and Enter go to a step; a number that is none goes nowhere', () => {
		expect(at(press(begun(), '2', '0', 'Enter'))).toBe('c10/1 told');
		expect(press(begun(3), '9', '9', 'Enter')).toMatchObject({ at: 3, digits: '', panel: 'jump' });
		expect(press(begun(3), '9', '9', 'Enter', 'Escape')).toEqual(begun(3));
	});

	test('Escape closes what is open, and opens the overview where nothing is', () => {
		expect(press(begun(), 'h', 'Escape')).toEqual(begun());
		expect(press(begun(), 'Escape').panel).toBe('overview');
	});

	test('held, the class sees the slide on which it was held while the lecturer goes on', () => {
		const state = press(begun(4), 'z', 'n', 'n');
		expect([state.at, state.held]).toEqual([6, 4]);
		expect(press(state, 'z').held).toBeNull();
	});

	test('the next step shows everything again, and “again” shows the step as it is told', () => {
		const looked = press(begun(3), 'e', 'x');
		expect([looked.evidence, looked.expected]).toEqual([1, true]);
		expect(press(looked, 'n')).toMatchObject({ evidence: 0, expected: false });
		expect(press(looked, 'Backspace')).toMatchObject({ at: 3, evidence: 0, expected: false, again: 1 });
		expect(press(begun(3), 'i', 'i').lens).toBe(2);
		expect([press(begun(3), 'i', 'n').lens, press(begun(3), 'i', 'Backspace').lens]).toEqual([0, 0]);
	});

	test('whatever is pressed, one slide is shown, and the same keys lead to the same state', () => {
		const keys = [...keyTable.flatMap((row) => row.keys), ...'0123456789'];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 60 }), (pressed) => {
				const state = press(begun(), ...pressed);
				expect(slides[state.at]).toBeDefined();
				expect(press(begun(), ...pressed)).toEqual(state);
			})
		);
	});

	test('whatever is pressed, it is where a second reading of the table is', () => {
		const rows = keyTable.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const));
		const digits = [...'0123456789'].map((digit) => [digit, null] as const);
		const tables = slidesOfTables(csvRows('chapters'), csvRows('steps'));
		const views = network.perspectives.map(({ id }) => id);
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...rows, ...digits), { maxLength: 60 }), (pressed) => {
				const there = new PresentModel(tables, views);
				let state = begun();
				for (const [key, command] of pressed) {
					state = presented(state, command ?? (key as `${number}`), slides, names);
					if (command === null) there.digit(key);
					else there.do(command);
				}
				const { step, phase } = slides[state.held ?? state.at]!;
				const seen = { step: nameOf(step), phase, screen: state.screen, panel: state.panel };
				expect(there.seen).toMatchObject({ ...seen, timer: state.timer, spotlight: state.spotlight });
			})
		);
	});

	test('every step is found by its name', () => {
		for (const name of names) expect(at(begun(slideNamed(slides, name)))).toBe(`${name} told`);
		expect(slideNamed(slides, 'c99/1')).toBe(-1);
	});
});

describe('two windows', () => {
	/** Wires of one room; what is said arrives when it is delivered. */
	function room() {
		const ears: ((text: string) => void)[] = [];
		const waiting: (() => void)[] = [];
		const open = (hear: (text: string) => void): Wire => {
			ears.push(hear);
			const others = () => ears.filter((ear) => ear !== hear);
			return {
				send: (text) => void waiting.push(() => others().forEach((ear) => ear(text))),
				close: () => void ears.splice(ears.indexOf(hear), 1)
			};
		};
		const deliver = () => {
			while (waiting.length > 0) waiting.shift()!();
		};
		return { open, deliver };
	}
	function member(name: string, open: ReturnType<typeof room>['open'], first = 0) {
		const held = { at: first };
		const together = new Together<number>(
			name,
			open,
			() => held.at,
			(state) => (held.at = state)
		);
		const go = (to: number) => {
			held.at = to;
			together.tell();
		};
		return { held, go, close: () => together.close() };
	}

	test('hold the same after a hundred fast steps in either', () => {
		const { open, deliver } = room();
		const [a, b] = [member('a', open), member('b', open)];
		for (let i = 1; i <= 100; i++) a.go(i);
		deliver();
		expect(b.held.at).toBe(100);
		for (let i = 99; i >= 0; i--) b.go(i);
		deliver();
		expect([a.held.at, b.held.at]).toEqual([0, 0]);
	});

	test('agree when both went at once', () => {
		const { open, deliver } = room();
		const [a, b] = [member('a', open), member('b', open)];
		deliver();
		a.go(5);
		b.go(9);
		deliver();
		expect(a.held.at).toBe(b.held.at);
	});

	test.each([
		['a', 'b'],
		['b', 'a']
	])('one that comes goes where the other is, though nobody has moved yet: %s, then %s', (first, second) => {
		const { open, deliver } = room();
		const here = member(first, open, 7);
		deliver();
		const come = member(second, open, 2);
		deliver();
		expect([here.held.at, come.held.at]).toEqual([7, 7]);
	});

	test('one that comes, or comes again, takes over where the other is', () => {
		const { open, deliver } = room();
		const a = member('a', open);
		a.go(7);
		deliver();
		const b = member('b', open, 2);
		deliver();
		expect([a.held.at, b.held.at]).toEqual([7, 7]);
		b.close();
		const again = member('c', open, 1);
		deliver();
		again.go(8);
		deliver();
		expect([a.held.at, again.held.at]).toEqual([8, 8]);
	});
});
