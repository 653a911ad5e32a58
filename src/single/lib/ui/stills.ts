import { flushSync, mount, unmount } from 'svelte';
import type * as site from '../../../lib/ui/stills.ts';
import { standAlone } from '../../../lib/export/standAlone.ts';
import { stillProps } from '../../../lib/export/stillProps.ts';
import { defaultFilter } from '../../../lib/model/slice.ts';
import Picture from '../../../lib/render/Picture.svelte';
import type { Viewport } from '../../../lib/scene/camera.ts';
import type { Shot } from '../../../lib/scene/shot.ts';
import { nameOf } from '../../../lib/story/machine.ts';
import { parseTime } from '../../../lib/time/parseTime.ts';
import { shown } from '../../seatown.ts';

const { network, trajectories } = shown;
const made = new Map<string, string>();

/** The still that the site is built with, drawn where it is seen: the picture is a function of data and date, and weighs nothing. */
function still(name: string, shot: Shot, viewport: Viewport): string {
	const known = made.get(name);
	if (known) return known;
	const target = document.createElement('div');
	const props = stillProps(network, trajectories, shot, viewport);
	const picture = mount(Picture, { target, props });
	flushSync();
	const file = new Blob([standAlone(target.innerHTML, viewport)], { type: 'image/svg+xml' });
	void unmount(picture);
	const address = URL.createObjectURL(file);
	made.set(name, address);
	return address;
}

/** As on the site, drawn here. */
export const stillOfStep: typeof site.stillOfStep = (step) => {
	const filter = {
		...defaultFilter(network),
		...{ perspective: step.lens, evidence: step.shown, expected: step.expected }
	};
	return still(nameOf(step), { time: step.time, filter, told: step }, { width: 900, height: 640 });
};

/** As on the site, drawn here. */
export const stillOfDate: typeof site.stillOfDate = (at) => {
	const time = parseTime(at, network.timeKind);
	if (!time) throw new Error(`unknown date: ${at}`);
	const shot = { time: time.start, filter: defaultFilter(network), told: null };
	return still(at, shot, { width: 450, height: 400 });
};
