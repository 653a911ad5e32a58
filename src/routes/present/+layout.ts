import { unpacked } from '../../lib/state/packed.ts';
import type { LayoutLoad } from './$types';

/** The case, unpacked where it is drawn. */
export const load: LayoutLoad = ({ data }) => ({
	...{ story: data.story, oneFile: data.oneFile },
	shown: unpacked(data.packed)
});
