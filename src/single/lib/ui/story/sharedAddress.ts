import type * as site from '../../../../lib/ui/story/sharedAddress.ts';
import { siteUrl } from '../../../seatown.ts';

/** A file has no address for another device; the site has, where whoever built this file said which. */
export const sharedAddress: typeof site.sharedAddress = ({ chapter, number }) =>
	siteUrl && `${siteUrl}/story/${chapter}/${number}/`;
