import { expect, test } from 'vitest';
import type { Evidence, TieForm, TieMode } from '../../../src/lib/model/types.ts';
import { curveBetween } from '../../../src/lib/scene/curve.ts';
import { nodeLook } from '../../../src/lib/scene/drawing/nodeLook.ts';
import { tieLook } from '../../../src/lib/scene/drawing/tieLook.ts';
import { nodeMark } from '../../../src/lib/scene/nodeMark.ts';
import { tieStrokes } from '../../../src/lib/scene/tieStrokes.ts';
import { networkOf, statusOf } from '../../model/networkOf.ts';

const forms: readonly TieForm[] = ['endorsement', 'referral', 'joint', 'information', 'pull', 'funding', 'plain'];
const modes: readonly TieMode[] = ['realised', 'declined', 'blocked', 'expected_unmet'];
const evidences: readonly (Evidence | null)[] = [null, 'documented', 'inferred', 'illustrative'];
const curve = curveBetween({ x: 0, y: 0 }, { x: 300, y: 0 }, 0.1, 10, 10);

test.each(forms.flatMap((form) => modes.map((mode) => [form, mode] as const)))(
	'a tie drawn as %s and %s has the inks and the breaks that it has as an element',
	(form, mode) => {
		for (const evidence of evidences)
			for (const weight of [1, 2, 3]) {
				const strokes = tieStrokes(curve, { form, mode, evidence, weight, glyph: 1, growth: 1 });
				const look = tieLook({ form, mode, evidence, weight });
				const drawn = new Set(strokes.flatMap(({ fill, ink }) => [fill, ink]).filter((ink) => ink !== null));
				const listed = new Set(
					[...look.strands.map(({ ink }) => ink), ...look.signs.flatMap(({ fill, ink }) => [fill, ink])].filter(
						(ink) => ink !== null
					)
				);
				expect([...listed].sort()).toEqual([...drawn].sort());
				const broken = strokes.find(({ dash }) => dash !== null)?.dash ?? null;
				expect(look.strands.at(-1)!.dash).toBe(broken);
			}
	}
);

test('a vessel has the very strokes of its mark, and a letter where its stripes leave room', () => {
	const [node] = networkOf({ nodes: [{ id: 'org_a', role: 'organisation' }] }).nodes;
	const status = statusOf('local', 0, 10, { degree: 0.6, basis: ['base'] });
	const { roles, standing } = networkOf();
	const role = roles[0]!;
	const style = {
		category: null,
		glyph: 1,
		emphasis: 'normal',
		fresh: false,
		presence: 1,
		leaving: false,
		shift: null
	} as const;
	const mark = nodeMark(node!, status, { x: 0, y: 0 }, { ...style, role, standing });
	const look = nodeLook(node!, status, { role, standing, category: null });
	expect(look.strokes).toEqual(mark.strokes);
	expect(look.radius).toBe(37);
	expect(look.letter?.fill).toBe('glass');
});
