import { expect, test } from 'vitest';
import type { Inks } from '../../src/lib/render/canvas/inks.ts';
import { Surface } from '../../src/lib/render/canvas/Surface.ts';
import { chartOf } from '../../src/lib/scene/chart/chartOf.ts';
import type { Ground } from '../../src/lib/scene/chart/groundOf.ts';
import { networkOf } from '../model/networkOf.ts';
import { placedNetwork } from '../scene/drawing/small.ts';

const viewport = { width: 400, height: 300 };
const colours = {
	...{ paper: '#ffffff', land: '#ffffff', glass: '#ffffff', ink: '#000000', 'ink-2': '#ff0000', rule: '#ff0000' },
	...{ hair: '#ff0000', word: '#ff0000', refer: '#ff0000', mark: '#0000ff', band: '#ff0000', 'band-edge': '#ff0000' },
	focus: '#ff0000',
	...{ 'hue-blue': '#ff0000', 'hue-orange': '#ff0000', 'hue-green': '#ff0000', 'hue-purple': '#ff0000' },
	...{ 'hue-red': '#ff0000', 'hue-teal': '#ff0000' }
};
const inks: Inks = { normal: colours, mutedNode: colours, mutedTie: colours, serif: 'serif' };

/** Ties side by side from one end of the picture to the other, hidden beneath no node. */
function rows(count: number) {
	const places = Array.from(
		{ length: 2 * count },
		(_, i) => [i % 2 === 0 ? 20 : 380, 10 + (280 * (i >> 1)) / count] as const
	);
	const pairs = Array.from({ length: count }, (_, e) => [2 * e, 2 * e + 1] as const);
	const { list, trajectories } = placedNetwork(places, pairs);
	return { list, positions: Float64Array.from(trajectories.positions), camera: { k: 1, x: 0, y: 0 }, glyph: 0.2 };
}

/** A town that fills the picture, as much of it as is there. */
const townOf = (presence: number): Ground => ({
	chart: chartOf(networkOf({ nodes: [{ id: 'a', attributes: { distance_miles: '3' } }], ties: [] }))!,
	strokes: [{ d: 'M0 0H400V300H0Z', fill: 'land', ink: null, width: 0, dash: null }],
	rings: [],
	presence
});

/** A surface whose frames come when a test says so. */
function surface() {
	const canvas = document.createElement('canvas');
	const asked: ((now: number) => void)[] = [];
	const own = new Surface(canvas, (frame) => {
		asked.push(frame);
		return () => void asked.splice(asked.indexOf(frame), 1);
	});
	let now = 1000;
	const turn = (elapsed: number) => asked.shift()?.((now += elapsed));
	/** How much ink lies across the middle column. */
	const inked = () => {
		const { data } = canvas.getContext('2d')!.getImageData(200, 0, 1, 300);
		return Array.from({ length: 300 }, (_, y) => 255 - data[4 * y + 1]!).reduce((sum, ink) => sum + ink, 0);
	};
	/** Red, green and blue of a pixel. */
	const painted = (x: number, y: number) => [...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data].slice(0, 3);
	return { own, asked, turn, inked, painted };
}

test('a picture of few ties is whole at once', () => {
	const { own, asked, inked } = surface();
	let whole = 0;
	own.draw(rows(20), viewport, 1, inks, false, () => whole++);
	expect([whole, asked.length]).toEqual([1, 0]);
	expect(inked()).toBeGreaterThan(20);
});

test('a picture of many begins with some, is drawn behind, a part in each frame, and shown when it is whole', () => {
	const { own, asked, turn, inked } = surface();
	let whole = 0;
	own.draw(rows(6000), viewport, 1, inks, false, () => whole++);
	const some = inked();
	expect(some).toBeGreaterThan(0);
	let frames = 0;
	while (asked.length > 0) {
		expect([whole, inked()]).toEqual([0, some]);
		turn(20);
		frames++;
	}
	expect([whole, frames]).toEqual([1, 12]);
	expect(inked()).toBeGreaterThan(some);
});

test('in motion late frames take ties away, and the picture at rest has them again', () => {
	const { own, turn, asked, inked } = surface();
	const seen = rows(6000);
	const move = (elapsed: number) => {
		own.draw(seen, viewport, 1, inks, true, () => {});
		turn(elapsed);
	};
	move(16);
	const begun = inked();
	move(100);
	move(100);
	own.draw(seen, viewport, 1, inks, true, () => {});
	const thinned = inked();
	expect(thinned).toBeLessThan(begun);
	let whole = false;
	own.draw(seen, viewport, 1, inks, false, () => (whole = true));
	expect(inked()).toBe(thinned);
	while (asked.length > 0) turn(16);
	expect(whole).toBe(true);
	expect(inked()).toBeGreaterThan(begun);
});

test('a picture at rest is the same whatever came before it', () => {
	const seen = rows(6000);
	const [first, second] = [surface(), surface()];
	first.own.draw(seen, viewport, 1, inks, false, () => {});
	while (first.asked.length > 0) first.turn(16);
	second.own.draw(seen, viewport, 1, inks, true, () => {});
	second.turn(16);
	second.own.draw(seen, viewport, 1, inks, false, () => {});
	while (second.asked.length > 0) second.turn(60);
	expect(second.inked()).toBe(first.inked());
});

test('the ground lies beneath every tie, be the picture drawn at once or in parts', () => {
	const green = { ...inks, normal: { ...colours, land: '#00ff00' } };
	for (const count of [20, 6000]) {
		const { own, turn, asked, painted } = surface();
		const seen = rows(count);
		own.draw({ ...seen, ground: townOf(1) }, viewport, 1, green, false, () => {});
		while (asked.length > 0) turn(16);
		// Beyond the ends of the ties there is the ground alone; across them there are ties upon it.
		expect(painted(5, 5)).toEqual([0, 255, 0]);
		expect(Array.from({ length: 300 }, (_, y) => painted(200, y)[1]!).some((shade) => shade < 255)).toBe(true);
		own.draw({ ...seen, ground: townOf(0.2) }, viewport, 1, green, true, () => {});
		expect(painted(5, 5)).toEqual([204, 255, 204]);
		own.draw(seen, viewport, 1, green, true, () => {});
		expect(painted(5, 5)).toEqual([255, 255, 255]);
	}
});
