import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelSize } from '../../src/lib/scene/labelPlaces.ts';
import { labelsAt, type LabelMark } from '../../src/lib/scene/labels.ts';
import type { NodeMark, Scene } from '../../src/lib/scene/types.ts';

const camera = { k: 1, x: 0, y: 0 };
const viewport = { width: 800, height: 500 };

function node(id: string, x: number, y: number, more: Partial<NodeMark> = {}): NodeMark {
	return {
		id,
		label: id,
		shortLabel: id,
		role: 'provider',
		shape: 'square',
		status: 'none',
		evidence: null,
		x,
		y,
		radius: 7,
		strokes: [],
		letter: null,
		emphasis: 'normal',
		fresh: false,
		presence: 1,
		leaving: false,
		...more
	};
}

const scene = (...nodes: NodeMark[]): Scene => ({
	time: 0,
	line: null,
	ground: null,
	linePresence: 1,
	ties: [],
	nodes,
	audience: []
});

function boxOf({ text, x, y, anchor }: LabelMark) {
	const width = [...text].length * labelSize * 0.5;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - labelSize * 0.75, bottom: y + labelSize * 0.2 };
}

test('a provider carries its label at its right, a vessel beneath', () => {
	const labels = labelsAt(
		scene(node('left', 100, 100), node('V', 400, 300, { shape: 'vessel', radius: 37 })),
		camera,
		viewport,
		[]
	);
	expect(labels.map(({ id, anchor }) => [id, anchor])).toEqual([
		['V', 'middle'],
		['left', 'start']
	]);
	expect(labels[0]?.y).toBeGreaterThan(337);
});

test('at the right edge a label goes to the left of its mark', () => {
	expect(labelsAt(scene(node('somebody', 790, 100)), camera, viewport, [])[0]?.anchor).toBe('end');
});

test('a required label takes the place of others', () => {
	const crowd = [node('aaaaaaaaaa', 100, 100), node('bbbbbbbbbb', 100, 101), node('wanted one', 100, 102)];
	expect(labelsAt(scene(...crowd), camera, viewport, ['wanted one']).map((l) => l.id)).toContain('wanted one');
});

test('a mark that is leaving has no label', () => {
	expect(labelsAt(scene(node('gone', 100, 100, { leaving: true })), camera, viewport, [])).toEqual([]);
});

test('a label of ten thousand characters, of markup or of emoji is one short line of text', () => {
	const [long] = labelsAt(scene(node('x', 200, 200, { shortLabel: '<b>😀</b>'.repeat(1200) })), camera, viewport, []);
	expect([...(long?.text ?? '')].length).toBeLessThanOrEqual(30);
	expect(long?.text.endsWith('…')).toBe(true);
});

test('labels never meet one another and never leave the picture, whatever the nodes', () => {
	const places = fc.array(
		fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }), vessel: fc.boolean() }),
		{ maxLength: 40 }
	);
	fc.assert(
		fc.property(places, (nodes) => {
			const marks = nodes.map(({ x, y, vessel }, i) =>
				node(`node ${i}`, x, y, vessel ? { shape: 'vessel', radius: 37 } : {})
			);
			const boxes = labelsAt(scene(...marks), camera, viewport, ['node 0', 'node 1']).map(boxOf);
			for (const [i, a] of boxes.entries()) {
				expect(a.left).toBeGreaterThanOrEqual(0);
				expect(a.right).toBeLessThanOrEqual(viewport.width);
				for (const b of boxes.slice(i + 1))
					expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
			}
		})
	);
});
