import type { Slice } from '../model/slice.ts';
import type { Role, StatusSpell, StatusTerm, TemporalNetwork, TemporalNode, Tie, TieSpell } from '../model/types.ts';
import type { Trajectories } from '../layout/trajectories.ts';
import { positionsAt } from '../layout/positionsAt.ts';
import { nodeById } from '../model/find.ts';
import { audienceArcs } from './audience.ts';
import { groundIn } from './chart/groundOf.ts';
import { curveBetween, partOf, pathOf, pointOn, type Point } from './curve.ts';
import { emphasisOf, focusOf, focusOfTold } from './focus.ts';
import { lineAt } from './line/lineAt.ts';
import { nodeMark } from './nodeMark.ts';
import { exact, short } from './number.ts';
import { ordinalsOf } from './ordinals.ts';
import { bulgeOf, radiusOf } from './sizes.ts';
import type { Category } from './categorySign.ts';
import { tieStrokes } from './tieStrokes.ts';
import type { NodeMark, Scene, Stroke, TieMark } from './types.ts';
import { atRest, type Overlay, type View } from './view.ts';

/** Painting order of the forms, from beneath to above. */
const layers = ['pull', 'funding', 'information', 'plain', 'joint', 'referral', 'endorsement'];

/** Everything to be drawn for a slice of the network: a pure function of data, positions, slice and view; the overlay is what a transition adds. */
export function sceneAt(
	network: TemporalNetwork,
	trajectories: Trajectories,
	slice: Slice,
	view: View,
	overlay: Overlay = atRest
): Scene {
	const place = placeAt(trajectories, slice.time, overlay);
	const focus = focusOf(slice, view.selected) ?? focusOfTold(slice, view.told ?? null);
	const radius = (node: TemporalNode) => radiusOf[roleOf(network, node).shape] * (node.size ?? 1);
	const radiusAt = (id: string): number => {
		const node = nodeById(network, id);
		return node ? radius(node) : radiusOf.square;
	};

	const drawNode = (node: TemporalNode, status: StatusSpell | null, presence: number, leaving: boolean): NodeMark =>
		nodeMark(node, status, place(node.id), {
			role: roleOf(network, node),
			standing: network.standing,
			category: categoryOf(network, status?.status),
			glyph: view.glyph,
			emphasis: emphasisOf(focus?.nodes, node.id, view.selected?.type === 'node' && view.selected.id === node.id),
			fresh: view.fresh.has(node.id),
			presence,
			leaving,
			shift: overlay.shifts.get(node.id) ?? null
		});

	const drawTie = (tie: Tie, spell: TieSpell, presence: number, leaving: boolean): TieMark => {
		const growth = overlay.growth.get(tie.id) ?? 1;
		const form = network.kinds.find((kind) => kind.id === tie.kind)?.form ?? 'plain';
		const gap = (id: string) => (radiusAt(id) + (form === 'pull' ? -2 : 4)) * view.glyph;
		// A tie expected between two nodes lies straight between them, a realised one beside it.
		const bulge = tie.mode === 'expected_unmet' ? 0 : (bulgeOf[form] ?? 0);
		const ring = form === 'endorsement' ? 4 * view.glyph : 0;
		const curve = curveBetween(place(tie.source), place(tie.target), bulge, gap(tie.source) + ring, gap(tie.target));
		const middle = pointOn(curve, 0.5);
		const style = {
			form,
			mode: tie.mode,
			evidence: spell.evidence,
			weight: spell.weight,
			glyph: view.glyph * (focus && !focus.ties.has(tie.id) ? 0.78 : 1),
			growth
		};
		return {
			id: tie.id,
			source: tie.source,
			target: tie.target,
			kind: tie.kind,
			form,
			mode: tie.mode,
			evidence: spell.evidence,
			strokes: tieStrokes(curve, style),
			reachPath: pathOf(partOf(curve, 0, 1)),
			x: short(middle.x),
			y: short(middle.y),
			emphasis: emphasisOf(focus?.ties, tie.id, view.selected?.type === 'tie' && view.selected.id === tie.id),
			fresh: view.fresh.has(tie.id),
			presence,
			leaving
		};
	};

	const ties = [
		...overlay.leavingTies.map(({ tie, spell, presence }) => drawTie(tie, spell, presence, true)),
		...slice.ties.map(({ tie, spell }) => drawTie(tie, spell, 1, false))
	];
	const nodes = [
		...overlay.leavingNodes.map(({ node, status, presence }) => drawNode(node, status, presence, true)),
		...slice.nodes.map(({ node, status }) => drawNode(node, status, overlay.presence.get(node.id) ?? 1, false))
	];
	const audience: Stroke[] = [];
	for (const { tie } of slice.ties) {
		const growth = overlay.growth.get(tie.id);
		const heard = growth !== undefined ? growth : focus?.ties.has(tie.id) || view.fresh.has(tie.id) ? 1 : 0;
		if (tie.audience && heard > 0.4 && nodeById(network, tie.audience)) {
			const way: Point = {
				x: (place(tie.source).x + place(tie.target).x) / 2,
				y: (place(tie.source).y + place(tie.target).y) / 2
			};
			audience.push(...audienceArcs(place(tie.audience), way, view.glyph, (heard - 0.4) / 0.6));
		}
	}
	const depth = (tie: TieMark) => layers.indexOf(tie.form);
	const marks = { place, radius: (node: TemporalNode) => radius(node) * view.glyph, glyph: view.glyph };
	const turn = overlay.turn ?? 1;
	const linePresence = view.chart?.shown ? 1 - turn : turn;
	const line = linePresence > 0 ? lineAt(network, slice, marks, overlay) : null;
	return {
		time: slice.time,
		line,
		linePresence,
		ground: groundIn(view, turn),
		ties: ties.sort((a, b) => depth(a) - depth(b)),
		nodes,
		audience
	};
}

/** The place of a node by id at t, as it is written, in layout units. */
function placeAt(trajectories: Trajectories, t: number, overlay: Overlay): (id: string) => Point {
	const ordinals = ordinalsOf(trajectories);
	const positions = positionsAt(trajectories, t);
	return (id) => {
		const i = ordinals.get(id);
		if (i === undefined) throw new Error(`unknown node: ${id}`);
		const offset = overlay.offsets.get(id);
		return { x: exact(positions[2 * i]! + (offset?.x ?? 0)), y: exact(positions[2 * i + 1]! + (offset?.y ?? 0)) };
	};
}

/** Statuses may be as many as nodes, and each mark of each frame asks. */
const categories = new WeakMap<TemporalNetwork['statuses'], ReadonlyMap<string, Category | null>>();

/** The category of a status; null where it is told by a degree, or not at all. */
export function categoryOf({ statuses }: TemporalNetwork, status: string | undefined): Category | null {
	let known = categories.get(statuses);
	if (!known) categories.set(statuses, (known = new Map(statuses.map((term) => [term.id, categoryIn(term)]))));
	return known.get(status ?? '') ?? null;
}

const categoryIn = ({ sign, colour }: StatusTerm): Category | null =>
	sign === undefined ? null : { sign, hue: colour ? `hue-${colour}` : null };

/** The role of a node, or a quiet square for a word that the codebook does not know. */
export function roleOf(network: TemporalNetwork, node: TemporalNode): Role {
	return (
		network.roles.find((role) => role.id === node.role) ?? {
			id: node.role,
			label: node.role,
			description: '',
			shape: 'square'
		}
	);
}
