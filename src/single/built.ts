import { load as figures } from '../routes/evidence/+page.server.ts';
import { packed } from '../lib/state/packed.ts';
import { load as dates } from '../routes/strip/+page.server.ts';
import { load as transcript } from '../routes/transcript/+page.server.ts';
import { readSeatown, readSeatownStory, readSeatownVoices } from '../routes/seatown.server.ts';

/** All that the pages of the site are given at build, for the one file, which asks for nothing once it is open. */
export function built() {
	return {
		packed: packed(readSeatown()),
		story: readSeatownStory(),
		said: transcript().said,
		voices: readSeatownVoices(),
		evidence: figures(),
		frames: dates().frames,
		siteUrl: (process.env.SITE_URL ?? '').replace(/\/+$/, '')
	};
}
