import type { Role, Standing, StatusSpell, TemporalNode } from '../../model/types.ts';
import type { Category } from '../categorySign.ts';
import { nodeMark } from '../nodeMark.ts';
import { stripesOf } from '../stripes.ts';
import { letterOf } from '../vessel.ts';
import type { NodeLook } from './types.ts';

// So many levels of standing are told apart: a step that can be seen in a small vessel, and few enough styles to batch.
const levels = 20;

/** What the data say of how nodes are drawn. */
export interface Codebook {
	readonly role: Role;
	readonly standing: Standing;
	readonly category: Category | null;
}

/** A degree to a twentieth; never across the line, which is drawn as a fact. */
function given(degree: number, line: number | null): number {
	const near = Math.round(degree * levels) / levels;
	if (line === null || degree >= line === near >= line) return near;
	return degree >= line ? line : Math.max(0, line - 0.5 / levels);
}

/** The words that decide how a node looks, apart from its shape: nodes of the same words look the same. */
export function nodeWords(
	node: TemporalNode,
	status: StatusSpell | null,
	{ role: { shape }, standing, category }: Codebook
): string {
	const own = `${shape} ${node.size ?? 1} ${node.evidence}${shape === 'project' ? ` ${/\bexist/i.test(node.label)}` : ''}`;
	if (status === null || status.degree === null)
		return category === null ? own : `${own} is ${category.sign} ${category.hue}`;
	return `${own} ${given(status.degree, standing.line)} ${status.evidence} ${status.basis.join(' ')}`;
}

/** How a node looks: the very strokes of its mark. */
export function nodeLook(
	node: TemporalNode,
	status: StatusSpell | null,
	{ role, standing, category }: Codebook
): NodeLook {
	const seen =
		status === null || status.degree === null ? null : { ...status, degree: given(status.degree, standing.line) };
	const mark = nodeMark(node, seen, { x: 0, y: 0 }, { ...plain, role, standing, category });
	const letter = role.shape === 'vessel' ? letterOf('', stripesOf(seen, standing), node.size ?? 1) : null;
	return {
		shape: mark.shape,
		radius: mark.radius,
		strokes: mark.strokes,
		letter: letter && { y: letter.y, size: letter.size, fill: letter.fill, halo: letter.halo }
	};
}

const plain = { glyph: 1, emphasis: 'normal', fresh: false, presence: 1, leaving: false, shift: null } as const;
