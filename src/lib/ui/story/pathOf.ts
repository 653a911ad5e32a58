import { resolve } from '$app/paths';
import type { Step } from '../../story/types.ts';

/** Where a step has its page. */
export const pathOf = ({ chapter, number }: Step): string =>
	resolve('/(case)/story/[chapter]/[step]', { chapter, step: String(number) });
