/** Size of the smallest letters of a slide in CSS pixels, for a width: 24 at 1024, 36 at 1920, so that the last row can read them; on a phone the usual. */
export const typeFor = (width: number): number =>
	width < 700 ? 16 : Math.round(10 * Math.max(24, 10.3 + 0.0134 * width)) / 10;
