import { base } from '$app/paths';
import type { Step } from '../story/types.ts';

/** Where the still of a step lies. */
export const stillOfStep = ({ chapter, number }: Step): string => `${base}/stills/${chapter}-${number}.svg`;

/** Where the still of a date lies. @param at as it is written, "2010-11" */
export const stillOfDate = (at: string): string => `${base}/stills/at-${at}.svg`;
