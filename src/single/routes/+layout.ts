import { siteUrl } from '../seatown.ts';

/** The address of the site, where whoever built this file said so: what is printed names it. */
export const load = () => ({ siteUrl });
