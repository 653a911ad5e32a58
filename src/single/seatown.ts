import built from 'virtual:built';
import { unpacked } from '../lib/state/packed.ts';

/** The case with its positions, as it was computed at build. */
export const shown = unpacked(built.packed);

export const { story, said, voices, evidence, frames, siteUrl } = built;
