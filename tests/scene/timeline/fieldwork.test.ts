import { expect, test } from 'vitest';
import { fieldworkOf } from '../../../src/lib/scene/timeline/fieldwork.ts';
import { eventOf } from './events.ts';

const shown = { start: 0, end: 100 };
const fieldwork = (id: string, start: number, end?: number, label = id) =>
	eventOf(id, start, end, { kind: 'fieldwork', label });

test.each([
	['no event', []],
	['an event of another kind', [eventOf('x', 10, 50)]],
	['fieldwork without an end', [fieldwork('x', 10)]],
	['fieldwork whose end nobody wrote', [eventOf('x', 10, 50, { kind: 'fieldwork', endText: '' })]],
	['fieldwork too short to be drawn', [fieldwork('x', 10, 12.9)]],
	['fieldwork before what is shown', [fieldwork('x', -50, -10)]]
])('%s is no fieldwork', (_, events) => {
	expect(fieldworkOf(events, shown)).toBeNull();
});

test('the longest stretch is the rule, what lies within are boxes, the longest first', () => {
	const events = [fieldwork('short', 50, 55), fieldwork('all', 40, 90), fieldwork('middle', 60, 80)];
	const found = fieldworkOf(events, shown);
	expect(found?.main.id).toBe('all');
	expect(found?.boxes.map(({ id, from, to }) => [id, from, to])).toEqual([
		['middle', 60, 80],
		['short', 50, 55]
	]);
});

test('its words are the label up to the first comma, semicolon or colon', () => {
	const labels = ['Interviews, most of them early', 'Notes; kept daily', 'Visits: many', 'Reading'];
	expect(labels.map((label) => fieldworkOf([fieldwork('x', 10, 50, label)], shown)?.main.words)).toEqual([
		'Interviews',
		'Notes',
		'Visits',
		'Reading'
	]);
});

test('it says since when there is fieldwork, where that is later than the start', () => {
	expect(fieldworkOf([fieldwork('x', 40, 90), fieldwork('point', 30, 31)], shown)?.began).toBe(30);
	expect(fieldworkOf([fieldwork('x', 0, 90)], shown)?.began).toBeNull();
});

test('the words of the rule and of the first box meet where both are long', () => {
	const box = fieldwork('box', 60, 80, 'x'.repeat(40));
	expect(fieldworkOf([fieldwork('rule', 40, 90, 'y'.repeat(60)), box], shown)?.meet).toBe(true);
	expect(fieldworkOf([fieldwork('rule', 40, 90, 'y'), fieldwork('box', 50, 60, 'x')], shown)?.meet).toBe(false);
});
