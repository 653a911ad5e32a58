import { expect, test } from 'vitest';
import { Announcer } from '../../src/lib/state/announcer.ts';

/** A clock that is turned by hand. */
function handClock() {
	let now = 0;
	let waiting: { at: number; act: () => void }[] = [];
	return {
		now: () => now,
		wait(ms: number, act: () => void) {
			const one = { at: now + ms, act };
			waiting.push(one);
			return () => {
				waiting = waiting.filter((other) => other !== one);
			};
		},
		pass(ms: number) {
			const until = now + ms;
			for (;;) {
				const next = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
				if (!next) break;
				waiting = waiting.filter((other) => other !== next);
				now = next.at;
				next.act();
			}
			now = until;
		}
	};
}

function listening(compose: (now: number) => string) {
	const clock = handClock();
	const heard: [number, string][] = [];
	const announcer = new Announcer(
		clock,
		() => compose(clock.now()),
		(text) => heard.push([clock.now(), text])
	);
	return { clock, announcer, heard };
}

test('a jump is spoken of after half a second of rest', () => {
	const { clock, announcer, heard } = listening(() => 'September 2009.');
	announcer.changed(false);
	clock.pass(499);
	expect(heard).toEqual([]);
	clock.pass(1);
	expect(heard).toEqual([[500, 'September 2009.']]);
});

test('a hand that drags is not spoken over: only where it rests', () => {
	const { clock, announcer, heard } = listening((now) => `at ${now}`);
	for (let i = 0; i < 20; i++) {
		announcer.changed(false);
		clock.pass(100);
	}
	expect(heard).toEqual([]);
	clock.pass(1000);
	expect(heard).toEqual([[2400, 'at 2400']]);
});

test('while playing it speaks at most every five seconds, with what holds then', () => {
	const { clock, announcer, heard } = listening((now) => `at ${now}`);
	for (let i = 0; i < 240; i++) {
		announcer.changed(true);
		clock.pass(50);
	}
	expect(heard.map(([at]) => at)).toEqual([500, 5500, 10500]);
});

test('where playing stops, the date is spoken after the rest', () => {
	const { clock, announcer, heard } = listening((now) => `at ${now}`);
	announcer.changed(true);
	clock.pass(600);
	announcer.changed(true);
	clock.pass(100);
	announcer.changed(false);
	clock.pass(5000);
	expect(heard).toEqual([
		[500, 'at 500'],
		[1200, 'at 1200']
	]);
});

test('the same is never said twice running, and nothing is not said', () => {
	let text = 'March 2010.';
	const { clock, announcer, heard } = listening(() => text);
	for (const next of ['March 2010.', 'March 2010.', '', 'April 2010.']) {
		text = next;
		announcer.changed(false);
		clock.pass(600);
	}
	expect(heard.map(([, said]) => said)).toEqual(['March 2010.', 'April 2010.']);
});

test('what waited when it was stopped is not said', () => {
	const { clock, announcer, heard } = listening(() => 'March 2010.');
	announcer.changed(false);
	announcer.stop();
	clock.pass(5000);
	expect(heard).toEqual([]);
});
