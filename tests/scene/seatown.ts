import { computeTrajectories } from '../../src/lib/layout/computeTrajectories.ts';
import { defaultFilter, sliceAt, type Filter } from '../../src/lib/model/slice.ts';
import { boundsOf, fit, glyphFor } from '../../src/lib/scene/camera.ts';
import { sceneAt } from '../../src/lib/scene/sceneAt.ts';
import { utc } from '../../src/lib/time/parseTime.ts';
import { readSeatown } from '../layout/seatown.ts';

export const seatown = readSeatown();
export const trajectories = computeTrajectories(seatown);
export const viewport = { width: 1100, height: 760 };
export const camera = fit(boundsOf(trajectories), viewport, 70);
export const view = { glyph: glyphFor(camera), selected: null, fresh: new Set<string>() };

/** The first instant of a month, "2008-06". */
export function monthOf(text: string): number {
	const [year, month] = text.split('-').map(Number);
	return utc(year ?? 0, (month ?? 1) - 1, 1);
}

/** The scene of Seatown at a month. */
export function seatownAt(month: string, filter: Partial<Filter> = {}) {
	const slice = sliceAt(seatown, monthOf(month), { ...defaultFilter(seatown), ...filter });
	return { slice, scene: sceneAt(seatown, trajectories, slice, view) };
}
